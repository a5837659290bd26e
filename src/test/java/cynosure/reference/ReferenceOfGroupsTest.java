package cynosure.reference;

import static cynosure.reference.Tale.days;
import static cynosure.reference.Tale.events;
import static cynosure.reference.Tale.followedBy;
import static org.assertj.core.api.Assertions.assertThat;

import cynosure.compiler.Split;
import cynosure.metric.Bound;
import cynosure.metric.Deed;
import cynosure.metric.Events;
import cynosure.metric.Groups;
import cynosure.metric.Measure;
import cynosure.metric.Name;
import cynosure.metric.Threshold;
import cynosure.metric.Users;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ReferenceOfGroupsTest {

    private static final Name ACCOUNT = Name.of("account");

    private static final Measure QUERYING =
            new Measure.UserCount(new Users(null, new Deed.Did(events("query"), Threshold.ONCE)));

    private static final String ACCOUNTS =
            """
            5T10:00 ann query account=a
            5T11:00 ben query account=a
            5T12:00 ann query account=b
            5T13:00 cat look account=c cost=2.5
            5T14:00 - look account=c cost=2.5
            6T10:00 cat query
            6T10:00 dan query account=7 cost=5
            6T10:00 eve query account='7'
            """;

    private static Groups having(Bound bound, String amount, Measure of) {
        return new Groups(ACCOUNT, new Groups.Having(bound, new BigDecimal(amount), of));
    }

    @Test
    void a_group_is_what_is_written_alike() {
        var tale = Tale.of(ACCOUNTS);

        assertThat(tale.monthly(new Measure.GroupCount(new Groups(ACCOUNT, null))))
                .containsExactly("4");
        assertThat(
                        tale.on("2024-03-05", "2024-03-06")
                                .daily(new Measure.GroupCount(new Groups(ACCOUNT, null))))
                .containsExactly("3", "1");
    }

    @Test
    void a_group_counts_when_its_own_events_meet_the_limit() {
        var tale = Tale.of(ACCOUNTS);
        Groups two = having(Bound.AT_LEAST, "2", QUERYING);
        Groups costly = having(Bound.AT_LEAST, "5", new Measure.Total(Name.of("cost"), Events.ANY));

        assertThat(tale.monthly(new Measure.GroupCount(two))).containsExactly("2");
        assertThat(tale.monthly(new Measure.GroupShare(two))).containsExactly("0.5 = 2/4");
        assertThat(tale.monthly(new Measure.GroupCount(costly))).containsExactly("2");
        assertThat(
                        tale.monthly(
                                new Measure.GroupCount(
                                        having(
                                                Bound.EXACTLY,
                                                "1",
                                                new Measure.EventCount(events("query"))))))
                .containsExactly("1");
        assertThat(tale.on("2024-04-01", "2024-04-30").monthly(new Measure.GroupShare(two)))
                .containsExactly("none = 0/0");
    }

    @Test
    void a_measure_per_group_is_averaged_over_all_groups_with_any_event() {
        var tale = Tale.of(ACCOUNTS);

        assertThat(tale.monthly(new Measure.PerGroup(QUERYING, ACCOUNT)))
                .containsExactly("1.25 = 5/4");
        assertThat(
                        tale.monthly(
                                new Measure.PerGroup(
                                        new Measure.Different(ACCOUNT, events("query")), ACCOUNT)))
                .containsExactly("0.75 = 3/4");
    }

    @Test
    void reach_counts_pairs_over_the_things_that_reached_enough() {
        var tale =
                Tale.of(
                        """
                        5T10:00 ann view thing=x
                        5T10:01 ann view thing=x
                        5T10:02 ben view thing=x
                        5T10:02 - view thing=x
                        5T10:02 ann view thing=y
                        5T10:02 ann view
                        5T10:02 cat look thing=y
                        """);

        assertThat(tale.monthly(new Measure.Reach(events("view"), Name.of("thing"), 1)))
                .containsExactly("3");
        assertThat(tale.monthly(new Measure.Reach(events("view"), Name.of("thing"), 2)))
                .containsExactly("2");
        assertThat(tale.monthly(new Measure.Reach(events("view"), Name.of("thing"), 3)))
                .containsExactly("0");
    }

    @Test
    void what_followed_is_seen_among_all_events_and_what_is_not_ripe_does_not_count_yet() {
        var tale =
                Tale.of(
                        """
                        5T10:00 ann share account=a id=1
                        5T11:00 ben view account=b id=1
                        7T10:00 ann share account=b id=1
                        7T11:00 ben view account=b id=1
                        """);
        Measure followed =
                new Measure.EventCount(events("share", followedBy("view", days(1), "id")));
        var one = new Measure.GroupCount(having(Bound.AT_LEAST, "1", followed));

        assertThat(tale.monthly(one)).containsExactly("2");
        assertThat(tale.knownUntil("7T12:00").monthly(one)).containsExactly("1");
        assertThat(tale.knownUntil("7T12:00").monthly(new Measure.PerGroup(followed, ACCOUNT)))
                .containsExactly("0.5 = 1/2");
    }

    @Test
    void a_group_is_in_every_segment_in_which_it_has_events() {
        var tale =
                Tale.of("5T10:00 ann query account=a on=desk\n5T11:00 ben query account=a on=phone")
                        .by(new Split.Property("on", null));

        assertThat(tale.monthly(new Measure.GroupCount(having(Bound.AT_LEAST, "2", QUERYING))))
                .containsExactlyInAnyOrder("desk: 0", "phone: 0");
        assertThat(tale.monthly(new Measure.GroupCount(new Groups(ACCOUNT, null))))
                .containsExactlyInAnyOrder("desk: 1", "phone: 1");
    }
}
