package cynosure.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cynosure.metric.Vocabulary.Kind;
import cynosure.problem.Fault;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpgradeTest {

    private static final WarehouseSettings SMALL = new WarehouseSettings("500MB", 2, 10);

    /// What version 1 wrote, statement by statement.
    private static final List<String> VERSION_1 =
            List.of(
                    """
                    create table event (
                        name varchar not null, actor varchar, "at" timestamp not null,
                        id varchar, import_number integer)
                    """,
                    """
                    create table property (
                        number integer not null, name varchar not null,
                        kind varchar not null, width varchar not null)
                    """,
                    "create sequence import_number",
                    "select nextval('import_number')",
                    "select nextval('import_number')",
                    "alter table event add column p1_text varchar",
                    "alter table event add column p2_number decimal(38,12)",
                    "insert into property values (1, 'plan', 'TEXT', 'EXACT')",
                    "insert into property values (2, 'amount', 'NUMBER', 'WIDE')",
                    """
                    insert into event values
                        ('buy', 'ann', '2026-01-05 12:31:00', 'b', 1, null, 12345678901234.5),
                        ('buy', 'ann', '2026-01-05 12:00:00', 'a', 1, null, 2),
                        ('identify', 'ann', '2026-01-05 12:10:00', 'c', 1, 'pro', null),
                        ('see', null, '2026-01-06 00:00:00', null, 2, 'free', null)
                    """);

    /// What version 2 wrote, in which every id is a person.
    private static final List<String> VERSION_2 =
            List.of(
                    "create table store (note varchar not null, value varchar not null)",
                    "insert into store values ('version', '2'), ('days', 'UTC'), ('session gap', 'PT30M')",
                    """
                    create table event (
                        name integer not null, actor integer, "at" timestamp not null,
                        id varchar, import_number integer, session integer, since_first bigint)
                    """,
                    "create table event_name (number integer not null, name varchar not null)",
                    """
                    create table actor (
                        number integer not null, id varchar not null, first timestamp,
                        last timestamp, session integer, session_at timestamp)
                    """,
                    """
                    create table trait (
                        actor integer, "at" timestamp not null, id varchar,
                        import_number integer not null, place bigint not null)
                    """,
                    "create table actor_day (actor integer not null, day date not null)",
                    """
                    create table landing (
                        number integer not null, events bigint not null, first timestamp,
                        last timestamp, since timestamp)
                    """,
                    """
                    create table property (
                        number integer not null, name varchar not null,
                        kind varchar not null, width varchar not null)
                    """,
                    """
                    create table trait_name (
                        number integer not null, name varchar not null,
                        kind varchar not null, width varchar not null)
                    """,
                    "create sequence import_number",
                    "select nextval('import_number')",
                    "insert into event_name values (1, 'buy')",
                    "insert into trait_name values (1, 'plan', 'TEXT', 'EXACT')",
                    "alter table trait add column t1_text varchar",
                    "alter table event add column t1_text varchar",
                    """
                    insert into actor values
                        (1, 'ann', '2026-01-05 12:00:00', '2026-01-05 12:31:00', 1, '2026-01-05 12:31:00'),
                        (2, 'old ann', '2026-01-05 11:50:00', '2026-01-05 11:50:00', 0, '2026-01-05 11:50:00')
                    """,
                    "insert into trait values (1, '2026-01-05 12:10:00', 'c', 1, 2, 'pro')",
                    """
                    insert into event values
                        (1, 2, '2026-01-05 11:50:00', 'z', 1, 0, 0, null),
                        (1, 1, '2026-01-05 12:00:00', 'a', 1, 0, 0, null),
                        (1, 1, '2026-01-05 12:31:00', 'b', 1, 1, 1860000000, 'pro'),
                        (1, null, '2026-01-06 00:00:00', null, 1, null, null, null)
                    """,
                    "insert into actor_day values (1, '2026-01-05'), (2, '2026-01-05')",
                    """
                    insert into landing values
                        (1, 5, '2026-01-05 11:50:00', '2026-01-06 00:00:00', '2026-01-05 11:50:00')
                    """);

    private static final String WHO =
            """
            select p.id, s.id, e."at", e.session, e.since_first, t1_text
            from event e
                left join actor p on p.number = e.actor
                left join actor s on s.number = e.said
            order by e."at"
            """;

    @TempDir Path folder;

    @Test
    void events_of_the_first_version_get_numbers_sessions_traits_and_days_when_opened()
            throws SQLException {
        write(VERSION_1);
        for (int opening = 0; opening < 2; opening++) {
            try (Warehouse warehouse = Warehouse.open(folder, SMALL)) {
                assertThat(warehouse.catalog().events()).containsExactly("buy", "see");
                assertThat(warehouse.layout().column("amount", Kind.NUMBER)).hasValue("p2_number");
                assertThat(warehouse.layout().trait("plan", Kind.TEXT)).hasValue("t1_text");
                assertThat(
                                rows(
                                        warehouse,
                                        """
                                        select n.name, a.id, e."at", e.id, e.import_number,
                                               e.session, e.since_first, p1_text, p2_number, t1_text
                                        from event e
                                            join event_name n on n.number = e.name
                                            left join actor a on a.number = e.actor
                                        order by e."at"
                                        """))
                        .containsExactly(
                                "buy|ann|2026-01-05 12:00:00.0|a|1|0|0|-|2.000000000000|-",
                                "buy|ann|2026-01-05 12:31:00.0|b|1|1|1860000000|-|12345678901234.500000000000|pro",
                                "see|-|2026-01-06 00:00:00.0|-|2|-|-|free|-|-");
                assertThat(rows(warehouse, "select day from actor_day"))
                        .containsExactly("2026-01-05");
                assertThat(warehouse.lastLanding()).isEqualTo(2);
                assertThat(warehouse.changedSince(1))
                        .hasValue(Instant.parse("2026-01-06T00:00:00Z"));
            }
        }
    }

    @Test
    void the_next_import_after_the_upgrade_gets_the_next_number() throws SQLException {
        write(VERSION_1);
        try (Warehouse warehouse = Warehouse.open(folder, SMALL);
                Staging staging = warehouse.stage(List.of(), true)) {
            staging.add("buy", "ann", 0, "a", new Object[0]);
            staging.add("buy", "ann", 0, "c", new Object[0]);
            staging.add("buy", "ann", 0, "z", new Object[0]);

            Landed landed = staging.land((connection, done) -> {});

            assertThat(landed.importNumber()).isEqualTo(3);
            assertThat(landed.events()).isEqualTo(1);
            assertThat(landed.merged()).isEqualTo(2);
        }
    }

    @Test
    void in_a_store_of_the_second_version_ids_can_become_one_persons() throws SQLException {
        write(VERSION_2);
        List<String> asWritten =
                List.of(
                        "old ann|old ann|2026-01-05 11:50:00.0|0|0|-",
                        "ann|ann|2026-01-05 12:00:00.0|0|0|-",
                        "ann|ann|2026-01-05 12:31:00.0|1|1860000000|pro",
                        "-|-|2026-01-06 00:00:00.0|-|-|-");
        Warehouse.open(folder, SMALL).close();
        try (Warehouse warehouse = Warehouse.open(folder, SMALL)) {
            assertThat(rows(warehouse, WHO)).isEqualTo(asWritten);
            alias(warehouse, "old ann", "ann");

            assertThat(rows(warehouse, WHO))
                    .containsExactly(
                            "ann|old ann|2026-01-05 11:50:00.0|0|0|-",
                            "ann|ann|2026-01-05 12:00:00.0|0|600000000|-",
                            "ann|ann|2026-01-05 12:31:00.0|1|2460000000|pro",
                            "-|-|2026-01-06 00:00:00.0|-|-|-");
            assertThat(rows(warehouse, "select day from actor_day")).containsExactly("2026-01-05");
            assertThat(warehouse.changedSince(1)).hasValue(Instant.parse("2026-01-05T11:50:00Z"));
        }
        try (Warehouse warehouse = Warehouse.open(folder, SMALL)) {
            new People(warehouse).part("old ann", "ann");
            assertThat(rows(warehouse, WHO)).isEqualTo(asWritten);
        }
    }

    private static void alias(Warehouse warehouse, String previous, String user) {
        Instant at = Instant.parse("2026-01-07T00:00:00Z");
        try (Staging staging = warehouse.stageDeliveries(List.of())) {
            staging.alias(new Delivery("web", "1", null, at, null, null), previous, user, at);
            staging.land((connection, landed) -> {});
        }
    }

    @Test
    void a_store_of_a_newer_version_is_left_alone_with_a_word() throws SQLException {
        Warehouse.open(folder, SMALL).close();
        write(List.of("update store set value = '99' where note = 'version'"));

        Fault fault =
                catchThrowableOfType(Fault.class, () -> Warehouse.open(folder, SMALL).close());

        assertThat(fault.problems().first().code()).isEqualTo("warehouse.newer");
    }

    @Test
    void sessions_are_told_anew_when_another_gap_is_set() {
        try (Warehouse warehouse = Warehouse.open(folder, SMALL);
                Staging staging = warehouse.stage(List.of(), false)) {
            for (int minute : List.of(0, 20, 40, 75)) {
                staging.add("buy", "ann", minute * 60_000_000L, null, new Object[0]);
            }
            staging.land((connection, landed) -> {});
            assertThat(rows(warehouse, "select session from event order by \"at\""))
                    .containsExactly("0", "0", "0", "1");
        }
        WarehouseSettings shorter = new WarehouseSettings("500MB", 2, 10, Duration.ofMinutes(19));
        try (Warehouse warehouse = Warehouse.open(folder, shorter)) {
            assertThat(rows(warehouse, "select session from event order by \"at\""))
                    .containsExactly("0", "1", "2", "3");
            assertThat(warehouse.changedSince(1)).hasValue(Instant.parse("1970-01-01T00:20:00Z"));
        }
    }

    private void write(List<String> statements) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(
                                "jdbc:duckdb:" + folder.resolve("events.duckdb"));
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static List<String> rows(Warehouse warehouse, String sql) {
        return warehouse.read(
                connection -> {
                    List<String> rows = new ArrayList<>();
                    try (Statement statement = connection.createStatement();
                            ResultSet found = statement.executeQuery(sql)) {
                        while (found.next()) {
                            List<String> cells = new ArrayList<>();
                            for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                                String cell = found.getString(i);
                                cells.add(cell == null ? "-" : cell);
                            }
                            rows.add(String.join("|", cells));
                        }
                    }
                    return rows;
                });
    }
}
