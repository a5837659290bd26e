package cynosure.reference;

import static cynosure.reference.Tale.events;
import static cynosure.reference.Tale.followedBy;
import static cynosure.reference.Tale.hours;
import static cynosure.reference.Tale.is;
import static org.assertj.core.api.Assertions.assertThat;

import cynosure.metric.Bound;
import cynosure.metric.Deed;
import cynosure.metric.Events;
import cynosure.metric.Grain;
import cynosure.metric.Measure;
import cynosure.metric.Name;
import cynosure.metric.Summary;
import cynosure.metric.Threshold;
import cynosure.metric.Timing;
import cynosure.metric.Users;
import org.junit.jupiter.api.Test;

class ReferenceOfHabitsTest {

    private static Users who(String did, Threshold threshold) {
        return new Users(null, new Deed.Did(events(did), threshold));
    }

    @Test
    void stickiness_is_days_with_it_of_all_days_of_those_users() {
        var tale =
                Tale.of(
                        """
                        5T10:00 ann query
                        5T11:00 ann query
                        6T11:00 ann query
                        6T11:00 ben query
                        6T11:00 cat look
                        """);

        assertThat(tale.monthly(new Measure.Stickiness(who("query", Threshold.ONCE))))
                .singleElement()
                .asString()
                .endsWith("= 3/62");
        assertThat(
                        tale.on("2024-03-06", "2024-03-06")
                                .rolling(2, new Measure.Stickiness(who("query", Threshold.ONCE))))
                .containsExactly("0.75 = 3/4");
        assertThat(
                        tale.on("2024-03-09", "2024-03-09")
                                .rolling(2, new Measure.Stickiness(who("query", Threshold.ONCE))))
                .containsExactly("none = 0/0");
    }

    @Test
    void those_who_came_back_did_the_same_in_the_next_period() {
        var tale =
                Tale.of(
                                """
                                2024-02-05T10:00 ann order
                                2024-02-05T10:00 ben order plan=pro
                                2024-02-05T10:00 cat look
                                5T10:00 ann order
                                5T10:00 ben look
                                6T10:00 cat order
                                2024-04-05T10:00 cat look
                                """)
                        .on("2024-02-01", "2024-03-31");
        Users ordering = who("order", Threshold.ONCE);
        var looking = new Deed.Did(events("look"), Threshold.ONCE);

        assertThat(tale.monthly(new Measure.Retention(ordering, null, Grain.MONTH)))
                .containsExactly("0.5 = 1/2", "0 = 0/2");
        assertThat(tale.monthly(new Measure.Retention(ordering, looking, Grain.MONTH)))
                .containsExactly("0.5 = 1/2", "0.5 = 1/2");
        assertThat(
                        tale.monthly(
                                new Measure.Retention(
                                        new Users(
                                                is("plan", "pro"),
                                                new Deed.Did(events("order"), Threshold.ONCE)),
                                        looking,
                                        Grain.MONTH)))
                .containsExactly("0 = 0/1", "none = 0/0");
    }

    @Test
    void days_in_a_row_follow_one_right_after_another() {
        var tale =
                Tale.of(
                        """
                        5T23:59 ann sit
                        6T00:00 ann sit
                        7T10:00 ann sit
                        5T10:00 ben sit
                        6T10:00 ben sit
                        8T10:00 ben sit
                        9T10:00 cat look
                        """);

        assertThat(
                        tale.monthly(
                                new Measure.UserCount(
                                        who("sit", new Threshold.DaysInARow(Bound.AT_LEAST, 3)))))
                .containsExactly("1");
        assertThat(
                        tale.monthly(
                                new Measure.UserCount(
                                        who("sit", new Threshold.DaysInARow(Bound.EXACTLY, 2)))))
                .containsExactly("1");
        assertThat(
                        tale.monthly(
                                new Measure.UserCount(
                                        who("sit", new Threshold.DaysInARow(Bound.AT_MOST, 2)))))
                .containsExactly("2");
    }

    @Test
    void an_average_a_week_is_held_against_the_whole_window() {
        var tale =
                Tale.of("5T10:00 ann read\n6T10:00 ann read\n7T10:00 ann read\n7T10:00 ben read")
                        .on("2024-03-14", "2024-03-14");
        var often = new Threshold.OnAverage(Bound.AT_LEAST, 1, Timing.Unit.WEEK);

        assertThat(tale.rolling(14, new Measure.UserCount(who("read", often))))
                .containsExactly("1");
        assertThat(tale.rolling(28, new Measure.UserCount(who("read", often))))
                .containsExactly("0");
    }

    @Test
    void a_percentile_lies_between_two_values_in_proportion() {
        var tale =
                Tale.of(
                        """
                        5T10:00 ann listen minutes=10
                        5T11:00 ann listen minutes=20
                        5T12:00 - listen minutes=40
                        5T13:00 ann listen minutes=80
                        5T13:00 ann listen
                        5T13:00 ann listen minutes='many'
                        """);
        Name minutes = Name.of("minutes");
        Events listen = events("listen");

        assertThat(tale.monthly(new Measure.Summarized(Summary.MEDIAN, minutes, listen)))
                .containsExactly("30");
        assertThat(
                        tale.monthly(
                                new Measure.Summarized(
                                        new Summary.Percentile(90), minutes, listen)))
                .containsExactly("68");
        assertThat(tale.monthly(new Measure.Summarized(Summary.AVERAGE, minutes, listen)))
                .containsExactly("37.5 = 150/4");
        assertThat(
                        tale.on("2024-04-01", "2024-04-30")
                                .monthly(new Measure.Summarized(Summary.MEDIAN, minutes, listen)))
                .containsExactly("none");
        assertThat(
                        tale.knownUntil("5T12:30")
                                .monthly(
                                        new Measure.Summarized(
                                                Summary.MEDIAN,
                                                minutes,
                                                events("listen", followedBy("listen", hours(2))))))
                .containsExactly("10 left 5");
    }
}
