package cynosure.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cynosure.compiler.Calendar;
import cynosure.compiler.Question;
import cynosure.events.Desk;
import cynosure.events.Mapping;
import cynosure.metric.Book;
import cynosure.metric.Grain;
import cynosure.warehouse.Stop;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Readings beside earlier ones.
class ComparedTest {

    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
        desk.bring(
                desk.file(
                        "a.csv",
                        """
                        user,time,event
                        ann,2025-01-10 09:00:00,buy
                        ann,2026-01-05 09:00:00,buy
                        bob,2026-01-06 10:00:00,buy
                        ann,2026-01-19 10:00:00,buy
                        cyd,2026-02-04 10:00:00,buy
                        """),
                Mapping.GUESS);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_reading_stands_beside_the_period_before_and_the_year_before() {
        Compared compared = compared("2026-01-01");

        assertThat(values(compared.series())).containsExactly("3", "1");
        assertThat(compared.comparisons())
                .extracting(
                        each -> value(each.reading()),
                        each -> value(each.before()),
                        each -> value(each.yearBefore()))
                .containsExactly(tuple("3", "0", "1"), tuple("1", "3", "0"));
    }

    @Test
    void before_the_first_event_there_is_nothing_to_compare_with() {
        Compared compared = compared("2025-01-01");

        assertThat(compared.comparisons().getFirst().before()).isNull();
        assertThat(compared.comparisons().getFirst().yearBefore()).isNull();
        assertThat(value(compared.comparisons().get(1).before())).isEqualTo("1");
    }

    @Test
    void a_year_before_is_the_same_date_and_of_a_week_52_weeks_before() {
        LocalDate leap = LocalDate.of(2024, 2, 29);
        assertThat(Comparison.yearBefore(leap, Grain.DAY)).isNull();
        assertThat(Comparison.yearBefore(leap.plusDays(1), Grain.DAY)).isEqualTo("2023-03-01");
        assertThat(Comparison.yearBefore(LocalDate.of(2026, 1, 5), Grain.WEEK))
                .isEqualTo("2025-01-06");
        assertThat(Comparison.yearBefore(LocalDate.of(2026, 4, 1), Grain.QUARTER))
                .isEqualTo("2025-04-01");
    }

    private Compared compared(String from) {
        Metrics metrics = new Metrics(desk.warehouse, new Measurements(desk.warehouse), Book.EMPTY);
        Question question =
                new Question(
                        LocalDate.parse(from),
                        LocalDate.parse("2026-02-28"),
                        Grain.MONTH,
                        null,
                        Calendar.in(ZoneOffset.UTC));
        return metrics.compared(
                metrics.read("number of buy", null).definition(),
                question,
                10,
                Instant.parse("2026-06-01T00:00:00Z"),
                new Stop());
    }

    private static List<String> values(Series series) {
        return series.readings().stream().map(ComparedTest::value).toList();
    }

    private static String value(@Nullable Reading reading) {
        return reading == null || reading.value() == null ? "-" : reading.value().toPlainString();
    }
}
