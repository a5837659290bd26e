package cynosure.warehouse;

import cynosure.problem.Fault;
import cynosure.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/// How the database is opened, in a file or in memory, and then locked: from that moment no query
/// can load an extension, change a setting, or read or write a file, but for those in the folder of
/// what comes in ([Incoming]).
record Opening(@Nullable Path folder, WarehouseSettings settings) {

    DuckDBConnection open() {
        try {
            DuckDBConnection connection = connect();
            try {
                Findings.register(connection);
                Upgrade.open(connection, settings);
                lock(connection, folder);
                return connection;
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException | IOException e) {
            throw unavailable(e);
        }
    }

    /// The form in which stores are written. Writing text takes less time in it than in the one
    /// that the database would choose, which its oldest versions can read, too.
    static final String FORM = "v1.5.0";

    private DuckDBConnection connect() throws SQLException, IOException {
        Properties properties = new Properties();
        if (settings.memory() != null) {
            properties.setProperty("memory_limit", settings.memory());
        }
        properties.setProperty("storage_compatibility_version", FORM);
        properties.setProperty("threads", String.valueOf(settings.threads()));
        properties.setProperty("autoinstall_known_extensions", "false");
        properties.setProperty("autoload_known_extensions", "false");
        String url = "jdbc:duckdb:";
        if (folder == null) {
            properties.setProperty("temp_directory", "");
        } else {
            Files.createDirectories(folder);
            Rewriting.sweep(folder);
            Incoming.sweep(folder);
            Scratch.sweep(folder);
            properties.setProperty("temp_directory", folder.resolve("events.spill").toString());
            url += folder.resolve("events.duckdb");
        }
        DuckDBConnection connection =
                (DuckDBConnection) DriverManager.getConnection(url, properties);
        UnpackedLibrary.remove();
        return connection;
    }

    /// Once for all connections to a store; when this program has it open already, it is locked.
    private static void lock(DuckDBConnection connection, @Nullable Path folder)
            throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet locked =
                    statement.executeQuery("select current_setting('lock_configuration')")) {
                locked.next();
                if (locked.getBoolean(1)) {
                    return;
                }
            }
            if (folder != null) {
                String incoming = Quoted.text(Incoming.folder(folder) + "/");
                statement.execute("set allowed_directories = [" + incoming + "]");
            }
            statement.execute("set enable_external_access = false");
            statement.execute("set lock_configuration = true");
        }
    }

    private Fault unavailable(Exception e) {
        String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        boolean inUse = why.toLowerCase(Locale.ROOT).contains("lock on file");
        Problem problem =
                inUse
                        ? Problem.of(
                                "warehouse.in-use",
                                "Another program has the events in " + folder + " open.",
                                "Stop the other one, or choose another data folder with --data.")
                        : Problem.of(
                                "warehouse.cannot-open",
                                "The events in " + folder + " cannot be opened: " + why,
                                "Check that the folder can be written to and the disk has room.");
        return new Fault(Fault.Kind.UNAVAILABLE, problem);
    }
}
