package cynosure.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cynosure.compiler.Calendar;
import cynosure.compiler.Question;
import cynosure.compiler.Split;
import cynosure.events.Desk;
import cynosure.events.Mapping;
import cynosure.events.SeriesFile;
import cynosure.metric.Book;
import cynosure.metric.Figure;
import cynosure.metric.Grain;
import cynosure.problem.Fault;
import cynosure.problem.Problems;
import cynosure.warehouse.SeriesStore;
import cynosure.warehouse.Stop;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Readings of metrics that are made of other metrics, of brought-in numbers, or only of a plan.
class MetricsTest {

    private static final Instant LATER = Instant.parse("2026-06-01T00:00:00Z");

    @TempDir Path folder;
    private Desk desk;
    private final Map<String, String> sentences = new LinkedHashMap<>();

    @BeforeEach
    void open() {
        desk = new Desk(folder);
        desk.bring(
                desk.file(
                        "a.csv",
                        """
                        user,time,event,plan
                        ann,2025-01-10 09:00:00,buy,pro
                        ann,2026-01-05 09:00:00,buy,pro
                        bob,2026-01-06 10:00:00,buy,free
                        ann,2026-01-19 10:00:00,buy,pro
                        cyd,2026-02-03 10:00:00,see,pro
                        cyd,2026-02-04 10:00:00,buy,pro
                        """),
                Mapping.GUESS);
        new SeriesStore(desk.warehouse)
                .replace(
                        "nps",
                        SeriesFile.read(
                                desk.file(
                                        "nps.csv",
                                        """
                                        date,value
                                        2026-01-01,20
                                        2026-01-31,50
                                        2026-02-10,-30.5
                                        2025-02-10,7
                                        """),
                                ZoneOffset.UTC));
        sentences.put("Bought", "number of buy");
        sentences.put("Buyers", "share of users who did buy");
        sentences.put("Lately", "number of buy, over the last 60 days");
        sentences.put("NPS", "latest of series \"nps\"");
        sentences.put("Plan", "not yet measured \"ask ten a month\"");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_composite_scores_each_metric_from_nothing_to_one_and_takes_the_weighted_mean() {
        // January: 3 of 4 buys is 0.75, weighing 3; all buyers, 1. February: 1 of 4; 1.
        Series series =
                measure("composite of [Bought] from 0 to 4 weighing 3, [Buyers] from 0 to 1");

        assertThat(values(series)).containsExactly("0.8125", "0.4375");
        assertThat(series.figure()).isEqualTo(Figure.SCORE);
        assertThat(series.counted()).hasSize(2);
    }

    @Test
    void a_score_is_never_beyond_its_ends_and_less_can_be_better() {
        assertThat(values(measure("composite of [Bought] from 1 to 2, [Bought] from 3 to 1")))
                .containsExactly("0.5", "0.5");
    }

    @Test
    void each_metric_of_a_composite_keeps_its_own_window() {
        assertThat(values(measure("composite of [Lately] from 0 to 4, [Bought] from 0 to 4")))
                .containsExactly("0.75", "0.625");
    }

    @Test
    void a_composite_stands_in_a_composite_and_every_metric_is_read_once() {
        sentences.put("Half", "composite of [Bought] from 0 to 4, [Buyers] from 0 to 1");
        Series series =
                measure(
                        "composite of [Half] from 0 to 1, [Bought] from 0 to 4, [NPS] from 0 to 50");

        assertThat(series.counted()).hasSize(2);
        assertThat(values(series).getFirst()).isEqualTo("0.875");
    }

    @Test
    void a_composite_has_no_value_where_one_of_its_metrics_has_none_and_says_why() {
        Series series = measure("composite of [Bought] from 0 to 4, [Plan] from 0 to 1");

        assertThat(series.readings())
                .extracting(Reading::value, Reading::complete, Reading::whyIncomplete)
                .containsOnly(
                        org.assertj.core.groups.Tuple.tuple(
                                null, false, "Plan is not yet measured."));
    }

    @Test
    void a_composite_is_incomplete_where_one_of_its_metrics_is() {
        Reading first =
                measure("composite of [Bought] from 0 to 4, [Since] from 0 to 1", "2025-01-01")
                        .readings()
                        .getFirst();

        assertThat(first.complete()).isFalse();
        assertThat(first.whyIncomplete())
                .isEqualTo(
                        "Since: The 60 days it looks back over begin before the first event, on"
                                + " 2025-01-10.");
    }

    @Test
    void a_split_of_a_composite_splits_each_of_its_metrics() {
        Question question = question("2026-01-01").by(Split.by("plan"));
        Series series =
                metrics()
                        .measure(
                                metrics()
                                        .read(
                                                "composite of [Bought] from 0 to 4, [Bought] from 0 to 2",
                                                null)
                                        .definition(),
                                question,
                                10,
                                LATER,
                                new Stop());

        assertThat(series.readings())
                .extracting(
                        reading ->
                                reading.period() + " " + reading.segment() + " " + reading.value())
                .containsExactly(
                        "2026-01-01 free 0.375",
                        "2026-01-01 pro 0.75",
                        "2026-02-01 free 0",
                        "2026-02-01 pro 0.375");
    }

    @Test
    void numbers_that_were_brought_in_become_one_a_period() {
        assertThat(values(measure("latest of series \"nps\""))).containsExactly("50", "-30.5");
        assertThat(values(measure("total of series \"nps\""))).containsExactly("70", "-30.5");
        assertThat(values(measure("average of series \"nps\""))).containsExactly("35", "-30.5");
        assertThat(values(measure("total of series \"nps\", over the last 41 days")))
                .containsExactly("70", "19.5");
        assertThat(values(measure("latest of series \"nps\", per day")))
                .hasSize(59)
                .contains("20", "50", "-30.5", "-");
    }

    @Test
    void bringing_in_a_series_again_puts_the_new_numbers_in_the_place_of_the_old() {
        new SeriesStore(desk.warehouse)
                .replace(
                        "nps",
                        SeriesFile.read(
                                desk.file("n.csv", "day;value\n2026-02-01;1\n2026-02-02;2\n"),
                                ZoneOffset.UTC));

        assertThat(values(measure("total of series \"nps\""))).containsExactly("-", "3");
    }

    @Test
    void a_series_cannot_be_split_and_one_that_is_not_there_names_the_nearest() {
        Metrics metrics = metrics();
        var composite =
                metrics.read("composite of [NPS] from 0 to 9, [Bought] from 0 to 9", null)
                        .definition();
        Problems problems = metrics.check(composite, question("2026-01-01").by(Split.by("plan")));
        assertThat(problems.first().code()).isEqualTo("measurement.whole-series");

        Fault fault = catchThrowableOfType(Fault.class, () -> measure("latest of series \"npss\""));
        assertThat(fault.problems().first().code()).isEqualTo("measurement.unknown-series");
        assertThat(fault.problems().first().nearest()).isEqualTo("nps");
    }

    @Test
    void a_metric_that_is_not_yet_measured_says_its_plan() {
        Series series = measure("[Plan]");

        assertThat(series.readings()).isEmpty();
        assertThat(series.plan()).isEqualTo("ask ten a month");
    }

    private Series measure(String sentence) {
        return measure(sentence, "2026-01-01");
    }

    private Series measure(String sentence, String from) {
        sentences.put("Since", "number of buy, over the last 60 days");
        var parsed = metrics().read(sentence, null);
        assertThat(parsed.problems()).isEmpty();
        Question question = question(from);
        if (parsed.definition().grain() != null) {
            question = question.every(null);
        }
        return metrics().measure(parsed.definition(), question, 10, LATER, new Stop());
    }

    private Metrics metrics() {
        return new Metrics(
                desk.warehouse,
                new Measurements(desk.warehouse),
                new Book() {
                    @Override
                    public Collection<String> names() {
                        return sentences.keySet();
                    }

                    @Override
                    public Optional<String> sentence(String name) {
                        return Optional.ofNullable(sentences.get(name));
                    }
                });
    }

    private static Question question(String from) {
        return new Question(
                LocalDate.parse(from),
                LocalDate.parse("2026-02-28"),
                Grain.MONTH,
                null,
                Calendar.in(ZoneOffset.UTC));
    }

    private static List<String> values(Series series) {
        return series.readings().stream().map(MetricsTest::value).toList();
    }

    private static String value(Reading reading) {
        BigDecimal value = reading == null ? null : reading.value();
        return value == null ? "-" : value.toPlainString();
    }
}
