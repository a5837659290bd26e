package cynosure.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cynosure.compiler.Calendar;
import cynosure.compiler.Question;
import cynosure.compiler.Split;
import cynosure.events.Desk;
import cynosure.events.Mapping;
import cynosure.metric.Definition;
import cynosure.metric.Figure;
import cynosure.metric.Grain;
import cynosure.metric.Parser;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.warehouse.Stop;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasurementsTest {

    private static final Instant LATER = Instant.parse("2026-06-01T00:00:00Z");

    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
        desk.bring(
                desk.file(
                        "a.csv",
                        """
                        user,time,event,plan,amount
                        ann,2026-01-05 09:00:00,buy,pro,0.1
                        bob,2026-01-05 10:00:00,buy,free,0.2
                        ann,2026-01-19 10:00:00,buy,pro,0.3
                        """),
                Mapping.GUESS);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_period_is_complete_once_it_is_over() {
        Series series =
                measure(
                        "number of buy",
                        "2026-01-05",
                        "2026-01-25",
                        Instant.parse("2026-01-19T00:00:00Z"));

        assertThat(series.grain()).isEqualTo(Grain.WEEK);
        assertThat(series.readings())
                .extracting(Reading::period, Reading::complete, Reading::whyIncomplete)
                .containsExactly(
                        tuple("2026-01-05", true, ""),
                        tuple("2026-01-12", true, ""),
                        tuple("2026-01-19", false, "This week is still running."));
    }

    @Test
    void a_period_after_the_last_event_is_complete_because_nothing_happened_in_it() {
        Reading last =
                measure("number of buy", "2026-02-02", "2026-02-08", LATER).readings().getFirst();

        assertThat(last.value()).isZero();
        assertThat(last.complete()).isTrue();
    }

    @Test
    void a_rolling_window_that_begins_before_the_first_event_is_not_complete() {
        Series series =
                measure(
                        "number of users who did buy, over the last 14 days",
                        "2026-01-05",
                        "2026-01-25",
                        LATER);

        assertThat(series.readings())
                .extracting(Reading::period, Reading::complete, Reading::whyIncomplete)
                .containsExactly(
                        tuple(
                                "2026-01-05",
                                false,
                                "The 14 days it looks back over begin before the first event, on"
                                        + " 2026-01-05."),
                        tuple("2026-01-12", true, ""),
                        tuple("2026-01-19", true, ""));
    }

    @Test
    void sums_are_exact_decimals() {
        Series series = measure("total amount of buy", "2026-01-05", "2026-01-11", LATER);

        assertThat(series.readings().getFirst().value()).isEqualTo(new BigDecimal("0.3"));
        assertThat(series.figure()).isEqualTo(Figure.TOTAL);
    }

    @Test
    void a_share_of_nothing_has_no_value_and_says_so_with_zeros() {
        Reading reading =
                measure("share of buy where plan is \"pro\"", "2026-01-12", "2026-01-18", LATER)
                        .readings()
                        .getFirst();

        assertThat(reading.value()).isNull();
        assertThat(reading.numerator()).isZero();
        assertThat(reading.denominator()).isZero();
    }

    @Test
    void a_split_has_a_reading_for_each_value() {
        Series series =
                measure(question("2026-01-05", "2026-01-11", "plan"), "number of buy", LATER);

        assertThat(series.readings())
                .extracting(Reading::segment, reading -> reading.value().intValue())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("free", 1),
                        org.assertj.core.groups.Tuple.tuple("pro", 1));
    }

    @Test
    void splitting_by_a_property_nobody_has_names_the_nearest() {
        Fault fault =
                catchThrowableOfType(
                        Fault.class,
                        () ->
                                measure(
                                        question("2026-01-05", "2026-01-11", "plam"),
                                        "number of buy",
                                        LATER));

        assertThat(fault.problems().first().code()).isEqualTo("measurement.unknown-property");
        assertThat(fault.problems().first().nearest()).isEqualTo("plan");
    }

    @Test
    void how_it_was_counted_is_the_query_that_ran_with_its_values_beside_it() {
        Series series =
                measure("number of buy where plan is \"pro\"", "2026-01-05", "2026-01-11", LATER);

        assertThat(series.counted().getFirst().sql())
                .containsIgnoringCase("from event")
                .doesNotContain("pro\"", "'pro'");
        Object buy = desk.warehouse.layout().event("buy").orElseThrow();
        assertThat(series.counted().getFirst().parameters()).contains(buy, "pro");
    }

    @Test
    void what_identify_told_of_users_splits_their_events_from_then_on() {
        desk.bring(
                desk.file(
                        "told.csv",
                        """
                        user,time,event,tier
                        zoe,2026-02-02T10:00:00Z,read,
                        zoe,2026-02-03T10:00:00Z,identify,gold
                        zoe,2026-02-04T10:00:00Z,read,
                        """),
                Mapping.GUESS);

        Series series =
                measure(question("2026-02-02", "2026-02-08", "tier"), "number of read", LATER);

        assertThat(series.readings())
                .extracting(reading -> reading.segment() + " " + reading.value())
                .containsExactlyInAnyOrder("gold 1", "null 1");
    }

    @Test
    void periods_are_those_of_the_zone() {
        Question question =
                new Question(
                        LocalDate.parse("2026-01-05"),
                        LocalDate.parse("2026-01-05"),
                        Grain.DAY,
                        null,
                        Calendar.in(ZoneId.of("Pacific/Auckland")));

        assertThat(measure(question, "number of buy", LATER).readings().getFirst().value())
                .isEqualByComparingTo("2");
    }

    @Test
    void what_counts_no_events_is_told_instead_of_measured() {
        for (String sentence :
                new String[] {
                    "[Other]",
                    "latest of series \"nps\"",
                    "composite of [A] from 0 to 1, [B] from 0 to 1"
                }) {
            assertThat(problem(sentence).code()).isEqualTo("measurement.other-readings");
        }
        assertThat(problem("not yet measured \"ask ten\"").sentence())
                .isEqualTo("This is not yet measured. The plan: ask ten");
    }

    private Problem problem(String sentence) {
        return catchThrowableOfType(
                        Fault.class, () -> measure(sentence, "2026-01-05", "2026-01-25", LATER))
                .problems()
                .first();
    }

    private Series measure(String sentence, String from, String to, Instant now) {
        return measure(question(from, to, null), sentence, now);
    }

    private Series measure(Question question, String sentence, Instant now) {
        Definition definition = Parser.parse(sentence).definition();
        return new Measurements(desk.warehouse).measure(definition, question, now, new Stop());
    }

    private static Question question(String from, String to, String by) {
        return new Question(
                LocalDate.parse(from),
                LocalDate.parse(to),
                Grain.WEEK,
                Split.by(by),
                Calendar.in(ZoneOffset.UTC));
    }

    private static org.assertj.core.groups.Tuple tuple(
            String period, boolean complete, String why) {
        return org.assertj.core.groups.Tuple.tuple(LocalDate.parse(period), complete, why);
    }
}
