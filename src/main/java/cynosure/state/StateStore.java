package cynosure.state;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/// Opens the database that holds our state and migrates it.
///
/// SQLite runs in WAL mode with `synchronous=FULL`: a commit that was answered survives a crash of
/// the process and of the machine. It gets one connection, because its writers would only poll for
/// each other; a pool of one lets them queue in order.
public final class StateStore {

    private static final int POSTGRESQL_CONNECTIONS_MAX = 10;

    private StateStore() {}

    /// The database in a file of the data folder.
    public static HikariDataSource inFile(Path file) {
        return open(
                "jdbc:sqlite:"
                        + file
                        + "?journal_mode=WAL&synchronous=FULL&busy_timeout=5000&foreign_keys=on"
                        + "&transaction_mode=IMMEDIATE",
                1);
    }

    /// The database at a JDBC address, such as `jdbc:postgresql://localhost/cynosure?user=…`.
    public static HikariDataSource at(String jdbcUrl) {
        return open(jdbcUrl, POSTGRESQL_CONNECTIONS_MAX);
    }

    private static HikariDataSource open(String jdbcUrl, int connectionsMax) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("state");
        config.setJdbcUrl(jdbcUrl);
        config.setMaximumPoolSize(connectionsMax);
        HikariDataSource source = new HikariDataSource(config);
        migrate(source);
        return source;
    }

    private static void migrate(DataSource source) {
        Flyway.configure().dataSource(source).locations("classpath:db/migration").load().migrate();
    }
}
