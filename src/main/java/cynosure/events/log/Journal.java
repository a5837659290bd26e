package cynosure.events.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// The files of the log and the one who writes them, one group after the other.
///
/// A group is written and forced before the next one begins. When either fails, the file is given
/// up as it is and the group is written again into a new one, whose name says from which number on
/// the old one no longer counts.
final class Journal implements AutoCloseable {

    private final Disk disk;
    private final LogSettings settings;
    private final LongSupplier salts;
    private final Reserve reserve;
    private final Found found;
    private volatile Extent extent;
    private @Nullable LogFile file;
    private ByteBuffer buffer = ByteBuffer.allocate(1 << 12);
    private long ordinal;
    private long written;
    private long room;
    private boolean anythingSafe;
    private long marked;

    /// @param flushed the last number that needs nobody any more; the log goes on after it even
    ///   when its files were lost
    Journal(Disk disk, LogSettings settings, LongSupplier salts, long flushed) throws IOException {
        this.disk = disk;
        this.settings = settings;
        this.salts = salts;
        this.reserve = new Reserve(disk, settings);
        List<FileName> files = files();
        this.ordinal = files.isEmpty() ? 0 : files.getLast().ordinal();
        if (files.isEmpty()) {
            this.found = Found.NOTHING;
            this.extent = new Extent(files, flushed);
        } else {
            Recovery last = recover(files.getLast());
            this.found = last.found();
            this.extent = new Extent(files, Math.max(last.safe(), flushed));
            secure(last.unproven().stream().filter(kept -> kept.number() > flushed).toList());
        }
    }

    /// What was found when the log was opened.
    Found found() {
        return found;
    }

    Extent extent() {
        return extent;
    }

    /// Writes these entries down, all of them, and comes back when they are safe.
    synchronized Receipt commit(List<Entry> entries) {
        long bytes = entries.stream().mapToLong(Journal::bytes).sum();
        try {
            if (!reserve.leaves(growth(bytes))) {
                return new Receipt.Refused(Receipt.Why.FULL);
            }
        } catch (IOException unknown) {
            return refused(unknown);
        }
        IOException failure = new IOException();
        for (int attempt = 0; attempt < 2 && !(failure instanceof DiskFull); attempt++) {
            try {
                return new Receipt.Durable(write(entries, (int) bytes));
            } catch (IOException e) {
                failure = e;
                giveUp();
            }
        }
        if (failure instanceof DiskFull) {
            reserve.giveUp();
        }
        return refused(failure);
    }

    /// Writes down that everything is safe: after a crash it's known then. Nobody waits for it.
    synchronized void mark() {
        if (file == null || marked == extent.synced()) {
            return;
        }
        try {
            buffer.clear();
            Frame.mark(buffer, extent.files().getLast().salt(), extent.synced());
            file.append(buffer.flip());
            written += Frame.HEAD;
            marked = extent.synced();
        } catch (IOException e) {
            giveUp();
        }
    }

    /// Begins a new file, so that all before it can be deleted once it is safe elsewhere.
    synchronized void turn() throws IOException {
        if (extent.files().isEmpty() || file != null && !anythingSafe) {
            return;
        }
        if (file != null) {
            close(file);
            file = null;
        }
        next();
    }

    /// Deletes the files that hold nothing beyond this number. The last one stays: it knows how far
    /// the log has counted.
    synchronized void release(long through) throws IOException {
        while (extent.files().size() > 1 && extent.last(0) <= through) {
            FileName oldest = extent.files().getFirst();
            extent = extent.without(oldest);
            disk.delete(oldest.toString());
        }
    }

    /// Gives up the file that is being written: what it holds beyond what is safe doesn't count.
    synchronized void giveUp() {
        if (file == null) {
            return;
        }
        close(file);
        file = null;
        if (!anythingSafe) {
            FileName last = extent.files().getLast();
            extent = extent.without(last);
            delete(last.toString());
        }
    }

    @Override
    public synchronized void close() throws IOException {
        mark();
        if (file != null) {
            try (LogFile last = file) {
                last.force();
            } finally {
                file = null;
            }
        }
    }

    private List<FileName> files() throws IOException {
        List<FileName> files = new ArrayList<>();
        for (String name : disk.names()) {
            if (name.endsWith(FileName.UNFINISHED)) {
                disk.delete(name);
            }
            FileName.of(name).ifPresent(files::add);
        }
        files.sort(Comparator.comparing(FileName::ordinal));
        return files;
    }

    private Recovery recover(FileName name) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(disk.size(name.toString())));
        disk.read(name.toString(), 0, bytes);
        return Recovery.of(name, bytes.array());
    }

    /// Writes entries that may not be safe yet into a file of their own, which is there as a whole
    /// or not at all.
    private void secure(List<Kept> entries) throws IOException {
        if (entries.isEmpty()) {
            return;
        }
        FileName name = nextName();
        String unfinished = name + FileName.UNFINISHED;
        try (LogFile copy = disk.create(unfinished)) {
            long safe = entries.getLast().number();
            clear(entries.stream().mapToLong(kept -> bytes(kept.entry())).sum() + Frame.HEAD);
            for (Kept kept : entries) {
                Frame.write(buffer, name.salt(), kept.number(), extent.synced(), kept.entry());
            }
            Frame.mark(buffer, name.salt(), safe);
            copy.append(buffer.flip());
            copy.force();
        }
        disk.rename(unfinished, name.toString());
        disk.force();
        extent = extent.with(name).through(entries.getLast().number());
    }

    private long write(List<Entry> entries, int bytes) throws IOException {
        if (file != null && written > 0 && written + bytes > settings.fileMax()) {
            close(file);
            file = null;
        }
        LogFile writing = file == null ? next() : file;
        long safe = extent.synced();
        long number = safe;
        clear(bytes);
        for (Entry entry : entries) {
            number++;
            Frame.write(buffer, extent.files().getLast().salt(), number, safe, entry);
        }
        writing.append(buffer.flip());
        if (written + bytes > room) {
            room = written + bytes + ahead(writing, written + bytes);
        }
        writing.force();
        written += bytes;
        anythingSafe = true;
        extent = extent.through(number);
        return number;
    }

    /// Keeps room for the groups to come, and answers how much: a file that grows has to be forced
    /// together with its length, which takes longer. Little in small files, most of which go soon.
    private int ahead(LogFile writing, long end) throws IOException {
        int bytes = (int) Math.min(Math.min(end, settings.aheadMax()), settings.fileMax() - end);
        if (bytes <= 0 || !reserve.spares(bytes)) {
            return 0;
        }
        writing.ahead(bytes);
        return bytes;
    }

    private LogFile next() throws IOException {
        FileName name = nextName();
        LogFile made = disk.create(name.toString());
        try {
            disk.force();
        } catch (IOException e) {
            close(made);
            delete(name.toString());
            throw e;
        }
        extent = extent.with(name);
        file = made;
        written = 0;
        room = 0;
        anythingSafe = false;
        return made;
    }

    private FileName nextName() {
        return FileName.of(++ordinal, extent.synced() + 1, salts.getAsLong());
    }

    private long growth(long bytes) {
        return file == null ? bytes : Math.max(0, bytes - Math.max(0, room - written));
    }

    private void clear(long bytes) {
        if (buffer.capacity() < bytes) {
            buffer = ByteBuffer.allocate(Math.toIntExact(2 * bytes));
        }
        buffer.clear();
    }

    private void delete(String name) {
        try {
            disk.delete(name);
        } catch (IOException stays) {
            // It holds nothing that counts; the next one to open the log sees the same.
        }
    }

    private static void close(LogFile file) {
        try {
            file.close();
        } catch (IOException e) {
            // Nothing more is asked of it.
        }
    }

    private static long bytes(Entry entry) {
        return Frame.HEAD + entry.payload().length;
    }

    private static Receipt refused(IOException failure) {
        return new Receipt.Refused(
                failure instanceof DiskFull ? Receipt.Why.FULL : Receipt.Why.FAILED);
    }
}
