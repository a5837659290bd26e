package cynosure.events.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.Cynosure;
import cynosure.Settings;
import cynosure.state.Postgres;
import cynosure.web.Browserless;
import cynosure.web.Browserless.Opened;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableSetupTest {

    private static final Map<String, String> CHOICES =
            Map.of("mark", "id", "late", "0", "user", "who", "event", "what", "time", "at");

    @TempDir Path folder;

    @Test
    void a_table_is_opened_once_for_each_look_at_it() throws IOException, SQLException {
        String url = database();
        URI address = URI.create(url.substring("jdbc:".length()));
        try (Turnstile database = new Turnstile(address.getPort());
                Cynosure.Running server = Cynosure.start(reading(database.port()))) {
            Browserless owner = Browserless.owner(server);
            Map<String, String> place =
                    Map.of(
                            "kind", "postgresql",
                            "name", "Orders",
                            "host", "127.0.0.1",
                            "port", String.valueOf(database.port()),
                            "database", address.getPath().substring(1),
                            "user", "postgres",
                            "encryption", "prefer",
                            "table", "orders");

            Opened setup = owner.send("/events/tables", place);
            assertThat(setup.page().select(".understood tbody tr")).hasSize(1);
            assertThat(database.through()).as("the form, and the page it leads to").isEqualTo(2);

            owner.open(setup.path());
            assertThat(database.through()).as("the page").isEqualTo(1);

            Opened chosen = owner.send(setup.path() + "/choices", CHOICES);
            assertThat(chosen.one("select[name=user] option[selected]").text()).isEqualTo("who");
            assertThat(database.through()).as("other choices").isEqualTo(1);

            Opened tried = owner.send(setup.path() + "/rehearsal", CHOICES);
            assertThat(tried.one("[data-would-add]").text()).isEqualTo("1");
            assertThat(database.through()).as("a look, and the trial").isEqualTo(2);
        }
    }

    private Settings reading(int port) {
        return new Settings("127.0.0.1", 0, folder, null)
                .reading(List.of("postgresql://127.0.0.1:" + port));
    }

    private static String database() throws SQLException {
        String url =
                Postgres.server()
                        .orElseThrow(() -> new AssertionError("Install postgresql, 15 or later."))
                        .emptyDatabase();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "create table orders as select 1 as id, 'ann' as who, 'buy' as what, timestamp '2026-01-05 09:00' as at");
        }
        return url;
    }
}
