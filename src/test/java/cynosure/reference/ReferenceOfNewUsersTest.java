package cynosure.reference;

import static cynosure.reference.Tale.days;
import static cynosure.reference.Tale.events;
import static cynosure.reference.Tale.hours;
import static cynosure.reference.Tale.is;
import static org.assertj.core.api.Assertions.assertThat;

import cynosure.compiler.Split;
import cynosure.metric.Bound;
import cynosure.metric.Condition;
import cynosure.metric.Deed;
import cynosure.metric.Measure;
import cynosure.metric.Name;
import cynosure.metric.Newcomers;
import cynosure.metric.Span;
import cynosure.metric.Threshold;
import cynosure.metric.Users;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReferenceOfNewUsersTest {

    private static final Newcomers BY_SIGN_UP = new Newcomers(Name.of("sign_up"));

    private static Users fresh(Newcomers newcomers, @Nullable Condition with) {
        return new Users(newcomers, with, Deed.ANYTHING);
    }

    private static Users who(String did, long times, Span span) {
        return who(Newcomers.EVER, null, did, new Threshold.Times(Bound.AT_LEAST, times), span);
    }

    private static Users who(
            Newcomers newcomers,
            @Nullable Condition with,
            String did,
            Threshold threshold,
            Span span) {
        return new Users(newcomers, with, new Deed.Did(events(did), threshold, span));
    }

    private static Measure share(Users users) {
        return new Measure.UserShare(users, null);
    }

    @Test
    void a_user_is_new_once_in_the_period_of_the_first_event_of_all() {
        var tale =
                Tale.of(
                                """
                                2024-02-28T10:00 ann look
                                5T10:00 ann sign_up
                                5T10:00 ben look
                                6T10:00 ben look
                                7T10:00 - look
                                8T10:00 dan identify plan=pro
                                """)
                        .on("2024-02-01", "2024-03-31");

        assertThat(tale.monthly(new Measure.UserCount(fresh(Newcomers.EVER, null))))
                .containsExactly("1", "1");
        assertThat(tale.monthly(new Measure.UserCount(fresh(BY_SIGN_UP, null))))
                .containsExactly("0", "1");
        assertThat(
                        tale.on("2024-03-05", "2024-03-07")
                                .rolling(2, new Measure.UserCount(fresh(Newcomers.EVER, null))))
                .containsExactly("1", "1", "0");
    }

    @Test
    void what_is_said_of_a_new_user_must_hold_at_the_first_event() {
        var tale =
                Tale.of(
                        """
                        4T10:00 ann identify plan=pro
                        5T10:00 ann look
                        5T10:00 ben look
                        6T10:00 ben look plan=pro
                        7T10:00 cat look plan=free
                        7T10:00 cat look plan=pro
                        """);

        assertThat(tale.monthly(new Measure.UserCount(fresh(Newcomers.EVER, is("plan", "pro")))))
                .containsExactly("2");
    }

    @Test
    void within_a_day_is_less_than_24_hours_from_the_first_event_which_counts_itself() {
        var tale =
                Tale.of(
                        """
                        5T10:00 ann add
                        6T09:59:59.999999 ann add
                        5T10:00 ben add
                        6T10:00 ben add
                        5T10:00 cat look
                        2024-03-31T20:00 dan add
                        2024-04-01T10:00 dan add
                        """);

        assertThat(tale.monthly(share(who("add", 1, days(1)))))
                .containsExactly("0.75 = 3/4 left 0");
        assertThat(tale.monthly(share(who("add", 2, days(1))))).containsExactly("0.5 = 2/4 left 0");
        assertThat(tale.monthly(new Measure.UserCount(who("add", 2, days(1)))))
                .containsExactly("2 left 0");
    }

    @Test
    void users_still_being_followed_are_left_out_above_and_below() {
        var tale =
                Tale.of(
                        """
                        5T10:00 ann add
                        5T10:00:00.000001 ben add
                        5T11:00 cat look
                        """);

        assertThat(tale.knownUntil("6T10:00").monthly(share(who("add", 1, days(1)))))
                .containsExactly("1 = 1/1 left 2");
        assertThat(tale.knownUntil("6T09:00").monthly(share(who("add", 1, days(1)))))
                .containsExactly("none = 0/0 left 3");
        assertThat(
                        tale.knownUntil("6T09:00")
                                .monthly(new Measure.UserCount(fresh(Newcomers.EVER, null))))
                .containsExactly("3");
    }

    @Test
    void over_a_window_only_those_are_judged_whose_time_ended_within_it() {
        var tale =
                Tale.of("5T00:00 ann look\n5T23:00 ann add\n5T10:00 ben add")
                        .on("2024-03-05", "2024-03-08");

        assertThat(tale.rolling(3, share(who("add", 1, days(1)))))
                .containsExactly(
                        "1 = 1/1 left 1", "1 = 2/2 left 0", "1 = 2/2 left 0", "none = 0/0 left 0");
    }

    @Test
    void the_first_session_ends_with_its_last_event_and_is_over_after_half_an_hour() {
        var tale =
                Tale.of(
                        """
                        5T10:00 ann look
                        5T10:30 ann add
                        5T11:00:00.000001 ann add
                        5T10:00 ben look
                        5T10:20 ben add
                        """);
        Users twice = who("add", 1, new Span.FirstSession());

        assertThat(tale.monthly(share(twice))).containsExactly("1 = 2/2 left 0");
        assertThat(tale.monthly(share(who("add", 2, new Span.FirstSession()))))
                .containsExactly("0 = 0/2 left 0");
        assertThat(tale.knownUntil("5T10:50").monthly(share(twice)))
                .containsExactly("none = 0/0 left 2");
        assertThat(tale.knownUntil("5T10:50:00.000001").monthly(share(twice)))
                .containsExactly("1 = 1/1 left 1");
    }

    @Test
    void what_happened_before_the_first_event_of_that_name_is_not_looked_at() {
        var tale =
                Tale.of(
                        """
                        5T09:50 ann add
                        5T10:00 ann sign_up
                        5T09:50 ben look
                        5T10:00 ben sign_up
                        5T10:00 ben add
                        5T10:10 ben sign_up
                        """);
        var once = new Threshold.Times(Bound.AT_LEAST, 1);

        assertThat(tale.monthly(share(who(BY_SIGN_UP, null, "add", once, new Span.FirstSession()))))
                .containsExactly("0.5 = 1/2 left 0");
        assertThat(tale.monthly(share(who(BY_SIGN_UP, null, "add", once, hours(1)))))
                .containsExactly("0.5 = 1/2 left 0");
    }

    @Test
    void few_enough_may_be_none_and_days_are_those_of_the_calendar() {
        var tale =
                Tale.of(
                        """
                        5T23:00 ann add
                        6T01:00 ann add
                        5T10:00 ben look
                        """);
        var few = new Threshold.Times(Bound.FEWER_THAN, 1);
        var onTwoDays = new Threshold.OnDays(Bound.AT_LEAST, 2);

        assertThat(tale.monthly(share(who(Newcomers.EVER, null, "add", few, hours(3)))))
                .containsExactly("0.5 = 1/2 left 0");
        assertThat(tale.monthly(share(who(Newcomers.EVER, null, "add", onTwoDays, hours(3)))))
                .containsExactly("0.5 = 1/2 left 0");
    }

    @Test
    void one_is_left_out_of_a_share_who_is_in_the_whole_and_cannot_be_judged_for_the_part() {
        var tale =
                Tale.of(
                                """
                                5T10:00 ann add
                                5T10:00 ben look
                                6T10:00 cat add
                                6T10:00 dan look
                                7T10:00 eve add
                                """)
                        .knownUntil("7T10:30");

        assertThat(
                        tale.monthly(
                                new Measure.UserShare(
                                        who("add", 1, days(2)), who("add", 1, hours(1)))))
                .containsExactly("1 = 1/1 left 2");
    }

    @Test
    void new_users_belong_to_the_segment_of_their_first_event_with_all_they_did() {
        var tale =
                Tale.of(
                                """
                                5T10:00 ann look from=ad
                                5T11:00 ann add
                                5T10:00 ben look from=mail
                                5T10:00 cat look from=ad
                                5T10:00 cat look from=mail
                                """)
                        .by(new Split.Property("from", null));

        assertThat(tale.monthly(share(who("add", 1, days(1)))))
                .containsExactlyInAnyOrder(
                        "ad: 0.5 = 1/2 left 0", "mail: 0 = 0/2 left 0", "null: none = 0/0 left 0");
    }
}
