package cynosure.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.Cynosure;
import cynosure.Settings;
import cynosure.events.Export;
import cynosure.events.Format;
import cynosure.events.Mapping;
import cynosure.events.Recipe;
import cynosure.events.Shape;
import cynosure.events.table.EventTable;
import cynosure.events.table.EventTables;
import cynosure.events.table.Place;
import cynosure.events.table.Watermark;
import cynosure.people.People;
import cynosure.people.Person;
import cynosure.web.Browserless;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Tables that are read, from a terminal.
class TablesTest {

    @TempDir Path folder;

    @BeforeEach
    void make() throws Exception {
        Path file = Files.createDirectories(data().resolve("tables")).resolve("shop.duckdb");
        duck(
                file,
                "create table orders (id int, who text, what text, \"at\" timestamp)",
                "insert into orders values (1, 'ann', 'buy', '2026-01-05 09:00:00')",
                "insert into orders values (2, 'eve', 'buy', '2026-01-06 10:30:00')",
                "insert into orders values (3, 'tom', '', '2026-01-06 10:00:00')");
        try (Cynosure.Running server =
                Cynosure.start(new Settings("127.0.0.1", 0, data(), null).withoutRounds())) {
            Browserless.owner(server);
            Person owner = server.context().getBean(People.class).members().getFirst();
            EventTables tables = server.context().getBean(EventTables.class);
            begin(tables, tables.add("Orders", new Place.DuckDb("shop.duckdb", "orders"), owner));
            begin(
                    tables,
                    tables.add(
                            "Shop",
                            new Place.Postgres(
                                    "db.example.com",
                                    5432,
                                    "shop",
                                    "reader",
                                    "hush-hush",
                                    Place.Encryption.PREFER,
                                    "visits"),
                            owner));
            tables.add("Visits", new Place.Parquet("visits"), owner);
        }
    }

    @Test
    void a_table_is_read_now_and_how_far_is_listed() throws Exception {
        assertThat(typed("tables", "read", "orders").out())
                .isEqualTo("Orders: 3 rows read, 2 events new, 1 row refused.\n");
        assertThat(typed("events", "buy", "--output", "csv").out()).contains("buy,,,2,");
        duck(
                data().resolve("tables/shop.duckdb"),
                "insert into orders values (4, 'eve', 'buy', '2026-01-06 10:40:00')");

        assertThat(typed("tables", "read", "Orders").out()).contains("1 event new.");
        assertThat(typed("tables").out())
                .containsPattern(
                        "Orders: read every hour, next at \\S+Z\n"
                                + "  orders in shop.duckdb\n"
                                + "  3 events, 1 row refused, up to 2026-01-06T10:40:00Z in at, last"
                                + " read at \\S+Z.\n")
                .contains(
                        "Shop: read every hour\n  visits in shop on db.example.com:5432\n"
                                + "  Nothing was read yet.\n",
                        "Visits: not begun\n  visits\n")
                .doesNotContain("hush");
        JsonNode first =
                JsonMapper.shared()
                        .readTree(typed("tables", "--output=json").out())
                        .at("/tables/0");
        assertThat(first.at("/state").asString()).isEqualTo("reading");
        assertThat(first.at("/reached").asString()).isEqualTo("2026-01-06T10:40:00Z");
        assertThat(first.at("/events").asLong()).isEqualTo(3);
        assertThat(first.at("/trouble").isNull()).isTrue();
        assertThat(typed("tables", "--output=csv").out())
                .contains(
                        "\nOrders,orders in shop.duckdb,reading,every hour,at,2026-01-06T10:40:00Z,")
                .doesNotContain("hush");
    }

    @Test
    void a_table_that_is_stopped_stays_so_until_it_is_resumed() {
        assertThat(typed("tables", "stop", "Orders").out()).isEqualTo("Orders is paused.\n");
        assertThat(typed("tables", "read", "Orders").out()).contains("3 rows read");
        assertThat(typed("tables").out()).contains("Orders: paused\n");
        assertThat(typed("tables", "resume", "Orders").exit()).isZero();
        assertThat(typed("tables").out()).contains("Orders: read every hour\n");
    }

    @Test
    void what_cannot_be_done_is_said_and_changes_nothing() {
        Typed unknown = typed("tables", "read", "Ordrs");
        Typed notAllowed = typed("tables", "read", "Shop");

        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err())
                .contains("Did you mean Orders?", "These exist: Orders, Shop, Visits.");
        assertThat(notAllowed.exit()).isNotZero();
        assertThat(notAllowed.err()).contains("db.example.com").doesNotContain("hush");
        assertThat(typed("tables").out()).contains("Shop: read every hour\n");
        assertThat(typed("tables", "resume", "Visits").err()).contains("Set it up on its page");
        assertThat(Typed.of("tables", "--data", folder.resolve("none").toString()).err())
                .contains("There is no installation in");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void a_server_that_runs_is_left_alone() {
        try (Cynosure.Running server =
                Cynosure.start(new Settings("127.0.0.1", 0, data(), null).withoutRounds())) {
            assertThat(typed("tables", "stop", "Orders").err())
                    .contains("Another Cynosure is using the data folder");
        }
    }

    private static void begin(EventTables tables, EventTable table) {
        Recipe recipe =
                new Recipe(
                        new Shape(Format.JSON_LINES, null, null, false, Export.NONE),
                        new Mapping("who", "at", "what", null, "id", "iso", ZoneOffset.UTC));
        tables.say(
                table.id(),
                recipe,
                Watermark.usual("at", Watermark.Kind.TIME),
                EventTable.Every.HOUR);
        tables.put(table.id(), EventTable.State.READING);
    }

    private static void duck(Path file, String... all) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = connection.createStatement()) {
            for (String sql : all) {
                statement.execute(sql);
            }
        }
    }

    private Typed typed(String... words) {
        return Typed.of(
                Stream.concat(Stream.of(words), Stream.of("--data", data().toString()))
                        .toArray(String[]::new));
    }

    private Path data() {
        return folder.resolve("data");
    }
}
