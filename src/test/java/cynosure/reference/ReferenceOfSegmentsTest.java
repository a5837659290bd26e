package cynosure.reference;

import static cynosure.reference.Tale.events;
import static cynosure.reference.Tale.followedBy;
import static cynosure.reference.Tale.is;
import static org.assertj.core.api.Assertions.assertThat;

import cynosure.compiler.Split;
import cynosure.metric.Bound;
import cynosure.metric.Cohort;
import cynosure.metric.Condition;
import cynosure.metric.Deed;
import cynosure.metric.Events;
import cynosure.metric.Grain;
import cynosure.metric.Measure;
import cynosure.metric.Name;
import cynosure.metric.Newcomers;
import cynosure.metric.Summary;
import cynosure.metric.Threshold;
import cynosure.metric.Users;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReferenceOfSegmentsTest {

    private static final Measure LOOKS = new Measure.EventCount(events("look"));
    private static final Measure USERS = new Measure.UserCount(Users.ANY);

    private static Measure looksBy(Condition with) {
        return new Measure.EventCount(new Events(Name.of("look"), with, null));
    }

    @Test
    void values_that_are_not_kept_are_folded_into_one_segment() {
        var tale =
                Tale.of(
                        """
                        5T10:00 ann look on=desk
                        5T11:00 ann look on=phone
                        5T12:00 ann look on=tv
                        5T12:00 ben look on=tv
                        5T12:00 ann look
                        """);

        assertThat(tale.by(new Split.Property("on", null)).monthly(USERS))
                .containsExactlyInAnyOrder("desk: 1", "phone: 1", "tv: 2", "null: 1");
        assertThat(tale.by(new Split.Property("on", List.of("desk", "bell"))).monthly(USERS))
                .containsExactlyInAnyOrder("desk: 1", "bell: 0", "others: 2", "null: 1");
        assertThat(tale.by(new Split.Property("on", List.of("desk"))).monthly(LOOKS))
                .containsExactlyInAnyOrder("desk: 1", "others: 3", "null: 1");
    }

    @Test
    void users_by_the_month_of_their_first_event_make_the_retention_triangle() {
        var tale =
                Tale.of(
                                """
                                2024-02-10T10:00 ann look
                                2024-02-20T10:00 ben look
                                5T10:00 ann look
                                5T11:00 cat look
                                5T12:00 - look
                                """)
                        .on("2024-02-01", "2024-03-31")
                        .by(new Split.FirstPeriod(Grain.MONTH));

        assertThat(tale.monthly(USERS))
                .containsExactlyInAnyOrder(
                        "2024-02-01: 2",
                        "2024-03-01: 0",
                        "null: 0",
                        "2024-02-01: 1",
                        "2024-03-01: 1",
                        "null: 0");
    }

    @Test
    void a_trait_is_what_was_told_up_to_that_moment_and_the_events_own_word_comes_first() {
        var tale =
                Tale.of(
                        """
                        1T10:00 ann look
                        2T10:00 ann identify plan=free city=Lund
                        2T10:00 ann look
                        3T10:00 ann identify plan=pro
                        4T10:00 ann look
                        5T10:00 ann look plan=free
                        6T10:00 ann identify plan=free
                        6T10:00 ann identify plan=pro
                        6T10:00 ann look
                        6T10:00 ben look
                        """);

        assertThat(tale.monthly(looksBy(is("plan", "pro")))).containsExactly("2");
        assertThat(tale.monthly(looksBy(is("plan", "free")))).containsExactly("2");
        assertThat(tale.monthly(looksBy(is("city", "Lund")))).containsExactly("4");
        assertThat(tale.monthly(looksBy(new Condition.Missing(Name.of("plan")))))
                .containsExactly("2");
        assertThat(
                        tale.monthly(
                                new Measure.EventCount(
                                        new Events(Name.of("look"), null, is("plan", "pro")))))
                .containsExactly("0");
        assertThat(tale.monthly(new Measure.EventCount(Events.ANY))).containsExactly("6");
        assertThat(tale.monthly(new Measure.EventCount(events("identify")))).containsExactly("0");
        assertThat(tale.by(new Split.Property("plan", null)).monthly(LOOKS))
                .containsExactlyInAnyOrder("free: 2", "pro: 2", "null: 2");
    }

    @Test
    void a_cohorts_own_events_are_measured_and_what_others_did_after_them_still_counts() {
        var tale =
                Tale.of(
                        """
                        2024-02-28T10:00 ann look id=1
                        4T10:00 ben look id=2
                        5T10:00 ann look id=3
                        6T10:00 cat like id=1
                        6T10:00 cat like id=2
                        6T10:00 cat like id=3
                        6T10:00 - look id=2
                        """);
        var march =
                new Cohort.New(
                        Newcomers.EVER,
                        LocalDate.parse("2024-03-01"),
                        LocalDate.parse("2024-03-04"));
        Measure liked = new Measure.EventCount(events("look", followedBy("like", null, "id")));

        assertThat(tale.monthly(liked)).containsExactly("2");
        assertThat(tale.with(march).monthly(liked)).containsExactly("1");
        assertThat(tale.with(march).monthly(LOOKS)).containsExactly("1");
        assertThat(
                        tale.with(march)
                                .monthly(
                                        new Measure.TimeTo(
                                                Summary.AVERAGE,
                                                events("look"),
                                                followedBy("like", null, "id"))))
                .containsExactly("172800 = 172800/1");
    }

    @Test
    void a_cohort_with_a_trait_is_made_of_the_events_at_which_it_held() {
        var tale =
                Tale.of(
                        """
                        4T10:00 ann look
                        5T10:00 ann identify plan=pro
                        6T10:00 ann look
                        6T10:00 ben look plan=pro
                        6T10:00 - look plan=pro
                        """);
        var pro = new Cohort.With(is("plan", "pro"));
        var twice = new Threshold.Times(Bound.AT_LEAST, 2);

        assertThat(tale.with(pro).monthly(LOOKS)).containsExactly("2");
        assertThat(
                        tale.with(pro)
                                .monthly(
                                        new Measure.UserCount(
                                                new Users(
                                                        null,
                                                        new Deed.Did(events("look"), twice)))))
                .containsExactly("0");
        assertThat(
                        tale.with(pro)
                                .monthly(
                                        new Measure.UserCount(
                                                new Users(Newcomers.EVER, null, Deed.ANYTHING))))
                .containsExactly("1");
    }

    @Test
    void hostile_names_and_values_are_ordinary_ones() {
        var events =
                List.of(
                        new Event(
                                "\"; drop table",
                                "\u200Fx",
                                Instant.parse("2024-03-05T10:00:00Z"),
                                Map.of("", "a\0b", "long", "x".repeat(10_000))),
                        new Event(
                                "",
                                "x",
                                Instant.parse("2024-03-05T10:00:00Z"),
                                Map.of("", "a", "long", new BigDecimal("-9223372036854775808"))));
        var tale = new Tale(events, "2024-03-01", "2024-03-31", null, null, Instant.MAX);

        assertThat(tale.monthly(new Measure.EventCount(events("\"; drop table"))))
                .containsExactly("1");
        assertThat(tale.monthly(new Measure.EventCount(events("")))).containsExactly("1");
        assertThat(tale.monthly(new Measure.Different(Name.of(""), Events.ANY)))
                .containsExactly("2");
        assertThat(tale.monthly(new Measure.Different(Name.of("long"), Events.ANY)))
                .containsExactly("2");
        assertThat(tale.monthly(USERS)).containsExactly("2");
    }
}
