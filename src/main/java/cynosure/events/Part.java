package cynosure.events;

import cynosure.events.reading.Allowance;
import cynosure.events.reading.Archive;
import cynosure.events.reading.Packed;
import cynosure.events.reading.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One file of rows: what was chosen, or a file in the archive that was chosen.
///
/// @param entry where it lies in the archive; null when the source is no archive
/// @param allowance how much may be unpacked of the archive by one who reads it once
record Part(Source source, Archive.@Nullable Entry entry, @Nullable Allowance allowance) {

    /// The files of rows in a source, to be read once and in this order.
    static List<Part> of(Source source) {
        if (!zipped(source.file())) {
            return List.of(new Part(source, null, null));
        }
        Allowance.Limits limits = Allowance.Limits.USUAL;
        List<Archive.Entry> entries = Archive.entries(source.file(), source.name(), limits);
        Allowance allowance = Allowance.forArchive(source.file(), source.name(), limits);
        return entries.stream().map(entry -> new Part(source, entry, allowance)).toList();
    }

    Packed open() {
        return entry == null || allowance == null
                ? Packed.open(source.file(), source.name())
                : Packed.open(source.file(), entry, shown(), allowance);
    }

    /// Its name within the archive; empty when there is none.
    String name() {
        return entry == null ? "" : entry.name().replaceAll("\\p{Cntrl}", "");
    }

    /// Its own name, wherever it lies.
    String file() {
        return entry == null ? source.name() : name();
    }

    /// Its name for people.
    String shown() {
        return entry == null ? source.name() : source.name() + ": " + name();
    }

    private static boolean zipped(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Archive.begins(in.readNBytes(4));
        } catch (IOException e) {
            throw Unreadable.broken(file.toString(), 1, e);
        }
    }
}
