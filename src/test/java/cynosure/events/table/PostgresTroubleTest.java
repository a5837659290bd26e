package cynosure.events.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cynosure.problem.Fault;
import cynosure.problem.Problem;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTroubleTest {

    @TempDir Path folder;
    private Shelf shelf;

    @BeforeEach
    void open() {
        shelf = Shelf.withOrders(folder);
    }

    @AfterEach
    void close() {
        shelf.close();
    }

    @Test
    void whatever_stands_in_the_way_is_said_and_nothing_is_lost() {
        shelf.order(1, "ann", "2026-01-05 09:00:00");
        shelf.read(shelf.orders(Shelf.BY_TIME));
        Place.Postgres place = shelf.place("orders");

        assertThat(shelf.refused(at(shelf.place("order"))))
                .satisfies(
                        problem -> {
                            assertThat(problem.code()).isEqualTo("events.table-gone");
                            assertThat(problem.nearest()).isEqualTo("public.orders");
                        });
        assertThat(
                        code(
                                new Place.Postgres(
                                        place.host(),
                                        place.port(),
                                        place.database(),
                                        "nobody",
                                        "x",
                                        place.encryption(),
                                        "orders")))
                .isEqualTo("events.table-password");
        assertThat(
                        code(
                                new Place.Postgres(
                                        place.host(),
                                        place.port(),
                                        "no/such?user=postgres",
                                        "postgres",
                                        "",
                                        place.encryption(),
                                        "orders")))
                .isEqualTo("events.table-no-database");
        shelf.postgres("create role reader login");
        assertThat(
                        code(
                                new Place.Postgres(
                                        place.host(),
                                        place.port(),
                                        place.database(),
                                        "reader",
                                        "",
                                        place.encryption(),
                                        "orders")))
                .isEqualTo("events.table-no-right");
        shelf.postgres("alter table orders rename column updated_at to changed_at");
        assertThat(code(place)).isEqualTo("events.table-no-column");
        shelf.postgres("alter table orders rename column changed_at to updated_at");
        shelf.order(2, "bob", "2026-01-05 10:00:00");

        assertThat(shelf.read(at(place)).events()).isEqualTo(1);
    }

    @Test
    void nobody_answers_where_no_database_is_and_none_is_asked_that_was_not_allowed() {
        Place.Postgres place = shelf.place("orders");
        Place.Postgres elsewhere =
                new Place.Postgres(
                        "127.0.0.1",
                        1,
                        place.database(),
                        "postgres",
                        "",
                        place.encryption(),
                        "orders");
        TableReader anywhere =
                new TableReader(
                        Allowed.of(List.of("postgresql://*"), folder),
                        shelf.desk.warehouse,
                        shelf.marks,
                        null,
                        Clock.systemUTC(),
                        3);

        assertThat(code(elsewhere)).isEqualTo("events.table-not-allowed");
        assertThatThrownBy(() -> anywhere.sample(elsewhere))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("127.0.0.1:1 can't be reached");
        assertThatThrownBy(
                        () ->
                                anywhere.sample(
                                        new Place.Postgres(
                                                "169.254.169.254",
                                                80,
                                                "x",
                                                "x",
                                                "",
                                                place.encryption(),
                                                "x")))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("no database has");
    }

    @Test
    void a_table_is_never_written_to_and_no_name_becomes_a_query() {
        shelf.postgres(
                "create schema \"My \"\"shop\"",
                "create table \"My \"\"shop\".\"Or%s;?\" (id int, who text, what text, at timestamp, \"%s \"\"?\" int)",
                "insert into \"My \"\"shop\".\"Or%s;?\" values (1, 'ann', 'buy', '2026-01-05', 1)",
                "create function writes() returns trigger language plpgsql as 'begin return new; end'",
                "create view bad as select id, who, what, at, updated_at, nextval('s') from (select *, 1 from orders) x"
                        .replace("nextval('s')", "1 as one"));
        EventTable table =
                Shelf.table(
                        shelf.place("\"My \"\"shop\".\"Or%s;?\""),
                        new Watermark("%s \"?", Watermark.Kind.NUMBER, 5));

        shelf.read(table);
        assertThat(shelf.read(table).rows()).isEqualTo(1);

        assertThat(shelf.desk.events()).containsExactly("buy|ann|2026-01-05 00:00:00");
        shelf.postgres(
                "create sequence s",
                "create view counting as select id, who, what, at, nextval('s') as n from orders");
        shelf.order(1, "ann", "2026-01-05 09:00:00");
        Problem writing =
                shelf.refused(
                        Shelf.table(
                                shelf.place("counting"),
                                new Watermark("n", Watermark.Kind.NUMBER, 5)));
        assertThat(writing.sentence()).contains("read-only");
    }

    private String code(Place place) {
        return shelf.refused(at(place)).code();
    }

    private static EventTable at(Place place) {
        return Shelf.table(place, Shelf.BY_TIME);
    }
}
