package cynosure.events.reading;

import cynosure.problem.Fault;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The list of files in a ZIP archive, read by hand and believed only as far as it can be checked.
///
/// What could harm is refused before a byte is unpacked: files that lie over one another, names
/// that lead out of the archive, links, locked files, archives in the archive, and more than there
/// may be. What the list says of sizes is checked again while a file is unpacked ([Allowance]).
public final class Archive {

    private static final int END = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int LISTED = 0x02014b50;
    private static final int LISTED_BYTES = 46;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_BYTES = 30;
    private static final int LIST_BYTES_MAX = 64 << 20;
    private static final long UNKNOWN = 0xFFFFFFFFL;
    private static final int ENCRYPTED = 1;
    private static final int LINK = 0xA000;

    /// What a desktop puts beside people's files.
    private static final Set<String> DESKTOP = Set.of("thumbs.db", "desktop.ini");

    private final FileChannel file;
    private final String name;
    private final Allowance.Limits limits;

    private Archive(FileChannel file, String name, Allowance.Limits limits) {
        this.file = file;
        this.name = name;
        this.limits = limits;
    }

    /// A file in the archive.
    ///
    /// @param method 0 for stored, 8 for deflated
    /// @param packed how many bytes it takes in the archive
    /// @param size how many it has when unpacked, as the list says
    /// @param at where its own header begins
    public record Entry(String name, int method, long packed, long size, long crc, long at) {}

    /// Whether these are the first bytes of a ZIP archive.
    public static boolean begins(byte[] head) {
        return head.length >= 4
                && head[0] == 'P'
                && head[1] == 'K'
                && (head[2] == 3 && head[3] == 4 || head[2] == 5 && head[3] == 6);
    }

    /// The files of an archive that may hold rows, in the order of their names.
    ///
    /// @param name what the person calls the archive
    public static List<Entry> entries(Path path, String name, Allowance.Limits limits) {
        try (FileChannel file = FileChannel.open(path)) {
            return new Archive(file, name, limits).checked();
        } catch (EOFException cut) {
            throw broken(name);
        } catch (IOException e) {
            throw Unreadable.broken(name, 1, e);
        }
    }

    /// The bytes of a file as they lie in the archive, still packed.
    static InputStream packed(Path path, Entry entry) throws IOException {
        FileChannel file = FileChannel.open(path);
        try {
            ByteBuffer local = read(file, entry.at(), LOCAL_BYTES);
            if (local.getInt(0) != LOCAL) {
                throw new EOFException("no file at " + entry.at());
            }
            long begin = entry.at() + LOCAL_BYTES + unsigned(local, 26) + unsigned(local, 28);
            return new Stretch(file, begin, begin + entry.packed());
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    private List<Entry> checked() throws IOException {
        ByteBuffer end = end();
        long bytes = end.getInt(12) & UNKNOWN;
        long begin = end.getInt(16) & UNKNOWN;
        if (bytes > LIST_BYTES_MAX || begin + bytes > file.size()) {
            throw broken(name);
        }
        List<Entry> all = listed(read(file, begin, (int) bytes), begin);
        refuseOverlaps(all, begin);
        refuseTooMuch(all);
        if (all.stream().anyMatch(entry -> entry.name().equals("[Content_Types].xml"))) {
            throw Packed.notText(name, "a spreadsheet or another document");
        }
        List<Entry> wanted = all.stream().filter(Archive::wanted).toList();
        wanted.forEach(this::refuseUnlessReadable);
        if (wanted.isEmpty()) {
            throw Unreadable.because(
                    "events.zip-empty",
                    "There is no file in " + name + ".",
                    "Choose an archive with files of events.");
        }
        return wanted.stream()
                .sorted(Comparator.comparing(Archive::late).thenComparing(Entry::name))
                .toList();
    }

    /// The end of the archive, which says where its list lies; a remark may follow it.
    private ByteBuffer end() throws IOException {
        int tail = (int) Math.min(file.size(), END_BYTES + 0xFFFF);
        ByteBuffer bytes = read(file, file.size() - tail, tail);
        for (int at = tail - END_BYTES; at >= 0; at--) {
            if (bytes.getInt(at) == END) {
                return bytes.slice(at, END_BYTES).order(ByteOrder.LITTLE_ENDIAN);
            }
        }
        throw broken(name);
    }

    private List<Entry> listed(ByteBuffer list, long end) {
        List<Entry> entries = new ArrayList<>();
        int at = 0;
        while (at + LISTED_BYTES <= list.limit() && list.getInt(at) == LISTED) {
            int letters = unsigned(list, at + 28);
            int extra = unsigned(list, at + 30);
            int next = at + LISTED_BYTES + letters + extra + unsigned(list, at + 32);
            if (next > list.limit()) {
                throw broken(name);
            }
            entries.add(entry(list, at, letters, extra));
            at = next;
        }
        if (at != list.limit() || entries.stream().anyMatch(entry -> entry.at() >= end)) {
            throw broken(name);
        }
        return entries;
    }

    private Entry entry(ByteBuffer list, int at, int letters, int extra) {
        byte[] called = new byte[letters];
        list.get(at + LISTED_BYTES, called);
        String entry = new String(called, StandardCharsets.UTF_8);
        refuseUnsafe(entry, unsigned(list, at + 8), list.getInt(at + 38) >>> 16);
        long[] sizes = {
            list.getInt(at + 24) & UNKNOWN,
            list.getInt(at + 20) & UNKNOWN,
            list.getInt(at + 42) & UNKNOWN
        };
        enlarge(sizes, list, at + LISTED_BYTES + letters, extra);
        long crc = list.getInt(at + 16) & UNKNOWN;
        return new Entry(entry, unsigned(list, at + 10), sizes[1], sizes[0], crc, sizes[2]);
    }

    /// Sizes that need more than 32 bits stand behind the name, in this order.
    private void enlarge(long[] sizes, ByteBuffer list, int from, int length) {
        int at = from;
        while (at + 4 <= from + length) {
            int field = at + 4;
            int end = Math.min(field + unsigned(list, at + 2), from + length);
            for (int i = 0; unsigned(list, at) == 1 && i < sizes.length; i++) {
                if (sizes[i] == UNKNOWN && field + 8 <= end) {
                    sizes[i] = list.getLong(field);
                    field += 8;
                }
                if (sizes[i] < 0) {
                    throw broken(name);
                }
            }
            at = Math.max(end, at + 4);
        }
    }

    private void refuseUnsafe(String entry, int flags, int mode) {
        if ((flags & ENCRYPTED) != 0) {
            throw Unreadable.because(
                    "events.zip-locked",
                    name + " is locked with a password.",
                    "Unpack it and choose the files in it.");
        }
        boolean leadsOut =
                entry.startsWith("/")
                        || entry.contains("\\")
                        || entry.indexOf('\0') >= 0
                        || List.of(entry.split("/")).contains("..");
        if (leadsOut || (mode & 0xF000) == LINK) {
            throw Unreadable.because(
                    "events.zip-path",
                    "%s holds %s, which leads out of the archive."
                            .formatted(name, leadsOut ? "the name " + shown(entry) : "a link"),
                    "Pack only the files of events, without folders above them.");
        }
    }

    private void refuseOverlaps(List<Entry> all, long listAt) {
        long free = 0;
        List<Entry> inPlace = all.stream().sorted(Comparator.comparingLong(Entry::at)).toList();
        for (Entry entry : inPlace) {
            if (entry.at() < free) {
                throw bomb(name, "files in it lie over one another");
            }
            free = entry.at() + LOCAL_BYTES + entry.packed();
            if (free > listAt) {
                throw broken(name);
            }
        }
    }

    private void refuseTooMuch(List<Entry> all) throws IOException {
        long total = 0;
        for (Entry entry : all) {
            if (entry.size() > limits.entryBytes()) {
                throw bomb(
                        name,
                        "%s in it has more than %s"
                                .formatted(
                                        shown(entry.name()), Allowance.size(limits.entryBytes())));
            }
            total += entry.size();
        }
        if (total > limits.totalBytes()) {
            throw bomb(name, "it holds more than " + Allowance.size(limits.totalBytes()));
        }
        if (total > limits.unpackedFrom(file.size())) {
            throw bomb(
                    name, "it would grow to more than %d times its size".formatted(limits.times()));
        }
    }

    private void refuseUnlessReadable(Entry entry) {
        if (entry.method() != 0 && entry.method() != 8) {
            throw Unreadable.because(
                    "events.zip-broken",
                    "%s in %s is packed in a way that can't be read."
                            .formatted(shown(entry.name()), name),
                    "Pack it anew as an ordinary ZIP.");
        }
    }

    /// Folders, and what a desktop adds on its own, hold no rows.
    private static boolean wanted(Entry entry) {
        String last = entry.name().substring(entry.name().lastIndexOf('/') + 1);
        return !last.isEmpty()
                && !last.startsWith(".")
                && !DESKTOP.contains(last.toLowerCase(Locale.ROOT))
                && !entry.name().startsWith("__MACOSX/")
                && entry.size() > 0;
    }

    /// A table of all events comes after the tables of single ones, which know more of each.
    private static boolean late(Entry entry) {
        String last = entry.name().substring(entry.name().lastIndexOf('/') + 1);
        return last.startsWith("tracks");
    }

    static Fault broken(String name) {
        return Unreadable.because(
                "events.zip-broken",
                name + " begins like a ZIP archive, but is broken or cut off.",
                "Pack or fetch it again.");
    }

    static Fault bomb(String name, String why) {
        return Unreadable.because(
                "events.zip-too-large",
                "%s was not unpacked: %s.".formatted(name, why),
                "Unpack it yourself, and choose the files in it.");
    }

    private static String shown(String entry) {
        String plain = entry.replaceAll("\\p{Cntrl}", "");
        return plain.length() <= 80 ? plain : plain.substring(0, 80) + "…";
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return bytes.getShort(at) & 0xFFFF;
    }

    private static ByteBuffer read(FileChannel file, long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            int count = file.read(bytes, at + bytes.position());
            if (count < 0) {
                throw new EOFException("cut off");
            }
        }
        return bytes.flip().order(ByteOrder.LITTLE_ENDIAN);
    }
}
