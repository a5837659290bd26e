package cynosure;

import cynosure.problem.Fault;
import cynosure.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// The one folder that holds an installation. It is claimed for as long as the server runs, so that
/// two servers never share it.
public final class DataFolder implements AutoCloseable {

    /// Where uploads wait until they are imported.
    public static final String UPLOADS = "uploads";

    private final Path path;
    private final FileChannel claim;

    private DataFolder(Path path, FileChannel claim) {
        this.path = path;
        this.claim = claim;
    }

    public static DataFolder claim(Path path) {
        try {
            Files.createDirectories(path);
            FileChannel file =
                    FileChannel.open(
                            path.resolve("claimed"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            @Nullable FileLock lock = file.tryLock();
            if (lock == null) {
                file.close();
                throw inUse(path);
            }
            return new DataFolder(path, file);
        } catch (OverlappingFileLockException sameProcess) {
            throw inUse(path);
        } catch (IOException unusable) {
            throw new Fault(
                    Fault.Kind.UNREADABLE,
                    Problem.of(
                            "server.data-folder",
                            "The data folder " + path + " can't be used: " + unusable.getMessage(),
                            "Choose another with --data, or make it writable."));
        }
    }

    public Path state() {
        return path.resolve("state.db");
    }

    /// Where events stand that were answered for and are not in the event store yet.
    public Path log() {
        return path.resolve("log");
    }

    /// Files of events that lie here come in by themselves.
    public Path inbox() {
        return path.resolve("inbox");
    }

    /// DuckDB and Parquet files that lie here may be read as tables.
    public Path tables() {
        return path.resolve("tables");
    }

    /// The folder itself; the event store keeps its files in it.
    public Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            claim.close();
        } catch (IOException alreadyGone) {
            throw new UncheckedIOException(alreadyGone);
        }
    }

    private static Fault inUse(Path path) {
        return new Fault(
                Fault.Kind.UNAVAILABLE,
                Problem.of(
                        "server.data-folder-in-use",
                        "Another Cynosure is using the data folder " + path + ".",
                        "Stop it first, or choose another folder with --data."));
    }
}
