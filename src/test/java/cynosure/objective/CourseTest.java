package cynosure.objective;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.metric.Figure;
import cynosure.objective.Course.Mark;
import cynosure.objective.Course.Pace;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Figures by hand: from 1 October to 31 December are 92 days, of which 46 have passed when 16
/// November begins.
class CourseTest {

    private static final Frame AUTUMN = Frame.quarter(LocalDate.of(2025, 11, 16));
    private static final Mark START = mark("2025-09-22", "2025-09-29", "400");

    @Test
    void a_quarter_is_known_by_any_of_its_days() {
        assertThat(AUTUMN.from()).isEqualTo("2025-10-01");
        assertThat(AUTUMN.to()).isEqualTo("2025-12-31");
        assertThat(AUTUMN.days()).isEqualTo(92);
        assertThat(AUTUMN.words()).isEqualTo("October to December 2025");
        assertThat(AUTUMN.next().words()).isEqualTo("January to March 2026");
        Frame sprint = new Frame(LocalDate.of(2025, 11, 3), LocalDate.of(2025, 11, 16));
        assertThat(sprint.words()).isEqualTo("3 November 2025 to 16 November 2025");
        assertThat(sprint.next().from()).isEqualTo("2025-11-17");
        assertThat(sprint.next().to()).isEqualTo("2025-11-30");
    }

    @Test
    void half_the_time_asks_for_half_the_way() {
        Course course = course("600", "2025-11-18", START, mark("2025-11-09", "2025-11-16", "480"));

        assertThat(course.expected(LocalDate.of(2025, 11, 16)).orElseThrow())
                .isEqualByComparingTo("500");
        assertThat(course.due()).contains(50);
        assertThat(course.done()).contains(40);
        assertThat(course.pace()).isEqualTo(Pace.BEHIND);
        assertThat(pace("600", "500")).isEqualTo(Pace.AHEAD);
        assertThat(pace("600", "499")).isEqualTo(Pace.BEHIND);
        assertThat(pace("600", "600")).isEqualTo(Pace.REACHED);
    }

    @Test
    void a_number_may_have_to_fall() {
        Course course = course("200", "2025-11-18", START, mark("2025-11-09", "2025-11-16", "310"));

        assertThat(course.falling()).isTrue();
        assertThat(course.done()).contains(45);
        assertThat(course.pace()).isEqualTo(Pace.BEHIND);
        assertThat(pace("200", "290")).isEqualTo(Pace.AHEAD);
        assertThat(pace("200", "200")).isEqualTo(Pace.REACHED);
        assertThat(pace("200", "450")).isEqualTo(Pace.BEHIND);
    }

    @Test
    void the_other_way_is_less_than_nothing() {
        assertThat(
                        course("600", "2025-11-18", START, mark("2025-11-09", "2025-11-16", "350"))
                                .done())
                .contains(-25);
    }

    @Test
    void what_should_only_hold_has_no_way_to_go() {
        Course course = course("400", "2025-11-18", START, mark("2025-11-09", "2025-11-16", "390"));

        assertThat(course.done()).isEmpty();
        assertThat(course.pace()).isEqualTo(Pace.BEHIND);
        assertThat(pace("400", "401")).isEqualTo(Pace.REACHED);
    }

    @Test
    void it_is_missed_only_when_its_last_period_was_read() {
        Mark late = mark("2025-12-22", "2025-12-29", "590");
        Mark last = mark("2025-12-29", "2026-01-05", "595");

        assertThat(course("600", "2026-01-02", START, late).pace()).isEqualTo(Pace.BEHIND);
        assertThat(course("600", "2026-01-06", START, late, last).pace()).isEqualTo(Pace.MISSED);
        assertThat(course("600", "2026-01-06", START, last).due()).contains(100);
    }

    @Test
    void before_there_is_anything_to_read_nothing_is_claimed() {
        assertThat(course("600", "2025-09-30", START).pace()).isEqualTo(Pace.TO_COME);
        assertThat(course("600", "2025-10-02", START).pace()).isEqualTo(Pace.UNREAD);
        assertThat(course("600", "2025-10-02", null).pace()).isEqualTo(Pace.UNREAD);
        assertThat(course("600", "2025-10-02", START).done()).isEmpty();
    }

    private static Pace pace(String target, String value) {
        return course(target, "2025-11-18", START, mark("2025-11-09", "2025-11-16", value)).pace();
    }

    private static Course course(String target, String today, @Nullable Mark start, Mark... marks) {
        return new Course(
                AUTUMN,
                Figure.COUNT,
                new BigDecimal(target),
                start,
                List.of(marks),
                null,
                LocalDate.parse(today));
    }

    private static Mark mark(String period, String end, String value) {
        return new Mark(LocalDate.parse(period), LocalDate.parse(end), new BigDecimal(value));
    }
}
