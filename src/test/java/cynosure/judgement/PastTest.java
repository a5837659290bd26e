package cynosure.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cynosure.metric.Grain;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PastTest {

    @Test
    void a_number_that_never_fell_is_said_to_say_little() {
        assertThat(PastInWords.bothWays(months(1.0, 2.0, 2.0, 3.0, 5.0, 8.0, 13.0)))
                .isEqualTo(
                        Fact.care(
                                "It never fell in 7 months. What would make it fall? A number that can only rise says little."));
        assertThat(PastInWords.bothWays(months(1.0, 2.0, 1.5, 3.0, 2.0, 8.0, 13.0)).sentence())
                .isEqualTo("It can go both ways: it fell in 2 of 6 changes.");
        assertThat(PastInWords.bothWays(months(1.0, 2.0)).sentence()).startsWith("Too early");
    }

    @Test
    void a_step_over_a_gap_is_no_step() {
        Past past = months(1.0, null, 3.0, 2.0);

        assertThat(past.known()).isEqualTo(3);
        assertThat(past.steps()).extracting(Past.Step::change).containsExactly(-1.0);
    }

    @Test
    void how_much_it_moves_is_said_in_parts_of_itself() {
        Past past = months(100.0, 110.0, 99.0, 99.0, 108.9, 98.01);

        assertThat(past.usualStep().orElseThrow()).isCloseTo(0.1, within(1e-9));
        assertThat(past.variation().orElseThrow()).isCloseTo(0.0528, within(1e-3));
        Fact calm = PastInWords.calm(past).getFirst();
        assertThat(calm.sort()).isEqualTo(Fact.Sort.FINE);
        assertThat(calm.sentence())
                .startsWith("From one month to the next it usually moves by 10 %.");
        assertThat(calm.picture()).isNotNull();
        assertThat(PastInWords.calm(months(1.0, 3.0, 1.0, 4.0, 1.0, 5.0)).getFirst().sort())
                .isEqualTo(Fact.Sort.CARE);
        assertThat(PastInWords.calm(months(0.0, 0.0, 0.0, 0.0, 0.0, 0.0)).getFirst().sentence())
                .startsWith("It is zero too often");
    }

    @Test
    void a_season_needs_two_years_and_names_its_highest_and_lowest_month() {
        List<@Nullable Double> values = new ArrayList<>();
        for (int i = 0; i < 36; i++) {
            values.add(i % 12 == 11 ? 160.0 : i % 12 == 6 ? 60.0 : 100.0);
        }
        Past past = past(Grain.MONTH, values);

        assertThat(past.season().get(Month.DECEMBER)).isGreaterThan(0.5);
        assertThat(PastInWords.calm(past).getLast().sentence())
                .contains("December stands highest", "July lowest")
                .doesNotContain("chance");
        assertThat(PastInWords.calm(past(Grain.MONTH, values.subList(0, 24))).getLast().sentence())
                .endsWith("Each month was seen once, so it may be chance.");
        assertThat(PastInWords.calm(past(Grain.MONTH, values.subList(0, 14))).getLast().sentence())
                .contains("over two whole years; there are 14 complete months");
    }

    @Test
    void weekdays_are_compared_over_whole_weeks() {
        List<@Nullable Double> days = new ArrayList<>();
        for (int i = 0; i < 35; i++) {
            LocalDate day = LocalDate.of(2026, 1, 5).plusDays(i);
            days.add(day.getDayOfWeek().getValue() == 7 ? 50.0 : 100.0);
        }

        assertThat(PastInWords.weekdays(past(Grain.DAY, days)).sentence())
                .contains("on Sundays 46 % below it (5 weeks)");
        assertThat(PastInWords.weekdays(past(Grain.DAY, days.subList(0, 20))).sentence())
                .contains("four whole weeks");
    }

    @Test
    void what_moves_as_new_users_do_is_said_with_its_number() {
        Past users = months(10.0, 30.0, 20.0, 60.0, 40.0, 80.0, 70.0, 75.0, 20.0, 90.0);
        Past same = months(20.0, 60.0, 40.0, 120.0, 80.0, 160.0, 140.0, 150.0, 40.0, 181.0);
        Past other = months(5.0, 4.0, 6.0, 5.0, 7.0, 6.0, 9.0, 8.0, 7.0, 9.0);

        assertThat(PastInWords.signUps(same, users).sentence())
                .contains("nearly one for one", "correlation 1.00 over 9 changes");
        assertThat(PastInWords.signUps(other, users).sort()).isEqualTo(Fact.Sort.FINE);
        assertThat(PastInWords.signUps(months(1.0, 2.0, 3.0), users).sentence())
                .isEqualTo(
                        "Too few months to lay it beside new users: 2 changes, and 8 are needed.");
        assertThat(PastInWords.signUps(past(Grain.MONTH, equal(10)), users).sentence())
                .contains("never changed");
    }

    private static List<@Nullable Double> equal(int count) {
        return new ArrayList<>(IntStream.range(0, count).mapToObj(i -> 5.0).toList());
    }

    private static Past months(@Nullable Double... values) {
        return past(Grain.MONTH, Arrays.asList(values));
    }

    private static Past past(Grain grain, List<@Nullable Double> values) {
        LocalDate first = LocalDate.of(2024, 1, 1);
        LocalDate monday = LocalDate.of(2026, 1, 5);
        return new Past(
                grain,
                IntStream.range(0, values.size())
                        .mapToObj(
                                i -> grain == Grain.DAY ? monday.plusDays(i) : first.plusMonths(i))
                        .toList(),
                values);
    }
}
