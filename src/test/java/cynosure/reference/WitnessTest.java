package cynosure.reference;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.compiler.Compiler;
import cynosure.compiler.Inquiry;
import cynosure.compiler.Period;
import cynosure.compiler.Query;
import cynosure.compiler.Question;
import cynosure.compiler.Showing;
import cynosure.compiler.Stretch;
import cynosure.compiler.Subject;
import cynosure.metric.Deed;
import cynosure.metric.Definition;
import cynosure.metric.Figure;
import cynosure.metric.Measure;
import cynosure.metric.Printer;
import cynosure.metric.Threshold;
import cynosure.metric.Users;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Those who are shown to count are as many as the reading says, whatever is asked.
///
/// `-Dcynosure.pairs=20000` makes it as many pairs, `-Dcynosure.seed=…` others than usual.
class WitnessTest {

    private static final int PAIRS = Integer.getInteger("cynosure.pairs", 2_000);
    private static final long SEED = Long.getLong("cynosure.seed", 20240330);
    private static final int PAIRS_A_TABLE = 40;
    private static final List<ZoneId> ZONES =
            List.of(ZoneId.of("UTC"), ZoneId.of("Europe/Berlin"), ZoneId.of("America/Sao_Paulo"));

    private int marked;
    private final Map<Subject, Integer> met = new EnumMap<>(Subject.class);

    @Test
    void as_many_are_shown_to_count_as_the_reading_says() throws SQLException {
        for (int table = 0; table * PAIRS_A_TABLE < PAIRS; table++) {
            table(table);
        }
        assertThat(marked).as("users with their marked events").isGreaterThan(PAIRS / 20);
        for (Subject subject : Subject.values()) {
            assertThat(met.getOrDefault(subject, 0))
                    .as("readings that somebody counts in, by subject: %s", met)
                    .isGreaterThan(PAIRS / 200);
        }
    }

    private void table(int number) throws SQLException {
        var random = new SplittableRandom(SEED * 1_000_003 + number);
        ZoneId zone = ZONES.get(random.nextInt(ZONES.size()));
        LocalDate around = LocalDate.of(2024, 3, 31);
        List<Event> events = new RandomEvents(random, around, zone).next(random.nextInt(4, 120));
        var history = Setting.USUAL.history(events);
        var definitions =
                new RandomDefinitions(
                        random,
                        Shape.READ,
                        RandomEvents.NAMES,
                        RandomEvents.PROPERTIES,
                        RandomQuestions.VALUES);
        var questions = new RandomQuestions(random, events, around, zone);
        try (var table = Setting.USUAL.table(history)) {
            for (int i = 0; i < PAIRS_A_TABLE; i++) {
                Definition definition = definitions.next();
                Question question = questions.next(definition);
                Question one = question.between(question.from(), question.from());
                for (Definition part : Compiler.parts(definition)) {
                    compare(number, history, table, part, one);
                }
            }
        }
    }

    private void compare(
            int number, History history, EventTable table, Definition definition, Question question)
            throws SQLException {
        String told = "table %d: %s\n%s".formatted(number, Printer.print(definition), question);
        List<Row> readings = Reference.rows(history, definition, question);
        Inquiry inquiry = Compiler.witnesses(definition, question, table, Showing.ALL);
        List<Map<String, @Nullable Object>> witnesses;
        try {
            witnesses = table.all(inquiry.query());
        } catch (SQLException problem) {
            throw new AssertionError(told + "\n" + inquiry.query().sql(), problem);
        }
        if (question.by() == null) {
            lives(table, definition, question, inquiry, witnesses, told);
        }
        for (Row reading : readings) {
            List<Map<String, @Nullable Object>> its =
                    witnesses.stream()
                            .filter(w -> Objects.equals(w.get("segment"), reading.segment()))
                            .filter(w -> is(w, "folded") == reading.folded())
                            .toList();
            String all = told + "\n" + reading + "\n" + its + "\n" + inquiry.query().sql();
            holds(definition, inquiry, reading, its, all);
        }
        List<Map<String, @Nullable Object>> nobodys =
                witnesses.stream()
                        .filter(w -> is(w, "counts") || is(w, "left_out"))
                        .filter(
                                w ->
                                        readings.stream()
                                                .noneMatch(
                                                        r ->
                                                                Objects.equals(
                                                                                w.get("segment"),
                                                                                r.segment())
                                                                        && is(w, "folded")
                                                                                == r.folded()))
                        .toList();
        assertThat(nobodys).as("in no segment: %s", told).isEmpty();
    }

    /// Of those who are shown, the events that are marked are as many as were counted of them.
    private void lives(
            EventTable table,
            Definition definition,
            Question question,
            Inquiry inquiry,
            List<Map<String, @Nullable Object>> witnesses,
            String told)
            throws SQLException {
        Period period = cynosure.compiler.Periods.of(definition, question).getFirst();
        String column = inquiry.subject() == Subject.GROUP ? "thing" : "actor";
        List<Map<String, @Nullable Object>> known =
                witnesses.stream().filter(w -> w.get(column) != null).toList();
        if (known.isEmpty()) {
            return;
        }
        List<Stretch> stretches =
                known.stream()
                        .map(w -> Objects.requireNonNull(w.get(column)))
                        .map(who -> new Stretch(who, period.since(), period.end().minusNanos(1000)))
                        .toList();
        Query query = Compiler.lives(definition, question, table, stretches, 1000);
        List<Map<String, @Nullable Object>> events;
        try {
            events = table.all(query);
        } catch (SQLException problem) {
            throw new AssertionError(told + "\n" + query.sql(), problem);
        }
        if (!(definition.measure() instanceof Measure.UserCount(Users users))
                || inquiry.subject() != Subject.USER
                || !(users.deed() instanceof Deed.Did(_, Threshold.Times _, _))) {
            return;
        }
        for (int i = 0; i < known.size(); i++) {
            int which = i;
            assertThat(
                            events.stream()
                                    .filter(e -> ((Number) e.get("which")).intValue() == which)
                                    .filter(e -> is(e, "marked"))
                                    .count())
                    .as("%s%n%s%n%s", told, known.get(i), query.sql())
                    .isEqualTo(((Number) known.get(i).get("number")).longValue());
        }
        marked += known.size();
    }

    private void holds(
            Definition definition,
            Inquiry inquiry,
            Row reading,
            List<Map<String, @Nullable Object>> its,
            String told) {
        long counting = its.stream().filter(w -> is(w, "counts")).count();
        long whole = its.stream().filter(w -> is(w, "whole")).count();
        boolean wholes = its.stream().anyMatch(w -> w.get("whole") != null);
        boolean percentile = definition.measure().toString().contains("Percentile");
        Number above = reading.numerator() == null ? reading.value() : reading.numerator();
        if (!percentile && above != null) {
            Number shown = inquiry.weighed() ? sum(its) : counting;
            assertThat(shown.doubleValue())
                    .as(told)
                    .isCloseTo(
                            above.doubleValue(),
                            org.assertj.core.data.Offset.offset(
                                    1e-9 * Math.max(1, Math.abs(above.doubleValue()))));
        }
        if (reading.denominator() != null) {
            long below = reading.denominator().longValue();
            if (definition.measure() instanceof Measure.Stickiness) {
                assertThat(whole == 0 ? below : below % whole).as(told).isZero();
            } else if (wholes || definition.figure() == Figure.SHARE) {
                assertThat(whole).as(told).isEqualTo(below);
            } else {
                assertThat(counting).as(told).isEqualTo(below);
            }
        }
        if (reading.leftOut() != null && inquiry.subject() != Subject.GROUP) {
            assertThat(its.stream().filter(w -> is(w, "left_out")).count())
                    .as(told)
                    .isEqualTo(reading.leftOut());
        }
        if (counting > 0) {
            met.merge(inquiry.subject(), 1, Integer::sum);
        }
    }

    private static boolean is(Map<String, @Nullable Object> row, String column) {
        return Boolean.TRUE.equals(row.get(column));
    }

    private static Number sum(List<Map<String, @Nullable Object>> its) {
        BigDecimal sum = BigDecimal.ZERO;
        double inexact = 0;
        for (Map<String, @Nullable Object> witness : its) {
            if (is(witness, "counts") && witness.get("number") instanceof Number number) {
                if (number instanceof Double real) {
                    inexact += real;
                } else {
                    sum = sum.add(new BigDecimal(number.toString()));
                }
            }
        }
        return inexact == 0 ? sum : sum.doubleValue() + inexact;
    }
}
