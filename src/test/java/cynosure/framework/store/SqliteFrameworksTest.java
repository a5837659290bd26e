package cynosure.framework.store;

import com.zaxxer.hikari.HikariDataSource;
import cynosure.state.StateStore;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

class SqliteFrameworksTest extends FrameworksTest {

    @TempDir Path folder;
    private HikariDataSource database;

    @Override
    DataSource emptyDatabase() {
        database = StateStore.inFile(folder.resolve("state.db"));
        return database;
    }

    @AfterEach
    void close() {
        database.close();
    }
}
