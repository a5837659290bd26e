package cynosure.framework.store;

import com.zaxxer.hikari.HikariDataSource;
import cynosure.state.Postgres;
import cynosure.state.StateStore;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;

/// On a real PostgreSQL, where one is found; where none is, the console says so.
class PostgresFrameworksTest extends FrameworksTest {

    private HikariDataSource database;

    @BeforeAll
    static void needsAServer() {
        Assumptions.assumeTrue(Postgres.server().isPresent(), "no PostgreSQL server was found");
    }

    @Override
    DataSource emptyDatabase() {
        database = StateStore.at(Postgres.server().orElseThrow().emptyDatabase());
        return database;
    }

    @AfterEach
    void close() {
        database.close();
    }
}
