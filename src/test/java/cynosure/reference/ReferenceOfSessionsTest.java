package cynosure.reference;

import static cynosure.reference.Tale.events;
import static org.assertj.core.api.Assertions.assertThat;

import cynosure.compiler.Split;
import cynosure.metric.Measure;
import cynosure.metric.Name;
import cynosure.metric.Summary;
import org.junit.jupiter.api.Test;

class ReferenceOfSessionsTest {

    private static final Measure SESSIONS = new Measure.SessionCount(false);

    @Test
    void half_an_hour_is_still_the_same_session_and_a_moment_more_is_not() {
        var tale =
                Tale.of(
                        """
                        5T10:00 ann look
                        5T10:30 ann look
                        5T11:00:00.000001 ann look
                        5T10:15 ben look
                        5T10:20 - look
                        5T11:15 - look
                        """);

        assertThat(tale.monthly(SESSIONS)).containsExactly("3");
        assertThat(tale.monthly(new Measure.SessionCount(true))).containsExactly("1.5 = 3/2");
        assertThat(tale.monthly(new Measure.SessionLength(Summary.AVERAGE)))
                .containsExactly("600 = 1800/3");
        assertThat(tale.monthly(new Measure.SessionLength(Summary.MEDIAN))).containsExactly("0");
        assertThat(tale.monthly(new Measure.BetweenSessions(Summary.AVERAGE)))
                .containsExactly("1800.000001 = 1800.000001/1");
    }

    @Test
    void a_session_belongs_to_the_day_it_begins_on_and_its_user_to_every_day_with_events() {
        var tale = Tale.of("5T23:50 ann look\n6T00:10 ann look n=3").on("2024-03-05", "2024-03-06");

        assertThat(tale.daily(SESSIONS)).containsExactly("1", "0");
        assertThat(tale.daily(new Measure.SessionCount(true)))
                .containsExactly("1 = 1/1", "0 = 0/1");
        assertThat(tale.daily(new Measure.SessionLength(Summary.AVERAGE)))
                .containsExactly("1200 = 1200/1", "none = 0/0");
        assertThat(
                        tale.daily(
                                new Measure.PerSession(
                                        new Measure.Total(Name.of("n"), events("look")))))
                .containsExactly("3 = 3/1", "none = 0/0");
    }

    @Test
    void a_window_takes_in_sessions_that_begin_in_it_and_were_over_before_it_ended() {
        var tale =
                Tale.of(
                                """
                                5T10:00 ann look
                                5T23:10 ben look
                                5T23:30 ben look
                                5T23:50 cat look
                                """)
                        .on("2024-03-05", "2024-03-07");

        assertThat(tale.rolling(2, SESSIONS)).containsExactly("1", "3", "0");
    }

    @Test
    void sessions_with_none_of_it_are_averaged_as_well() {
        var tale =
                Tale.of(
                        """
                        5T10:00 ann play song=a
                        5T10:01 ann play song=a
                        5T10:02 ann play song=b
                        6T10:00 ann look
                        """);

        assertThat(tale.monthly(new Measure.PerSession(new Measure.EventCount(events("play")))))
                .containsExactly("1.5 = 3/2");
        assertThat(
                        tale.monthly(
                                new Measure.PerSession(
                                        new Measure.Different(Name.of("song"), events("play")))))
                .containsExactly("1 = 2/2");
    }

    @Test
    void the_time_between_sessions_belongs_to_the_later_one() {
        var tale =
                Tale.of(
                                """
                                2024-03-01T10:00 ann look
                                2024-03-01T10:10 ann look
                                5T10:10 ann look
                                6T10:10 ann look
                                6T10:10 ben look
                                """)
                        .on("2024-03-05", "2024-03-06");

        assertThat(tale.daily(new Measure.BetweenSessions(Summary.AVERAGE)))
                .containsExactly("345600 = 345600/1", "86400 = 86400/1");
        assertThat(tale.rolling(2, new Measure.BetweenSessions(new Summary.Percentile(75))))
                .containsExactly("345600", "280800");
    }

    @Test
    void in_a_segment_a_session_has_only_the_segments_events_but_its_ends_are_seen_among_all() {
        var tale =
                Tale.of(
                                """
                                5T10:00 ann look on=desk
                                5T10:20 ann look on=phone
                                5T10:40 ann look on=desk
                                """)
                        .by(new Split.Property("on", null));

        assertThat(tale.monthly(SESSIONS)).containsExactlyInAnyOrder("desk: 1", "phone: 1");
        assertThat(tale.monthly(new Measure.SessionLength(Summary.AVERAGE)))
                .containsExactlyInAnyOrder("desk: 2400 = 2400/1", "phone: 0 = 0/1");
    }

    @Test
    void telling_a_trait_begins_no_session() {
        var tale = Tale.of("5T10:00 ann identify plan=pro\n5T12:00 ann look");

        assertThat(tale.monthly(SESSIONS)).containsExactly("1");
    }
}
