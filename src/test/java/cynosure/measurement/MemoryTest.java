package cynosure.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.compiler.Calendar;
import cynosure.compiler.Question;
import cynosure.compiler.Split;
import cynosure.metric.Definition;
import cynosure.metric.Grain;
import cynosure.metric.Printer;
import cynosure.metric.Value;
import cynosure.reference.Event;
import cynosure.reference.RandomDefinitions;
import cynosure.reference.RandomEvents;
import cynosure.reference.Shape;
import cynosure.warehouse.Column;
import cynosure.warehouse.Staging;
import cynosure.warehouse.Stop;
import cynosure.warehouse.Warehouse;
import cynosure.warehouse.WarehouseSettings;
import cynosure.warehouse.Width;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What is remembered is what would be counted anew, whatever came in between and however late.
class MemoryTest {

    private static final int ROUNDS = 12;
    private static final int DEFINITIONS = 16;
    static final LocalDate AROUND = LocalDate.of(2024, 3, 31);
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final List<Value> VALUES =
            List.of(
                    new Value.Text("phone"),
                    new Value.Number(new BigDecimal("2.25")),
                    new Value.Flag(true));
    static final List<Column> COLUMNS = columns();

    private final SplittableRandom random = new SplittableRandom(11);

    @Test
    void readings_taken_before_and_after_events_came_in_are_those_taken_afresh() {
        int reused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            List<Event> events = new RandomEvents(random, AROUND, ZONE).next(150);
            if (random.nextBoolean()) {
                events = events.stream().sorted(Comparator.comparing(Event::at)).toList();
            }
            try (Warehouse warehouse = Warehouse.inMemory(WarehouseSettings.usual())) {
                var remembering = new Measurements(warehouse);
                var definitions = definitions();
                Instant now = AROUND.atStartOfDay(ZONE).toInstant();
                int from = 0;
                while (from < events.size()) {
                    int to = Math.min(events.size(), from + 1 + random.nextInt(60));
                    land(warehouse, events.subList(from, to));
                    from = to;
                    now = now.plus(Duration.ofHours(random.nextInt(60)));
                    for (Asked asked : definitions) {
                        List<Reading> fresh = readings(new Measurements(warehouse), asked, now);
                        assertThat(readings(remembering, asked, now))
                                .as(Printer.print(asked.definition) + " " + asked.question)
                                .isEqualTo(fresh);
                        reused++;
                    }
                }
            }
        }
        assertThat(reused).isGreaterThan(ROUNDS * DEFINITIONS);
    }

    record Asked(Definition definition, Question question) {}

    private List<Asked> definitions() {
        return definitions(random, DEFINITIONS);
    }

    static List<Asked> definitions(SplittableRandom some, int count) {
        var random =
                new RandomDefinitions(
                        some, Shape.READ, RandomEvents.NAMES, RandomEvents.PROPERTIES, VALUES);
        var asked = new ArrayList<Asked>();
        for (int i = 0; i < count; i++) {
            Definition definition = random.next();
            Grain every = Grain.values()[some.nextInt(3)];
            Split split = some.nextInt(4) == 0 ? Split.by("device") : null;
            asked.add(
                    new Asked(
                            definition,
                            new Question(
                                    AROUND.minusDays(60),
                                    AROUND.plusDays(30),
                                    definition.grain() == null ? every : null,
                                    split,
                                    Calendar.in(ZONE))));
        }
        return asked;
    }

    static List<Reading> readings(Measurements measurements, Asked asked, Instant now) {
        return measurements.measure(asked.definition, asked.question, now, new Stop()).readings();
    }

    private static void land(Warehouse warehouse, List<Event> events) {
        try (Staging staging = warehouse.stage(COLUMNS, false)) {
            for (Event event : events) {
                long micros = ChronoUnit.MICROS.between(Instant.EPOCH, event.at());
                staging.add(event.name(), event.actor(), micros, null, values(event));
            }
            staging.land((connection, landed) -> {});
        }
    }

    static @Nullable Object[] values(Event event) {
        @Nullable Object[] values = new Object[COLUMNS.size()];
        for (int i = 0; i < values.length; i++) {
            Object value = event.properties().get(COLUMNS.get(i).property());
            boolean fits =
                    switch (COLUMNS.get(i).kind()) {
                        case TEXT -> value instanceof String;
                        case NUMBER -> value instanceof Number;
                        case FLAG -> value instanceof Boolean;
                        case TIME -> false;
                    };
            values[i] =
                    !fits ? null : value instanceof Double real ? BigDecimal.valueOf(real) : value;
        }
        return values;
    }

    private static List<Column> columns() {
        var columns = new ArrayList<Column>();
        for (String property : RandomEvents.PROPERTIES) {
            columns.add(Column.text(property));
            columns.add(Column.number(property, Width.WIDE));
            columns.add(Column.flag(property));
        }
        return columns;
    }
}
