package cynosure.warehouse;

import cynosure.problem.Fault;
import cynosure.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/// How the database is opened, in a file or in memory, and then locked: from that moment no query
/// can read or write a file, load an extension or change a setting.
record Opening(@Nullable Path folder, WarehouseSettings settings) {

    DuckDBConnection open() {
        try {
            DuckDBConnection connection = connect();
            try {
                Upgrade.open(connection, settings);
                lock(connection);
                return connection;
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException | IOException e) {
            throw unavailable(e);
        }
    }

    private DuckDBConnection connect() throws SQLException, IOException {
        Properties properties = new Properties();
        if (settings.memory() != null) {
            properties.setProperty("memory_limit", settings.memory());
        }
        properties.setProperty("threads", String.valueOf(settings.threads()));
        properties.setProperty("autoinstall_known_extensions", "false");
        properties.setProperty("autoload_known_extensions", "false");
        String url = "jdbc:duckdb:";
        if (folder == null) {
            properties.setProperty("temp_directory", "");
        } else {
            Files.createDirectories(folder);
            Rewriting.sweep(folder);
            properties.setProperty("temp_directory", folder.resolve("events.spill").toString());
            url += folder.resolve("events.duckdb");
        }
        DuckDBConnection connection =
                (DuckDBConnection) DriverManager.getConnection(url, properties);
        UnpackedLibrary.remove();
        return connection;
    }

    private static void lock(DuckDBConnection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set enable_external_access = false");
        }
        try (Statement statement = connection.createStatement()) {
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
