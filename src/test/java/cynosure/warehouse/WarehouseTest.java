package cynosure.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cynosure.compiler.Query;
import cynosure.metric.Vocabulary.Kind;
import cynosure.problem.Fault;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarehouseTest {

    private static final WarehouseSettings SMALL = new WarehouseSettings("500MB", 2, 3);
    private static final long NOON = 1_767_614_400_000_000L;

    @TempDir Path folder;

    @Test
    void what_has_landed_is_there_after_closing_and_opening_again() {
        try (Warehouse warehouse = Warehouse.open(folder, SMALL)) {
            add(warehouse, Column.number("amount", Width.EXACT), new BigDecimal("10.5"));
        }
        try (Warehouse warehouse = Warehouse.open(folder, SMALL)) {
            assertThat(warehouse.catalog().count()).isEqualTo(1);
            assertThat(warehouse.layout().column("amount", Kind.NUMBER)).hasValue("p1_number");
            assertThat(warehouse.layout().column("amount", Kind.TEXT)).isEmpty();
        }
    }

    @Test
    void what_has_not_landed_was_never_there() {
        try (Warehouse warehouse = Warehouse.open(folder, SMALL)) {
            try (Staging staging = warehouse.stage(List.of(Column.text("x")), false)) {
                staging.add("visit", "ann", NOON, null, new Object[] {"y"});
            }
            assertThat(warehouse.catalog().all()).isEmpty();
            assertThat(warehouse.layout().properties()).isEmpty();
        }
    }

    @Test
    void what_went_wrong_first_is_told_though_nothing_is_left_to_undo() {
        try (Warehouse warehouse = Warehouse.open(folder, SMALL)) {
            Fault fault =
                    catchThrowableOfType(
                            Fault.class,
                            () ->
                                    warehouse.write(
                                            connection -> {
                                                try (Statement end = connection.createStatement()) {
                                                    end.execute("rollback");
                                                }
                                                throw new SQLException("no room is left");
                                            }));

            assertThat(fault).hasMessageContaining("no room is left");
        }
    }

    @Test
    void when_what_is_written_with_the_events_fails_the_events_are_not_there_either() {
        try (Warehouse warehouse = Warehouse.open(folder, SMALL);
                Staging staging = warehouse.stage(List.of(Column.text("x")), false)) {
            staging.add("visit", "ann", NOON, null, new Object[] {"y"});

            catchThrowableOfType(
                    Fault.class,
                    () ->
                            staging.land(
                                    (connection, landed) -> {
                                        throw Fault.conflict("test.no", "No.", "");
                                    }));

            assertThat(warehouse.catalog().all()).isEmpty();
            assertThat(warehouse.layout().properties()).isEmpty();
        }
    }

    @Test
    void a_property_keeps_its_column_when_its_numbers_get_wider() {
        try (Warehouse warehouse = Warehouse.open(folder, SMALL)) {
            add(warehouse, Column.number("n", Width.EXACT), new BigDecimal("0.000001"));
            add(warehouse, Column.number("n", Width.WIDE), new BigDecimal("12345678901234.5"));
            add(warehouse, Column.number("n", Width.EXACT), new BigDecimal("1"));

            assertThat(sum(warehouse)).isEqualByComparingTo("12345678901235.500001");
        }
    }

    @Test
    void a_property_can_have_values_of_several_kinds_each_in_its_column() {
        try (Warehouse warehouse = Warehouse.open(folder, SMALL)) {
            add(warehouse, Column.text("x"), "yes");
            add(warehouse, Column.flag("x"), true);
            add(warehouse, Column.time("x"), LocalDateTime.of(2026, 1, 5, 12, 0));
            add(warehouse, Column.number("x", Width.REAL), new BigDecimal("1e300"));

            assertThat(warehouse.catalog().kinds("x")).containsExactlyInAnyOrder(Kind.values());
            Catalog.Property property =
                    warehouse.catalog().event("visit").orElseThrow().properties().getFirst();
            assertThat(property.count()).isEqualTo(4);
            assertThat(property.examples()).contains("yes", "true", "2026-01-05 12:00:00.0");
        }
    }

    @Test
    void more_properties_than_allowed_are_refused() {
        try (Warehouse warehouse = Warehouse.open(folder, SMALL)) {
            for (String name : List.of("a", "b", "c")) {
                add(warehouse, Column.text(name), "x");
            }

            Fault fault =
                    catchThrowableOfType(Fault.class, () -> add(warehouse, Column.text("d"), "x"));

            assertThat(fault.problems().first().code()).isEqualTo("warehouse.too-many-properties");
            assertThat(warehouse.catalog().count()).isEqualTo(3);
        }
    }

    @Test
    void the_catalogue_tells_names_counts_and_times() {
        try (Warehouse warehouse = Warehouse.open(folder, SMALL)) {
            add(warehouse, Column.text("plan"), "pro");
            add(warehouse, Column.text("plan"), "free");

            Catalog catalog = warehouse.catalog();

            assertThat(catalog.events()).containsExactly("visit");
            assertThat(catalog.properties("visit")).containsExactly("plan");
            assertThat(catalog.properties("")).containsExactly("plan");
            assertThat(catalog.properties("other")).isEmpty();
            assertThat(catalog.event("visit").orElseThrow().count()).isEqualTo(2);
            assertThat(catalog.first()).isEqualTo(Instant.parse("2026-01-05T12:00:00Z"));
            assertThat(catalog.event("visit").orElseThrow().properties().getFirst().examples())
                    .containsExactlyInAnyOrder("pro", "free");
        }
    }

    @Test
    void no_query_can_write_a_file_or_change_a_setting() {
        try (Warehouse warehouse = Warehouse.open(folder, SMALL)) {
            for (String sql :
                    List.of(
                            "copy event to '" + folder.resolve("stolen.csv") + "'",
                            "select * from read_csv('/etc/hosts')",
                            "attach '" + folder.resolve("other.duckdb") + "'",
                            "set memory_limit = '100GB'",
                            "install httpfs")) {
                assertThat(catchThrowableOfType(Fault.class, () -> run(warehouse, sql)))
                        .as(sql)
                        .isNotNull();
            }
            assertThat(folder.resolve("stolen.csv")).doesNotExist();
        }
    }

    @Test
    void after_a_failed_query_the_next_one_works() {
        try (Warehouse warehouse = Warehouse.open(folder, SMALL)) {
            Query broken = new Query("select nonsense from event", List.of());

            Fault fault =
                    catchThrowableOfType(Fault.class, () -> warehouse.ask(broken, new Stop()));

            assertThat(fault.problems().first().code()).isEqualTo("warehouse.failed");
            add(warehouse, Column.text("plan"), "pro");
            assertThat(warehouse.catalog().count()).isEqualTo(1);
        }
    }

    @Test
    void every_kind_of_parameter_is_bound_and_every_kind_of_number_comes_back() {
        Query query =
                new Query(
                        """
                        select ? as period, ? as segment, ?::hugeint as value,
                               ?::decimal(18,6) as numerator, ?::double as denominator, false as folded, null as left_out
                        where ? and ?::timestamp = timestamp '2026-01-05 12:00:00'
                        """,
                        List.of(
                                LocalDate.of(2026, 1, 1),
                                "x'; drop table event; --",
                                7L,
                                new BigDecimal("10.50"),
                                0.5,
                                true,
                                LocalDateTime.of(2026, 1, 5, 12, 0)));
        try (Warehouse warehouse = Warehouse.inMemory(SMALL)) {
            assertThat(warehouse.ask(query, new Stop()))
                    .containsExactly(
                            new Answer(
                                    LocalDate.of(2026, 1, 1),
                                    "x'; drop table event; --",
                                    false,
                                    new BigDecimal("7"),
                                    new BigDecimal("10.5"),
                                    new BigDecimal("0.5"),
                                    null));
        }
    }

    @Test
    void a_query_that_is_stopped_ends_with_a_word() throws InterruptedException {
        Query endless =
                new Query(
                        """
                        select date '2026-01-01' as period, null as segment, count(*) as value,
                               null as numerator, null as denominator, false as folded, null as left_out
                        from range(10000000) a, range(10000000) b
                        where a.range % 7 = b.range % 11
                        """,
                        List.of());
        Stop stop = new Stop();
        try (Warehouse warehouse = Warehouse.inMemory(SMALL)) {
            Fault[] met = new Fault[1];
            Thread asking =
                    Thread.ofVirtual()
                            .start(
                                    () ->
                                            met[0] =
                                                    catchThrowableOfType(
                                                            Fault.class,
                                                            () -> warehouse.ask(endless, stop)));
            while (asking.isAlive()) {
                stop.ask();
                asking.join(Duration.ofMillis(50));
            }
            assertThat(met[0].problems().first().code()).isEqualTo("warehouse.stopped");
        }
    }

    private static void add(Warehouse warehouse, Column column, Object value) {
        try (Staging staging = warehouse.stage(List.of(column), false)) {
            staging.add("visit", "ann", NOON, null, new Object[] {value});
            staging.land((connection, landed) -> {});
        }
    }

    private static BigDecimal sum(Warehouse warehouse) {
        String sql =
                """
                select date '2026-01-01' as period, null as segment, sum(p1_number) as value,
                       null as numerator, null as denominator, false as folded, null as left_out
                from event
                """;
        return warehouse.ask(new Query(sql, List.of()), new Stop()).getFirst().value();
    }

    private static void run(Warehouse warehouse, String sql) {
        warehouse.read(
                connection -> {
                    try (Statement statement = connection.createStatement()) {
                        return statement.execute(sql);
                    }
                });
    }
}
