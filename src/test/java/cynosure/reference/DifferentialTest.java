package cynosure.reference;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import cynosure.compiler.Calendar;
import cynosure.compiler.Compiler;
import cynosure.compiler.Query;
import cynosure.compiler.Question;
import cynosure.metric.Definition;
import cynosure.metric.Grain;
import cynosure.metric.Printer;
import cynosure.metric.Value;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Random definitions over random events: what the query gives is what the reference gives.
///
/// `-Dcynosure.pairs=200000` makes it as many pairs, `-Dcynosure.seed=…` others than usual.
class DifferentialTest {

    private static final int PAIRS = Integer.getInteger("cynosure.pairs", 2500);
    private static final long SEED = Long.getLong("cynosure.seed", 20240229);
    private static final int PAIRS_A_TABLE = 25;

    /// Days on which calendars are at their worst, each with a zone where they are.
    private static final List<Map.Entry<String, String>> PLACES =
            List.of(
                    Map.entry("UTC", "2024-02-29"),
                    Map.entry("Europe/Berlin", "2024-03-31"),
                    Map.entry("Europe/Berlin", "2023-10-29"),
                    Map.entry("America/New_York", "2023-11-05"),
                    Map.entry("America/Sao_Paulo", "2018-11-04"),
                    Map.entry("America/Sao_Paulo", "2018-02-18"),
                    Map.entry("America/St_Johns", "1999-10-31"),
                    Map.entry("Asia/Kolkata", "2023-12-31"),
                    Map.entry("Asia/Beirut", "2022-03-27"),
                    Map.entry("Pacific/Apia", "2011-12-30"),
                    Map.entry("Australia/Lord_Howe", "2024-04-07"));

    private final SplittableRandom random = new SplittableRandom(SEED);

    @Test
    void the_query_gives_what_the_reference_gives() throws Exception {
        int pairs = 0;
        int withValues = 0;
        while (pairs < PAIRS) {
            var place = PLACES.get(random.nextInt(PLACES.size()));
            ZoneId zone = ZoneId.of(place.getKey());
            LocalDate around = LocalDate.parse(place.getValue());
            int size = random.nextInt(10) == 0 ? random.nextInt(4) : random.nextInt(120);
            List<Event> events = new RandomEvents(random, around, zone).next(size);
            try (var table = new EventTable(events)) {
                for (int i = 0; i < PAIRS_A_TABLE; i++, pairs++) {
                    Definition definition = definition();
                    Question question = question(definition, around, zone);
                    withValues += compare(events, table, definition, question) ? 1 : 0;
                }
            }
        }
        assertThat(withValues).as("pairs that counted anything").isGreaterThan(pairs / 3);
    }

    /// Whether anything was counted at all; fails when the two disagree.
    private boolean compare(
            List<Event> events, EventTable table, Definition definition, Question question) {
        Query query = Compiler.compile(definition, question, table);
        var actual = new HashMap<String, Row>();
        try {
            for (Row row : table.run(query)) {
                if (actual.put(key(row), row) != null) {
                    throw new AssertionError("twice: " + row);
                }
            }
            return compare(Reference.rows(events, definition, question), actual, question);
        } catch (AssertionError | SQLException problem) {
            String told = "\n" + Printer.print(definition) + "\n" + question + "\n" + query;
            String all = events.stream().map(Event::toString).collect(joining("\n"));
            throw new AssertionError(problem.getMessage() + told + "\n" + all, problem);
        }
    }

    private static boolean compare(List<Row> expected, Map<String, Row> actual, Question question) {
        boolean counted = false;
        for (Row row : expected) {
            Row found = actual.remove(key(row));
            boolean nothing = isNothing(row.value()) && isNothing(row.denominator());
            counted |= !nothing;
            boolean leftOut = found == null && nothing && question.by() != null;
            if (!leftOut && (found == null || !alike(row, found))) {
                throw new AssertionError("expected " + row + " and found " + found);
            }
        }
        assertThat(actual).as("rows nobody asked for").isEmpty();
        return counted;
    }

    private static String key(Row row) {
        return row.period() + "|" + row.segment();
    }

    private static boolean isNothing(@Nullable Number number) {
        return number == null || number.doubleValue() == 0;
    }

    private static boolean alike(Row one, Row other) {
        return alike(one.value(), other.value())
                && alike(one.numerator(), other.numerator())
                && alike(one.denominator(), other.denominator());
    }

    private static boolean alike(@Nullable Number expected, @Nullable Number actual) {
        if (expected == null || actual == null) {
            return expected == actual;
        }
        if (expected instanceof Long || expected instanceof BigDecimal) {
            boolean sumOfNothing = actual instanceof Double && isNothing(expected);
            boolean exact =
                    !(actual instanceof Double)
                            && new BigDecimal(expected.toString())
                                            .compareTo(new BigDecimal(actual.toString()))
                                    == 0;
            return exact || sumOfNothing && isNothing(actual);
        }
        double difference = Math.abs(expected.doubleValue() - actual.doubleValue());
        return difference <= 1e-9 * Math.max(1, Math.abs(expected.doubleValue()));
    }

    private Definition definition() {
        List<Value> values =
                Stream.concat(
                                RandomEvents.TEXTS.stream().map(Value.Text::new),
                                Stream.of(
                                        new Value.Number(new BigDecimal(5)),
                                        new Value.Number(new BigDecimal("2.25")),
                                        new Value.Flag(true),
                                        new Value.Flag(false)))
                        .map(Value.class::cast)
                        .toList();
        return new RandomDefinitions(random, RandomEvents.NAMES, RandomEvents.PROPERTIES, values)
                .next();
    }

    private Question question(Definition definition, LocalDate around, ZoneId zone) {
        LocalDate from = around.minusDays(random.nextInt(random.nextInt(4) == 0 ? 100 : 12));
        LocalDate to = from.plusDays(random.nextInt(random.nextInt(4) == 0 ? 200 : 20));
        boolean named = definition.grain() != null;
        Grain every = Grain.values()[random.nextInt(Grain.values().length)];
        return new Question(
                from,
                to,
                named ? null : every,
                random.nextInt(3) == 0 ? RandomEvents.PROPERTIES.get(random.nextInt(6)) : null,
                new Calendar(zone, random.nextBoolean() ? DayOfWeek.MONDAY : DayOfWeek.SUNDAY));
    }
}
