package cynosure.catalogue.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cynosure.catalogue.watch.Course.Break;
import cynosure.catalogue.watch.Notice.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CourseTest {

    private static final double[] WEEK = {1, 0.95, 0.9, 0.95, 0.85, 0.5, 0.4};
    private static final int DAYS = 131;
    private static final int LAST = DAYS - 1;

    @Test
    void the_usual_is_what_its_rule_says_when_it_is_worked_out_another_way() {
        Random chance = new Random(1843);
        for (int round = 0; round < 200; round++) {
            double level = Math.exp(chance.nextDouble() * 9);
            long[] counts = simulated(chance, day -> level * (1 + chance.nextGaussian() / 8));
            List<Long> before = Arrays.stream(counts, LAST - Usual.DAYS, LAST).boxed().toList();

            assertThat(Usual.before(counts, LAST).score(0, counts[LAST]))
                    .isCloseTo(PlainUsual.score(before, counts[LAST]), within(1e-9));
        }
    }

    /// The example in R's own documentation of `mad`: of 1 to 9 the median distance is 2, and it
    /// stays 2 when the 9 becomes 100.
    @Test
    void a_day_that_went_wrong_does_not_change_how_far_days_stray() {
        double[] distances =
                IntStream.rangeClosed(1, 9).mapToDouble(n -> Math.abs(n - 5)).toArray();
        double[] odd = {4, 3, 2, 1, 0, 1, 2, 3, 95};

        assertThat(Usual.median(IntStream.range(0, 9), distances)).isEqualTo(2);
        assertThat(Usual.median(IntStream.range(0, 9), odd)).isEqualTo(2);
    }

    @Test
    void a_fall_is_told_on_its_second_day_with_the_day_it_began() {
        long[] counts = steady(100);
        for (int day = LAST - 4; day <= LAST; day++) {
            counts[day] /= 3;
        }
        Course course = new Course(counts);

        assertThat(course.at(LAST - 5)).isEmpty();
        assertThat(course.at(LAST - 4)).as("one day may be a holiday").isEmpty();
        Break found = course.at(LAST - 3).orElseThrow();
        assertThat(found.kind()).isEqualTo(Kind.FELL);
        assertThat(found.since()).isEqualTo(LAST - 4);
        assertThat(found.score()).isLessThan(-4);
        assertThat(course.at(LAST).orElseThrow().since()).isEqualTo(LAST - 4);
        assertThat(course.back(LAST - 4, LAST)).isFalse();
    }

    @Test
    void a_jump_is_told_and_over_when_a_week_is_as_before() {
        long[] counts = steady(100);
        for (int day = LAST - 12; day <= LAST - 9; day++) {
            counts[day] *= 3;
        }
        Course course = new Course(counts);

        assertThat(course.at(LAST - 10).orElseThrow().kind()).isEqualTo(Kind.JUMPED);
        assertThat(course.back(LAST - 12, LAST - 3)).as("six days are not enough").isFalse();
        assertThat(course.back(LAST - 12, LAST - 2)).isTrue();
    }

    @Test
    void a_fall_that_no_day_tells_is_told_by_a_week() {
        long[] counts = steady(60);
        for (int day = LAST - 6; day <= LAST; day++) {
            counts[day] = Math.round(counts[day] * 0.62);
        }
        Course course = new Course(counts);

        assertThat(course.at(LAST - 7)).isEmpty();
        Break found = course.at(LAST).orElseThrow();
        assertThat(found.kind()).isEqualTo(Kind.FELL);
        assertThat(found.since()).isEqualTo(LAST - 6);
    }

    @Test
    void an_event_that_comes_every_day_and_then_not_at_all_is_told_after_a_day() {
        long[] counts = steady(100);
        counts[LAST] = 0;

        Break found = new Course(counts).at(LAST).orElseThrow();
        assertThat(found.kind()).isEqualTo(Kind.STOPPED);
        assertThat(found.since()).isEqualTo(LAST);
        assertThat(found.usual()).isCloseTo(100 * WEEK[LAST % 7], within(4.0));
    }

    @Test
    void a_rare_event_is_missed_after_a_quiet_week_and_not_before() {
        long[] counts = new long[DAYS];
        for (int day = 0; day <= LAST - 7; day++) {
            counts[day] = day % 7 == 3 ? 4 : day % 7 == 5 ? 2 : 0;
        }
        Course course = new Course(counts);

        Break found = course.at(LAST).orElseThrow();
        assertThat(found.kind()).isEqualTo(Kind.STOPPED);
        assertThat(found.usual()).isEqualTo(6);
        assertThat(course.at(LAST - 5)).isEmpty();
    }

    @Test
    void nothing_is_told_of_what_is_too_young_to_have_a_usual() {
        long[] counts = steady(100);
        Arrays.fill(counts, 0, DAYS - 30, 0);
        counts[LAST] = 0;
        assertThat(new Course(counts).at(LAST)).isEmpty();
    }

    @Test
    void slow_growth_and_quiet_weekends_are_no_news() {
        Random chance = new Random(7);
        long[] counts = simulated(chance, day -> 200 * Math.pow(1.005, day));
        for (int day = Course.NEEDED; day <= LAST; day++) {
            assertThat(new Course(counts).at(day)).as("day " + day).isEmpty();
        }
    }

    @Test
    void chance_alone_raises_no_alarm_in_twenty_thousand_days() {
        Random chance = new Random(11);
        int alarms = 0;
        for (int series = 0; series < 350; series++) {
            double level = Math.exp(chance.nextDouble() * 8);
            Course course = new Course(simulated(chance, _ -> level));
            for (int day = Course.NEEDED; day <= LAST; day++) {
                alarms += course.at(day).isPresent() ? 1 : 0;
            }
        }
        assertThat(alarms).isZero();
    }

    private static long[] steady(double level) {
        return IntStream.range(0, DAYS)
                .mapToLong(day -> Math.round(level * WEEK[day % 7]) + day % 3)
                .toArray();
    }

    /// Counts by chance around a level with weekdays.
    private static long[] simulated(Random chance, IntToDoubleFunction level) {
        return IntStream.range(0, DAYS)
                .mapToLong(
                        day -> {
                            double mean = Math.max(0, level.applyAsDouble(day)) * WEEK[day % 7];
                            return Math.max(
                                    0,
                                    mean < 30
                                            ? poisson(chance, mean)
                                            : Math.round(
                                                    mean
                                                            + Math.sqrt(mean)
                                                                    * chance.nextGaussian()));
                        })
                .toArray();
    }

    private static long poisson(Random chance, double mean) {
        double limit = Math.exp(-mean);
        double product = chance.nextDouble();
        long count = 0;
        while (product > limit) {
            product *= chance.nextDouble();
            count++;
        }
        return count;
    }
}
