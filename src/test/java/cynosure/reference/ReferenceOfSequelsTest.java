package cynosure.reference;

import static cynosure.reference.Tale.by;
import static cynosure.reference.Tale.days;
import static cynosure.reference.Tale.events;
import static cynosure.reference.Tale.followedBy;
import static cynosure.reference.Tale.hours;
import static cynosure.reference.Tale.is;
import static cynosure.reference.Tale.not;
import static cynosure.reference.Tale.precededBy;
import static org.assertj.core.api.Assertions.assertThat;

import cynosure.metric.Bound;
import cynosure.metric.Condition;
import cynosure.metric.Deed;
import cynosure.metric.Events;
import cynosure.metric.Measure;
import cynosure.metric.Name;
import cynosure.metric.Sequel;
import cynosure.metric.Summary;
import cynosure.metric.Threshold;
import cynosure.metric.Users;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceOfSequelsTest {

    private static Measure count(Events events) {
        return new Measure.EventCount(events);
    }

    @Test
    void after_is_strictly_later_and_by_the_same_user_when_nothing_else_is_said() {
        var tale =
                Tale.of(
                        """
                        5T10:00 ann search
                        5T10:00 ann buy
                        6T10:00 ben search
                        6T10:01 cat buy
                        7T10:00 cat search
                        7T10:00:00.000001 cat buy
                        8T10:00 - search
                        8T10:01 - buy
                        """);

        assertThat(tale.monthly(count(events("search", followedBy("buy", null)))))
                .containsExactly("1");
        assertThat(tale.monthly(count(events("search", not(followedBy("buy", null))))))
                .containsExactly("3");
    }

    @Test
    void the_same_value_is_what_is_written_the_same_whoever_did_it() {
        var tale =
                Tale.of(
                        """
                        5T10:00 ann search id=7
                        5T10:05 ben pick id='7'
                        6T10:00 ann search
                        6T10:05 ann pick
                        7T10:00 - search id=x
                        7T10:05 - pick id=x
                        8T10:00 ann search id=y
                        8T10:05 ann pick id=Y
                        """);
        Sequel picked = followedBy("pick", null, "id");
        Sequel bySame =
                new Sequel(false, false, picked.event(), true, picked.same(), null, null, null);

        assertThat(tale.monthly(count(events("search", picked)))).containsExactly("2");
        assertThat(tale.monthly(count(events("search", bySame)))).containsExactly("0");
        assertThat(tale.monthly(count(events("search", not(picked))))).containsExactly("2");
    }

    @Test
    void other_users_are_counted_once_each_and_never_the_one_who_began() {
        var tale =
                Tale.of(
                        """
                        5T10:00 ann share id=a
                        5T11:00 ann view id=a
                        5T12:00 ben view id=a
                        5T13:00 ben view id=a
                        6T10:00 ann share id=b
                        6T11:00 ben view id=b
                        6T11:00 cat view id=b
                        6T12:00 - view id=b
                        7T10:00 - share id=c
                        7T11:00 ben view id=c
                        7T11:00 cat view id=c
                        """);
        Sequel viewed = followedBy("view", null, "id");

        assertThat(tale.monthly(count(events("share", by(2, true, viewed))))).containsExactly("1");
        assertThat(tale.monthly(count(events("share", by(2, false, viewed))))).containsExactly("3");
        assertThat(
                        tale.monthly(
                                new Measure.UserCount(
                                        new Users(
                                                null,
                                                new Deed.Did(
                                                        events("share", by(2, true, viewed)),
                                                        Threshold.ONCE)))))
                .containsExactly("1");
    }

    @Test
    void within_an_hour_is_less_than_an_hour_and_may_lie_after_the_months_end() {
        var tale =
                Tale.of(
                        """
                        5T10:00 ann search
                        5T11:00 ann buy
                        2024-03-31T23:30 ben search
                        2024-04-01T00:29:59 ben buy
                        """);

        assertThat(tale.monthly(count(events("search", followedBy("buy", hours(1))))))
                .containsExactly("1 left 0");
        assertThat(tale.monthly(count(events("search", followedBy("buy", null)))))
                .containsExactly("1");
        assertThat(tale.rolling(31, count(events("search", followedBy("buy", hours(1))))).getLast())
                .isEqualTo("0 left 1");
    }

    @Test
    void what_is_not_followed_long_enough_is_left_out_whether_it_was_followed_or_not() {
        var tale =
                Tale.of(
                                """
                                5T10:00 ann search
                                5T10:30 ben search
                                5T10:31 ben buy
                                5T10:30:00.000001 cat search
                                5T10:31 cat buy
                                """)
                        .knownUntil("5T11:30");
        Sequel bought = followedBy("buy", hours(1));

        assertThat(tale.monthly(count(events("search", bought)))).containsExactly("1 left 1");
        assertThat(tale.monthly(count(events("search", not(bought))))).containsExactly("1 left 1");
        assertThat(tale.monthly(new Measure.EventShare(events("search", bought), null)))
                .containsExactly("0.5 = 1/2 left 1");
        assertThat(
                        tale.monthly(
                                new Measure.UserCount(
                                        new Users(
                                                null,
                                                new Deed.Did(
                                                        events("search", bought),
                                                        Threshold.ONCE)))))
                .containsExactly("1");
    }

    @Test
    void a_window_uses_nothing_that_happened_after_it() {
        var tale =
                Tale.of(
                                """
                                5T10:00 ann search
                                6T09:00 ann buy
                                """)
                        .on("2024-03-05", "2024-03-07");

        assertThat(tale.rolling(3, count(events("search", followedBy("buy", null)))))
                .containsExactly("0", "1", "1");
        assertThat(tale.rolling(3, count(events("search", followedBy("buy", days(1))))))
                .containsExactly("0 left 1", "1 left 0", "1 left 0");
        assertThat(
                        tale.knownUntil("6T09:59")
                                .rolling(3, count(events("search", followedBy("buy", days(1))))))
                .containsExactly("0 left 1", "0 left 1", "0 left 1");
    }

    @Test
    void by_the_calendar_what_follows_lies_in_the_same_period() {
        var tale =
                Tale.of(
                                """
                                5T23:59 ann search
                                6T00:00 ann buy
                                6T00:00 ann search
                                6T23:59 ann buy
                                """)
                        .on("2024-03-05", "2024-03-06");

        assertThat(tale.daily(count(events("search", followedBy("buy", null)))))
                .containsExactly("0", "1");
    }

    @Test
    void looking_back_goes_as_far_as_there_are_events_or_as_far_as_said() {
        var tale =
                Tale.of(
                                """
                                2023-01-01T00:00 ann view film=x
                                5T10:00 ben post film=x
                                5T10:00 ben post film=y
                                5T10:00 cat view film=y
                                """)
                        .on("2024-03-05", "2024-03-05");

        assertThat(tale.rolling(1, count(events("post", precededBy("view", null, "film")))))
                .containsExactly("1");
        assertThat(tale.rolling(1, count(events("post", precededBy("view", days(90), "film")))))
                .containsExactly("0");
        assertThat(tale.monthly(count(events("post", not(precededBy("view", null, "film"))))))
                .containsExactly("1");
    }

    @Test
    void a_share_is_of_all_those_events_even_of_those_that_have_no_such_property() {
        var tale =
                Tale.of(
                        """
                        5T10:00 ann search id=1 from=app
                        5T10:01 ann pick id=1 place=2
                        5T10:00 ann search id=2 from=web
                        5T10:01 ann pick id=2 place=9
                        5T10:00 ann search from=app
                        """);
        Sequel s = followedBy("pick", null, "id");
        Sequel high =
                new Sequel(
                        false,
                        false,
                        s.event(),
                        false,
                        s.same(),
                        new Condition.Compared(Name.of("place"), Bound.AT_MOST, BigDecimal.TEN),
                        null,
                        null);
        Sequel low =
                new Sequel(
                        false,
                        false,
                        s.event(),
                        false,
                        s.same(),
                        new Condition.Compared(Name.of("place"), Bound.AT_MOST, BigDecimal.TWO),
                        null,
                        null);

        assertThat(tale.monthly(new Measure.EventShare(events("search", high), null)))
                .hasSize(1)
                .first()
                .asString()
                .endsWith("= 2/3");
        assertThat(tale.monthly(new Measure.EventShare(events("search", low), is("from", "web"))))
                .containsExactly("0 = 0/1");
    }

    @Test
    void the_way_from_one_event_to_the_next_is_told_where_it_ends() {
        var tale =
                Tale.of(
                                """
                                2024-02-28T00:00 ann create app=1
                                5T00:00 ann create app=2
                                5T00:00:10 ann login app=2
                                5T00:00:30 ben login app=1
                                6T00:00 ann login app=2
                                7T00:00 ann create app=3
                                """)
                        .on("2024-03-05", "2024-03-06");
        Sequel login = followedBy("login", null, "app");

        assertThat(tale.daily(new Measure.TimeTo(Summary.AVERAGE, events("create"), login)))
                .containsExactly("259220 = 518440/2", "none = 0/0");
        assertThat(tale.daily(new Measure.TimeTo(Summary.MEDIAN, events("create"), login)))
                .containsExactly("259220", "none");
        assertThat(
                        tale.rolling(
                                2,
                                new Measure.TimeTo(
                                        new Summary.Percentile(25),
                                        events("create"),
                                        followedBy("login", days(1), "app"))))
                .containsExactly("10", "10");
    }

    @Test
    void an_unripe_event_is_left_out_of_both_parts_of_a_ratio() {
        var tale = Tale.of("5T10:00 ann search\n5T10:01 ann buy").knownUntil("5T10:30");
        Measure followed = count(events("search", followedBy("buy", hours(1))));

        assertThat(tale.monthly(new Measure.Ratio(followed, count(events("buy")))))
                .containsExactly("0 = 0/1 left 1");
        assertThat(tale.monthly(new Measure.Ratio(followed, followed)))
                .isEqualTo(List.of("none = 0/0 left 2"));
    }
}
