package cynosure.events.web;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.events.table.EventTables;
import cynosure.events.table.TableMarks;
import cynosure.web.Browserless.Opened;
import cynosure.web.WithServer;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TablePagesTest extends WithServer {

    private static final Duration LONG = Duration.ofSeconds(60);

    @BeforeEach
    void makeRoom() throws IOException {
        Files.createDirectories(folder.resolve("tables"));
    }

    @Test
    void a_table_is_looked_at_tried_and_read_and_read_on() {
        duck(
                "create table orders (id int, user_id text, what text, \"at\" timestamp)",
                "insert into orders select i, 'u' || i, 'buy', timestamp '2026-01-05 09:00:00' from range(1, 61) t(i)",
                "insert into orders values (61, 'eve', 'buy', null)");

        Opened setup =
                owner.send(
                        "/events/tables",
                        Map.of(
                                "kind",
                                "duckdb",
                                "name",
                                "Orders",
                                "path",
                                "shop.duckdb",
                                "table",
                                "orders"));
        assertThat(setup.one("h1").text()).isEqualTo("Orders");
        assertThat(setup.page().select(".understood tbody tr")).hasSize(50);
        assertThat(setup.one("select[name=mark] option[selected]").text())
                .isEqualTo("id, a number");
        assertThat(setup.one("select[name=time] option[selected]").text())
                .isEqualTo("at (guessed)");

        assertThat(setup.one("select[name=user] option[selected]").text())
                .isEqualTo("user_id (guessed)");
        assertThat(setup.one("select[name=id] option[selected]").text())
                .isEqualTo("none (guessed)");
        Map<String, String> said =
                Map.of(
                        "mark", "id", "late", "100", "id", "id", "user", "", "event", "what",
                        "time", "at");
        Opened tried = owner.send(setup.path() + "/rehearsal", said);
        assertThat(tried.one("[data-would-add]").text()).isEqualTo("60");
        assertThat(tried.one("[data-would-refuse]").text()).isEqualTo("1");
        assertThat(tried.one("select[name=user] option[selected]").text()).isEqualTo("user_id");
        assertThat(tried.path()).isEqualTo(setup.path() + "?tried=true");
        assertThat(owner.open(tried.path()).one("[data-would-add]").text()).isEqualTo("60");
        assertThat(owner.open(setup.path()).page().select("[data-trial]")).isEmpty();
        assertThat(owner.open("/events").one("p.lead").text()).isEqualTo("Nothing came in yet.");

        Opened begun = owner.send(setup.path(), said);
        String id = begun.path().substring(begun.path().lastIndexOf('/') + 1);
        await(id, 60);
        Opened state = owner.open("/events/tables/" + id);
        assertThat(state.one("[data-events]").text()).isEqualTo("60");
        assertThat(state.one("[data-refused]").text()).isEqualTo("1");
        assertThat(state.text()).contains("user user_id").doesNotContain("JSON");
        assertThat(owner.open("/events/tables/" + id + "/refused.csv").text()).contains("eve");

        duck("insert into orders values (62, 'new', 'buy', timestamp '2026-01-06 09:00:00')");
        owner.send("/events/tables/" + id + "/now", Map.of());
        await(id, 61);
        assertThat(owner.open("/events/tables").one("tbody td.number").text()).isEqualTo("61");
        assertThat(owner.open("/events/tables").page().select("tbody [data-lag]")).isEmpty();
        assertThat(owner.open("/events/tables/" + id).one("[data-lag]").text())
                .startsWith("The table was last read to its end ");
        Opened origins = owner.open("/events");
        assertThat(origins.one("[data-read] p").text()).startsWith("61 events, last looked for on");
        assertThat(origins.one("[data-sent] p").text()).startsWith("No product sends events");

        owner.send("/events/tables/" + id + "/pause", Map.of());
        assertThat(owner.open("/events/tables/" + id).one("[data-state]").text())
                .isEqualTo("Stopped");
        owner.send("/events/tables/" + id + "/removal", Map.of());
        assertThat(owner.open("/events/tables").page().select("tbody tr")).isEmpty();
        assertThat(owner.open("/catalogue").one("#rows td.number").text()).isEqualTo("61");
    }

    @Test
    void the_next_table_with_the_same_columns_is_read_as_was_saved() {
        duck(
                "create table visits (nr int, who text, \"when\" timestamp, what text)",
                "insert into visits values (1, 'ann', timestamp '2026-01-05 09:00:00', 'a')",
                "create view calls as select * from visits",
                "create view others as select *, 1 as more from visits");
        Map<String, String> said =
                Map.of(
                        "mark",
                        "nr",
                        "late",
                        "100",
                        "id",
                        "nr",
                        "user",
                        "what",
                        "event",
                        "-",
                        "eventName",
                        "visit",
                        "time",
                        "when",
                        "saveAs",
                        "Visits");
        Opened first = setUp("Visits", "visits");
        assertThat(first.page().select("[data-read-like]")).isEmpty();
        Opened tried = owner.send(first.path() + "/rehearsal", said);
        assertThat(tried.one("#saveAs").val()).isEqualTo("Visits");
        owner.send(first.path(), said);

        Opened next = setUp("Calls", "calls");

        assertThat(next.one("[data-read-like]").text()).isEqualTo("Read like “Visits”");
        assertThat(next.one("select[name=user] option[selected]").text()).isEqualTo("what");
        assertThat(next.one("#eventName").val()).isEqualTo("visit");
        assertThat(next.one("#saveAs").val()).isEqualTo("Visits");
        assertThat(owner.open("/events/mappings").text()).contains("Visits");
        Opened other = setUp("Others", "others");
        assertThat(other.page().select("[data-read-like]")).isEmpty();
        assertThat(other.one("select[name=user] option[selected]").text()).contains("(guessed)");
    }

    @Test
    void a_table_without_anything_that_grows_says_what_to_do() {
        duck("create table words (word text)", "insert into words values ('a')");

        Opened page = setUp("Words", "words");

        assertThat(page.one(".notice.problem").attr("data-code"))
                .isEqualTo("events.table-no-watermark");
        assertThat(page.one("p.lead").text()).endsWith("It can't be read as it is.");
        assertThat(page.page().select("button.primary")).isEmpty();
    }

    private Opened setUp(String name, String table) {
        return owner.send(
                "/events/tables",
                Map.of("kind", "duckdb", "name", name, "path", "shop.duckdb", "table", table));
    }

    @Test
    void what_is_wrong_with_a_place_is_said_while_the_form_is_open() {
        Opened nothing = owner.send("/events/tables", Map.of("kind", "postgresql", "name", ""));
        assertThat(nothing.page().select(".notice.problem").eachAttr("data-code"))
                .containsExactly("events.table-name", "events.table-place");

        Opened forbidden =
                owner.send(
                        "/events/tables",
                        Map.of(
                                "kind", "postgresql",
                                "name", "Orders",
                                "host", "169.254.169.254",
                                "database", "x",
                                "user", "x",
                                "password", "secret",
                                "table", "x"));
        assertThat(forbidden.one(".notice.problem").attr("data-code"))
                .isEqualTo("events.table-not-allowed");
        assertThat(forbidden.one(".notice.problem").text())
                .contains("serve --tables postgresql://169.254.169.254:5432/x");
        assertThat(forbidden.text()).doesNotContain("secret");

        Opened outside =
                owner.send(
                        "/events/tables",
                        Map.of("kind", "parquet", "name", "Orders", "path", "/etc/passwd"));
        assertThat(outside.one(".notice.problem").attr("data-code"))
                .isEqualTo("events.table-not-allowed");
        assertThat(server.context().getBean(EventTables.class).all()).isEmpty();
    }

    /// Waits until so many events came of a table.
    private void await(String id, long events) {
        TableMarks marks = server.context().getBean(TableMarks.class);
        Instant end = Instant.now().plus(LONG);
        while (marks.of(id).events() != events || marks.of(id).endedAt() == null) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("still " + marks.of(id));
            }
            Thread.onSpinWait();
        }
    }

    private void duck(String... all) {
        try (Connection connection =
                        DriverManager.getConnection(
                                "jdbc:duckdb:" + folder.resolve("tables/shop.duckdb"));
                Statement statement = connection.createStatement()) {
            for (String sql : all) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
