package cynosure.warehouse;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/// A copy of a file that lies beside the store for as long as the database itself reads it. The
/// folder of these is the only one that a query can read from, and nothing else is kept there.
///
/// A copy, so that what was looked at is what is read, whatever happens to the file meanwhile.
public final class Incoming implements AutoCloseable {

    private static final String FOLDER = "events-incoming";
    private static final long ROOM_TO_SPARE = 256L << 20;

    private final Path path;

    private Incoming(Path path) {
        this.path = path;
    }

    /// Empty when the store lies in memory, there is no room for a copy, or it can't be made.
    public static Optional<Incoming> of(Warehouse warehouse, Path file) {
        Path store = warehouse.opening.folder();
        return store == null ? Optional.empty() : in(folder(store), file);
    }

    private static Optional<Incoming> in(Path folder, Path file) {
        try {
            Files.createDirectories(folder);
            long room = Files.getFileStore(folder).getUsableSpace();
            if (room < 3 * Files.size(file) + ROOM_TO_SPARE) {
                return Optional.empty();
            }
            Incoming incoming = new Incoming(folder.resolve(UUID.randomUUID().toString()));
            try {
                Files.copy(file, incoming.path);
                return Optional.of(incoming);
            } catch (IOException e) {
                incoming.close();
                throw e;
            }
        } catch (IOException cannot) {
            return Optional.empty();
        }
    }

    static Path folder(Path store) {
        return store.toAbsolutePath().normalize().resolve(FOLDER);
    }

    /// Deletes what an import that broke off has left.
    static void sweep(Path store) throws IOException {
        if (!Files.isDirectory(folder(store))) {
            return;
        }
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder(store))) {
            for (Path each : left) {
                Files.deleteIfExists(each);
            }
        }
    }

    public Path path() {
        return path;
    }

    /// Deletes the copy; what can't be deleted now is deleted when the store is opened.
    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException later) {
            return;
        }
    }
}
