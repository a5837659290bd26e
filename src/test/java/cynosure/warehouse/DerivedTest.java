package cynosure.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.metric.Vocabulary.Kind;
import cynosure.warehouse.Deeds.Deed;
import cynosure.warehouse.Deeds.Derived;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Sessions, ages, traits and days, held against the plain computation while random events land in
/// random portions, many of them late.
class DerivedTest {

    private static final WarehouseSettings SMALL = new WarehouseSettings("500MB", 2, 100);
    private static final List<Column> COLUMNS =
            List.of(Column.text("plan"), Column.number("plan", Width.EXACT));

    /// Where clocks go back over midnight, forward at midnight, by half an hour, or skip a day.
    private static final List<String> PLACES =
            List.of(
                    "UTC 2024-02-29",
                    "Europe/Berlin 2023-10-29",
                    "America/Sao_Paulo 2018-02-18",
                    "America/Sao_Paulo 2018-11-04",
                    "America/St_Johns 1999-10-31",
                    "Pacific/Apia 2011-12-30",
                    "Australia/Lord_Howe 2024-04-07");

    private final SplittableRandom random = new SplittableRandom(20261121);

    @Test
    void whatever_order_events_come_in_everything_derived_is_as_if_they_had_come_in_order() {
        for (int round = 0; round < 42; round++) {
            String[] place = PLACES.get(round % PLACES.size()).split(" ");
            ZoneId zone = ZoneId.of(place[0]);
            Deeds deeds = new Deeds();
            try (Warehouse warehouse = Warehouse.inMemory(SMALL)) {
                if (round % 2 == 0) {
                    warehouse.daysOf(zone);
                }
                for (List<Deed> portion : portions(LocalDate.parse(place[1]), zone)) {
                    Set<String> before = new TreeSet<>(rows(warehouse));
                    int landing = warehouse.lastLanding();
                    deeds.arrive(portion);
                    land(warehouse, portion);
                    check(warehouse, deeds);
                    checkChanges(
                            before,
                            rows(warehouse),
                            warehouse.changedSince(landing).orElse(Instant.MAX));
                }
                warehouse.daysOf(zone);
                assertThat(days(warehouse)).isEqualTo(deeds.actorDays(zone));
            }
        }
    }

    private static void check(Warehouse warehouse, Deeds deeds) {
        List<String> expected =
                new ArrayList<>(deeds.derived().stream().map(DerivedTest::row).toList());
        Collections.sort(expected);
        assertThat(rows(warehouse)).isEqualTo(expected);
        ZoneId kept =
                PLACES.stream()
                        .map(place -> ZoneId.of(place.split(" ")[0]))
                        .filter(zone -> warehouse.layout().actorDays(zone).isPresent())
                        .findFirst()
                        .orElseThrow();
        assertThat(days(warehouse)).isEqualTo(deeds.actorDays(kept));
    }

    /// Nothing that happened before the instant that is said to be the earliest is new or other.
    private static void checkChanges(Set<String> before, List<String> after, Instant since) {
        after.stream()
                .filter(row -> !before.contains(row))
                .forEach(
                        row ->
                                assertThat(Instant.parse(row.split(" ")[0]))
                                        .isAfterOrEqualTo(since));
    }

    private List<List<Deed>> portions(LocalDate around, ZoneId zone) {
        List<Deed> all = new ArrayList<>();
        for (int i = random.nextInt(1, 80); i > 0; i--) {
            all.add(deed(around, zone));
        }
        if (random.nextBoolean()) {
            Collections.shuffle(all, new Random(random.nextLong()));
        } else {
            all.sort(Comparator.comparing(Deed::at));
        }
        List<List<Deed>> portions = new ArrayList<>();
        while (!all.isEmpty()) {
            List<Deed> portion = all.subList(0, random.nextInt(1, Math.min(30, all.size()) + 1));
            portions.add(List.copyOf(portion));
            portion.clear();
        }
        return portions;
    }

    private Deed deed(LocalDate around, ZoneId zone) {
        String name = random.nextInt(4) == 0 ? "identify" : "deed" + random.nextInt(3);
        String actor = random.nextInt(9) == 0 ? null : "actor" + random.nextInt(4);
        Instant start = around.plusDays(random.nextInt(-1, 2)).atStartOfDay(zone).toInstant();
        Instant at =
                switch (random.nextInt(4)) {
                    case 0 -> start.plus(random.nextInt(-6, 6) * 30L, ChronoUnit.MINUTES);
                    case 1 -> start.plus(random.nextInt(-2, 2), ChronoUnit.MICROS);
                    default -> start.plus(random.nextInt(-200, 200), ChronoUnit.MINUTES);
                };
        Object plan =
                switch (random.nextInt(3)) {
                    case 0 -> null;
                    case 1 -> "plan" + random.nextInt(3);
                    default -> Deeds.number(random.nextInt(3));
                };
        return new Deed(name, actor, at, plan);
    }

    private static void land(Warehouse warehouse, List<Deed> portion) {
        try (Staging staging = warehouse.stage(COLUMNS, false)) {
            for (Deed deed : portion) {
                long micros = ChronoUnit.MICROS.between(Instant.EPOCH, deed.at());
                @Nullable Object[] values = {
                    deed.plan() instanceof String text ? text : null,
                    deed.plan() instanceof BigDecimal number ? number : null
                };
                staging.add(deed.name(), deed.actor(), micros, null, values);
            }
            staging.land((connection, landed) -> {});
        }
    }

    private static String row(Derived derived) {
        Deed deed = derived.deed();
        return "%s %s %s plan=%s session=%s age=%s then=%s"
                .formatted(
                        deed.at(),
                        deed.actor(),
                        deed.name(),
                        deed.plan(),
                        derived.session(),
                        derived.sinceFirst(),
                        derived.planThen());
    }

    private static List<String> rows(Warehouse warehouse) {
        String text = warehouse.layout().trait("plan", Kind.TEXT).orElse("null::varchar");
        String number = warehouse.layout().trait("plan", Kind.NUMBER).orElse("null::integer");
        String own = warehouse.layout().column("plan", Kind.TEXT).orElse("null::varchar");
        String count = warehouse.layout().column("plan", Kind.NUMBER).orElse("null::integer");
        String sql =
                """
                select e."at", a.id, n.name, coalesce(%s, %s::integer::varchar), e.session,
                       e.since_first, %s, %s::integer::varchar
                from event e
                    join event_name n on n.number = e.name
                    left join actor a on a.number = e.actor
                """
                        .formatted(own, count, text, number);
        return warehouse.read(
                connection -> {
                    List<String> rows = new ArrayList<>();
                    try (Statement statement = connection.createStatement();
                            ResultSet found = statement.executeQuery(sql)) {
                        while (found.next()) {
                            rows.add(row(found));
                        }
                    }
                    Collections.sort(rows);
                    return rows;
                });
    }

    private static String row(ResultSet found) throws SQLException {
        assertThat(found.getString(7) != null && found.getString(8) != null).isFalse();
        return "%s %s %s plan=%s session=%s age=%s then=%s"
                .formatted(
                        Tables.instant(found, 1),
                        found.getString(2),
                        found.getString(3),
                        found.getString(4),
                        found.getObject(5),
                        found.getObject(6),
                        found.getString(7) == null ? found.getString(8) : found.getString(7));
    }

    private static Set<String> days(Warehouse warehouse) {
        String sql =
                "select a.id || ' ' || d.day from actor_day d join actor a on a.number = d.actor";
        return warehouse.read(
                connection -> {
                    List<String> days = new ArrayList<>();
                    try (Statement statement = connection.createStatement();
                            ResultSet rows = statement.executeQuery(sql)) {
                        while (rows.next()) {
                            days.add(rows.getString(1));
                        }
                    }
                    assertThat(days).doesNotHaveDuplicates();
                    return new TreeSet<>(days);
                });
    }
}
