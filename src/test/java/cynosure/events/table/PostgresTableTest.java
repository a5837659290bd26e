package cynosure.events.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cynosure.events.Desk;
import cynosure.events.Mapping;
import cynosure.events.Preview;
import cynosure.events.Recipe;
import cynosure.problem.Fault;
import cynosure.warehouse.Stop;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTableTest {

    private static final Watermark BY_ID = new Watermark("id", Watermark.Kind.NUMBER, 0);

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
    void what_its_columns_mean_is_guessed_and_its_key_is_the_id() {
        shelf.order(1, "ann", "2026-01-05 09:00:00");

        Sample.Look look = shelf.reader().sample(shelf.place("orders")).look(Recipe.GUESS);

        Mapping mapping = look.preview().understanding().recipe().mapping();
        assertThat(mapping.time()).isEqualTo("at");
        assertThat(mapping.id()).isEqualTo("id");
        assertThat(look.guess()).isEqualTo(Watermark.usual("updated_at", Watermark.Kind.TIME));
        assertThat(look.watermarks())
                .extracting(Field::name)
                .containsExactly("updated_at", "id", "at", "price");
        assertThat(look.preview().lines())
                .singleElement()
                .extracting(Preview.Line::event)
                .satisfies(event -> assertThat(event.properties()).containsEntry("price", "9.5"));
    }

    @Test
    void each_row_is_one_event_however_often_the_table_is_read() {
        for (int i = 1; i <= 8; i++) {
            shelf.order(i, "ann", "2026-01-0" + i + " 09:00:00");
        }

        TableReader.Read first = shelf.read(shelf.orders(Shelf.BY_TIME));
        TableReader.Read second = shelf.read(shelf.orders(Shelf.BY_TIME));

        assertThat(first).isEqualTo(new TableReader.Read(8, 8, 0));
        assertThat(second).isEqualTo(new TableReader.Read(1, 0, 0));
        assertThat(shelf.desk.events()).hasSize(8);
        assertThat(shelf.desk.warehouse.catalog().kinds("more.page")).isNotEmpty();
        assertThat(shelf.marks.of("t1").mark())
                .isEqualTo(Watermark.mark(Instant.parse("2026-01-08T09:00:00Z")));
    }

    @Test
    void rows_that_are_written_late_come_in_as_far_back_as_is_allowed() {
        shelf.order(1, "ann", "2026-01-05 09:00:00");
        shelf.order(2, "bob", "2026-01-05 11:00:00");
        shelf.read(shelf.orders(Shelf.BY_TIME));
        shelf.order(3, "late", "2026-01-05 10:00:00");
        shelf.order(4, "too late", "2026-01-05 09:59:59");

        shelf.read(shelf.orders(Shelf.BY_TIME));

        assertThat(shelf.desk.rows("select distinct id from actor order by 1"))
                .containsExactly("ann", "bob", "late");
    }

    @Test
    void rows_with_one_mark_at_the_edge_of_what_lands_together_are_neither_lost_nor_doubled() {
        for (int i = 1; i <= 10; i++) {
            shelf.order(i, "ann", "2026-01-05 09:00:00");
        }
        Stop stop = new Stop();
        assertThatThrownBy(
                        () ->
                                shelf.reader()
                                        .read(
                                                shelf.orders(
                                                        new Watermark(
                                                                "updated_at",
                                                                Watermark.Kind.TIME,
                                                                0)),
                                                (rows, events, mark) -> stop.ask(),
                                                stop))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("was stopped");
        assertThat(shelf.desk.events()).hasSize(Shelf.ROWS_AT_ONCE);

        shelf.read(shelf.orders(new Watermark("updated_at", Watermark.Kind.TIME, 0)));

        assertThat(shelf.desk.events()).hasSize(10);
    }

    @Test
    void a_reading_that_was_stopped_goes_on_where_it_was() {
        for (int i = 1; i <= 10; i++) {
            shelf.order(i, "ann", "2026-01-05 09:00:00");
        }
        Stop stop = new Stop();
        assertThatThrownBy(
                        () ->
                                shelf.reader()
                                        .read(
                                                shelf.orders(BY_ID),
                                                (rows, events, mark) -> {
                                                    if (rows == 6) {
                                                        stop.ask();
                                                    }
                                                },
                                                stop))
                .isInstanceOf(Fault.class);
        assertThat(shelf.marks.of("t1").mark()).isEqualTo(BigDecimal.valueOf(6));

        assertThat(shelf.read(shelf.orders(BY_ID))).isEqualTo(new TableReader.Read(5, 4, 0));
        assertThat(shelf.desk.events()).hasSize(10);
    }

    @Test
    void rows_without_an_id_are_known_again_and_rows_alike_all_count() {
        EventTable table =
                Shelf.table(
                        shelf.place("visits"),
                        new Watermark("at", Watermark.Kind.TIME, 3600),
                        new Mapping("who", "at", null, "visit", "", "iso", ZoneOffset.UTC));
        shelf.postgres(
                "create table visits (who text, at timestamptz)",
                "insert into visits select 'ann', '2026-01-05 09:00:00+00' from generate_series(1, 5)",
                "insert into visits values ('bob', '2026-01-05 09:00:00+00')");
        shelf.read(table);
        shelf.postgres(
                "alter table visits add column plan text",
                "insert into visits values ('ann', '2026-01-05 09:00:00+00')");

        shelf.read(table);

        assertThat(shelf.desk.rows("select count(*) from event")).containsExactly("7");
    }

    @Test
    void a_row_that_cant_be_read_is_kept_with_the_reason_once() {
        shelf.order(1, "ann", "2026-01-05 09:00:00");
        shelf.postgres(
                "insert into orders (id, who, what, updated_at) values (2, 'eve', 'buy', '2026-01-05 09:00:00')");

        assertThat(shelf.read(shelf.orders(Shelf.BY_TIME)).refused()).isEqualTo(1);
        assertThat(shelf.read(shelf.orders(Shelf.BY_TIME)).refused()).isZero();

        assertThat(shelf.marks.of("t1").refused()).isEqualTo(1);
        assertThat(shelf.marks.refusals("t1"))
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.reason()).isEqualTo("it has no time in at");
                            assertThat(row.raw()).contains("eve");
                        });
    }

    @Test
    void what_is_dated_in_the_future_does_not_keep_out_what_comes_until_then() {
        shelf.order(1, "ann", "2999-01-01 00:00:00");
        shelf.postgres(
                "insert into orders values (2, 'inf', 'buy', '2026-01-01', 'infinity', 1, null)");
        shelf.read(shelf.orders(Shelf.BY_TIME));
        shelf.order(3, "bob", "2026-03-01 12:00:00");

        shelf.read(shelf.orders(Shelf.BY_TIME));

        assertThat(shelf.marks.of("t1").mark()).isEqualTo(Watermark.mark(Desk.NOW));
        assertThat(shelf.desk.rows("select distinct id from actor order by 1"))
                .containsExactly("ann", "bob");
    }

    @Test
    void a_trial_says_what_would_come_and_changes_nothing() {
        shelf.order(1, "ann", "2026-01-05 09:00:00");
        shelf.order(2, "bob", "2026-01-06 09:00:00");
        shelf.postgres(
                "insert into orders (id, who, what, at) values (3, 'eve', 'buy', '2026-01-05 09:00:00')");

        TableReader.Trial trial = shelf.reader().rehearse(shelf.orders(Shelf.BY_TIME));

        assertThat(trial.rows()).isEqualTo(2);
        assertThat(trial.without()).isEqualTo(1);
        assertThat(trial.rehearsal().events()).isEqualTo(2);
        assertThat(trial.rehearsal().names()).containsExactly("buy");
        assertThat(shelf.desk.events()).isEmpty();
        assertThat(shelf.marks.of("t1").mark()).isNull();
    }
}
