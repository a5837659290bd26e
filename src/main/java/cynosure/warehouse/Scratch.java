package cynosure.warehouse;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Room for numbers while something is worked out. What takes much lies in files beside the store,
/// which the system can put aside when memory is wanted elsewhere.
final class Scratch implements AutoCloseable {

    private static final String FOLDER = "events-scratch";
    private static final long IN_MEMORY_MAX = 256L << 20;
    private static final int BUFFER = 1 << 20;

    /// Threads of the database read here, too.
    private final Arena arena = Arena.ofShared();

    private final @Nullable Path folder;
    private final long inMemoryMax;
    private final List<Path> files = new ArrayList<>();

    /// @param folder for files; null when there is to be none
    /// @param inMemoryMax how many bytes at once are still kept in memory
    Scratch(@Nullable Path folder, long inMemoryMax) {
        this.folder = folder;
        this.inMemoryMax = inMemoryMax;
    }

    /// Beside the store that this is a connection to, where the database puts aside what is too
    /// much for it. A store in memory has no such place.
    static Scratch of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet spill =
                        statement.executeQuery("select current_setting('temp_directory')")) {
            spill.next();
            String aside = spill.getString(1);
            Path folder = aside.isEmpty() ? null : Path.of(aside).resolveSibling(FOLDER);
            return new Scratch(folder, IN_MEMORY_MAX);
        }
    }

    /// So many bytes, all of them zero.
    MemorySegment room(long bytes) throws SQLException {
        if (folder == null || bytes <= inMemoryMax) {
            return arena.allocate(Math.max(bytes, Long.BYTES), Long.BYTES);
        }
        try {
            return inFile(Files.createDirectories(folder), bytes);
        } catch (IOException e) {
            throw new SQLException("There is no room for scratch files: " + e.getMessage(), e);
        }
    }

    /// All of it is written before it is mapped: a full disk is noticed here and not in the middle.
    private MemorySegment inFile(Path folder, long bytes) throws IOException {
        Path file = folder.resolve(UUID.randomUUID().toString());
        files.add(file);
        try (FileChannel channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE)) {
            ByteBuffer zeros = ByteBuffer.allocateDirect(BUFFER);
            for (long left = bytes; left > 0; left -= channel.write(zeros)) {
                zeros.clear().limit((int) Math.min(left, BUFFER));
            }
            return channel.map(MapMode.READ_WRITE, 0, bytes, arena);
        }
    }

    /// Deletes what a program that was killed has left.
    static void sweep(Path store) throws IOException {
        Path folder = store.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder)) {
            for (Path each : left) {
                Files.deleteIfExists(each);
            }
        }
    }

    /// What can't be deleted now is deleted when the store is opened.
    @Override
    public void close() {
        arena.close();
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException later) {
                continue;
            }
        }
    }
}
