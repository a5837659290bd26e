package cynosure.events.store;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.events.Export;
import cynosure.events.Format;
import cynosure.events.Mapping;
import cynosure.events.Recipe;
import cynosure.events.Shape;
import cynosure.events.privacy.PrivacyKey;
import cynosure.events.table.EventTable;
import cynosure.events.table.EventTable.Every;
import cynosure.events.table.EventTable.State;
import cynosure.events.table.Place;
import cynosure.events.table.Watermark;
import cynosure.ids.RandomIds;
import cynosure.people.Person;
import cynosure.people.Role;
import cynosure.problem.Problem;
import cynosure.state.OnBothDatabases;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class EventTablesTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Person ADA = new Person("ada", "Ada", Role.OWNER);
    private static final Place.Postgres SHOP =
            new Place.Postgres(
                    "db.example.com",
                    5433,
                    "shop",
                    "reader",
                    "open sesame",
                    Place.Encryption.VERIFY_FULL,
                    "shop.orders");

    private final PrivacyKey key = PrivacyKey.passing();

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void a_table_is_kept_as_it_was_said_and_its_password_sealed(String database, DataSource data) {
        SqlEventTables tables = tables(data, key);
        EventTable made = tables.add("Orders", SHOP, ADA);
        Recipe recipe =
                new Recipe(
                        new Shape(Format.JSON_LINES, null, null, false, Export.SEGMENT),
                        new Mapping("who", "at", null, "buy", "", "iso", ZoneId.of("Europe/Rome")));
        Watermark mark = new Watermark("changed", Watermark.Kind.TIME, 300);

        tables.say(made.id(), recipe, mark, Every.DAY);
        tables.put(made.id(), State.READING);

        EventTable kept = tables.one(made.id()).orElseThrow();
        assertThat(kept.place()).isEqualTo(SHOP);
        assertThat(kept.recipe()).isEqualTo(recipe);
        assertThat(kept.watermark()).isEqualTo(mark);
        assertThat(kept.every()).isEqualTo(Every.DAY);
        assertThat(made.state()).isEqualTo(State.DRAFT);
        assertThat(kept.toString()).doesNotContain("sesame");
        assertThat(sealed(data)).doesNotContain("sesame");
        assertThat(
                        ((Place.Postgres)
                                        tables(data, PrivacyKey.passing())
                                                .one(made.id())
                                                .orElseThrow()
                                                .place())
                                .password())
                .isEmpty();

        tables.move(made.id(), new Place.DuckDb("/a.duckdb", "orders"));
        assertThat(tables.all())
                .singleElement()
                .extracting(EventTable::place)
                .isEqualTo(new Place.DuckDb("/a.duckdb", "orders"));
        assertThat(sealed(data)).isEmpty();
        tables.move(made.id(), new Place.Parquet("/a/*.parquet"));
        assertThat(tables.one(made.id()).orElseThrow().place())
                .isEqualTo(new Place.Parquet("/a/*.parquet"));

        tables.remove(made.id());
        assertThat(tables.all()).isEmpty();
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void what_cant_be_read_is_tried_again_soon_and_then_less_and_less_often(
            String database, DataSource data) {
        SqlEventTables tables = tables(data, key);
        String id = tables.add("Orders", SHOP, ADA).id();
        Problem gone = Problem.of("events.table-gone", "It is gone.", "Bring it back.");
        assertThat(tables.one(id).orElseThrow().next()).isEmpty();
        tables.put(id, State.READING);
        assertThat(tables.one(id).orElseThrow().next()).contains(Instant.EPOCH);

        tables.tried(id, NOON, gone.didYouMean("orders2"));
        assertThat(tables.one(id).orElseThrow().problem()).isEqualTo(gone.didYouMean("orders2"));
        assertThat(wait(tables, id)).isEqualTo(Duration.ofMinutes(1));
        tables.tried(id, NOON, gone);
        assertThat(wait(tables, id)).isEqualTo(Duration.ofMinutes(2));
        for (int i = 0; i < 40; i++) {
            tables.tried(id, NOON, gone);
        }
        assertThat(wait(tables, id)).isEqualTo(Duration.ofHours(1));

        tables.tried(id, NOON, null);
        assertThat(tables.one(id).orElseThrow().problem()).isNull();
        assertThat(wait(tables, id)).isEqualTo(Every.HOUR.pause());
        tables.hurry(id);
        assertThat(tables.one(id).orElseThrow().next()).contains(Instant.EPOCH);
    }

    private static Duration wait(SqlEventTables tables, String id) {
        return Duration.between(NOON, tables.one(id).orElseThrow().next().orElseThrow());
    }

    private static String sealed(DataSource data) {
        return JdbcClient.create(data)
                .sql("select coalesce(sealed_password, '') from event_table")
                .query(String.class)
                .single();
    }

    private static SqlEventTables tables(DataSource data, PrivacyKey key) {
        return new SqlEventTables(
                JdbcClient.create(data), key, new RandomIds(), Clock.fixed(NOON, ZoneOffset.UTC));
    }
}
