package cynosure.state;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.params.provider.Arguments;

/// The databases a store is tested on: each a name and a fresh one with all tables and no rows. Use
/// with `@MethodSource`.
public final class OnBothDatabases {

    public static final String EACH = "cynosure.state.OnBothDatabases#each";

    private OnBothDatabases() {}

    static Stream<Arguments> each() {
        Stream<Arguments> sqlite = Stream.of(Arguments.of("SQLite", sqlite()));
        Optional<DataSource> postgres =
                Postgres.server().map(server -> StateStore.at(server.emptyDatabase()));
        return Stream.concat(
                sqlite, postgres.stream().map(source -> Arguments.of("PostgreSQL", source)));
    }

    public static DataSource sqlite() {
        try {
            return StateStore.inFile(
                    Files.createTempDirectory("cynosure-state").resolve("state.db"));
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }
}
