package cynosure.warehouse;

import cynosure.problem.Fault;
import cynosure.problem.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/// The store written anew into another file, so that nothing of what was deleted is left in blocks
/// that are only free.
///
/// Questions are answered from the old file meanwhile: a copy of its bytes is read, and only the
/// change of names needs to be alone. A copy that a crash has left is deleted when the store is
/// opened.
record Rewriting(Path folder, WarehouseSettings settings) {

    private static final String STORE = "events.duckdb";
    private static final String COPY = "events_copy.duckdb";
    private static final String FRESH = "events_fresh.duckdb";
    private static final String LOG = ".wal";
    private static final long ROOM_TO_SPARE = 64L << 20;

    /// Deletes what a rewriting that broke off has left.
    static void sweep(Path folder) throws IOException {
        for (String name : new String[] {COPY, FRESH}) {
            Files.deleteIfExists(folder.resolve(name));
            Files.deleteIfExists(folder.resolve(name + LOG));
        }
    }

    /// Writes the fresh file. Nobody may write into the store meanwhile.
    void prepare() throws SQLException {
        try {
            refuseWithoutRoom();
            sweep(folder);
            if (Files.exists(folder.resolve(STORE + LOG))) {
                Undisturbed.copy(folder.resolve(STORE + LOG), folder.resolve(COPY + LOG));
            }
            Undisturbed.copy(folder.resolve(STORE), folder.resolve(COPY));
            write();
            Files.deleteIfExists(folder.resolve(COPY));
            Files.deleteIfExists(folder.resolve(COPY + LOG));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void refuseWithoutRoom() throws IOException {
        long bytes = size(folder.resolve(STORE)) + size(folder.resolve(STORE + LOG));
        if (Files.getFileStore(folder).getUsableSpace() < 2 * bytes + ROOM_TO_SPARE) {
            throw new Fault(
                    Fault.Kind.UNAVAILABLE,
                    Problem.of(
                            "warehouse.no-room",
                            "There is no room for writing the event store anew.",
                            "Make room on the disk: twice as much as the event store takes."));
        }
    }

    private void write() throws SQLException {
        Properties properties = new Properties();
        if (settings.memory() != null) {
            properties.setProperty("memory_limit", settings.memory());
        }
        properties.setProperty("threads", String.valueOf(settings.threads()));
        properties.setProperty("autoinstall_known_extensions", "false");
        properties.setProperty("autoload_known_extensions", "false");
        properties.setProperty("storage_compatibility_version", Opening.FORM);
        properties.setProperty("temp_directory", folder.resolve("events.spill").toString());
        String url = "jdbc:duckdb:" + folder.resolve(FRESH);
        try (Connection fresh = DriverManager.getConnection(url, properties)) {
            String copy = Quoted.text(folder.resolve(COPY).toString());
            Tables.run(fresh, "attach " + copy + " as written_before");
            Tables.run(fresh, "copy from database written_before to events_fresh");
            Tables.run(fresh, "detach written_before");
            Tables.run(fresh, "checkpoint");
        }
    }

    /// Puts the fresh file in the place of the store, which nobody has open.
    void swap() {
        try {
            if (Files.exists(folder.resolve(STORE + LOG))
                    || Files.exists(folder.resolve(FRESH + LOG))) {
                throw new IOException("the event store was not closed to its end");
            }
            force(folder.resolve(FRESH), StandardOpenOption.WRITE);
            Files.move(
                    folder.resolve(FRESH),
                    folder.resolve(STORE),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            if (!System.getProperty("os.name").startsWith("Windows")) {
                force(folder, StandardOpenOption.READ);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void force(Path file, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(file, how)) {
            channel.force(true);
        }
    }

    private static long size(Path file) throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }
}
