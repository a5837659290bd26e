package cynosure.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.metric.Definition;
import cynosure.metric.Figure;
import cynosure.metric.Grain;
import cynosure.metric.Parser;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class InWordsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);

    @Test
    void a_period_has_a_name() {
        assertThat(InWords.period(MONDAY, Grain.DAY)).isEqualTo("2 March 2026");
        assertThat(InWords.period(MONDAY, Grain.WEEK)).isEqualTo("week of 2 March 2026");
        assertThat(InWords.period(FIRST, Grain.MONTH)).isEqualTo("April 2026");
        assertThat(InWords.period(FIRST, Grain.QUARTER)).isEqualTo("Q2 2026");
        assertThat(InWords.period(FIRST, Grain.YEAR)).isEqualTo("2026");
    }

    @Test
    void a_reading_says_when_it_holds() {
        var monthly = read("number of read, per month");
        assertThat(InWords.when(monthly, FIRST, Grain.MONTH)).isEqualTo("in April 2026");
        var open = read("number of read");
        assertThat(InWords.when(open, MONDAY, Grain.DAY)).isEqualTo("on 2 March 2026");
        assertThat(InWords.when(open, MONDAY, Grain.WEEK)).isEqualTo("in the week of 2 March 2026");
    }

    @Test
    void a_rolling_reading_says_how_far_it_reaches_and_where_it_ends() {
        var rolling = read("number of users who did read, over the last 7 days");
        assertThat(InWords.when(rolling, MONDAY, Grain.WEEK))
                .isEqualTo("over the 7 days to 8 March 2026");
        assertThat(InWords.when(read("number of read, over the last 1 week"), FIRST, Grain.MONTH))
                .isEqualTo("over the week to 30 April 2026");
    }

    @Test
    void the_unit_is_said_where_it_is_known() {
        assertThat(InWords.unit(read("number of users who did read"))).isEqualTo("users");
        assertThat(InWords.unit(read("number of read"))).isEmpty();
    }

    @Test
    void a_share_changes_by_points_and_all_else_by_per_cent() {
        assertThat(change(Figure.SHARE, "0.20", "0.214"))
                .isEqualTo("+1.4 points on the week before");
        assertThat(change(Figure.SHARE, "0.20", "0.15")).isEqualTo("−5 points on the week before");
        assertThat(change(Figure.COUNT, "200", "216")).isEqualTo("+8 % on the week before");
    }

    @Test
    void nothing_is_compared_with_zero() {
        assertThat(change(Figure.COUNT, "0", "12")).isEmpty();
    }

    @Test
    void a_share_is_in_per_cent_and_a_count_has_its_thousands_apart() {
        assertThat(InWords.value(Figure.SHARE, new BigDecimal("0.125"))).isEqualTo("12.5 %");
        assertThat(InWords.value(Figure.COUNT, new BigDecimal("12345"))).isEqualTo("12,345");
    }

    private static String change(Figure figure, String before, String after) {
        return InWords.change(figure, new BigDecimal(before), new BigDecimal(after), Grain.WEEK);
    }

    private static Definition read(String sentence) {
        Definition definition = Parser.parse(sentence).definition();
        assertThat(definition).as(sentence).isNotNull();
        return definition;
    }
}
