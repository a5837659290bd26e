package cynosure.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.compiler.Calendar;
import cynosure.compiler.Question;
import cynosure.compiler.Showing;
import cynosure.events.Desk;
import cynosure.events.Mapping;
import cynosure.measurement.Testimony.Group;
import cynosure.measurement.Testimony.Line;
import cynosure.measurement.Testimony.Part;
import cynosure.measurement.Testimony.Standing;
import cynosure.measurement.Testimony.Witness;
import cynosure.metric.Definition;
import cynosure.metric.Parser;
import cynosure.warehouse.Stop;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WitnessesTest {

    private static final Instant LATER = Instant.parse("2026-06-01T00:00:00Z");

    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
        desk.bring(
                desk.file(
                        "a.csv",
                        """
                        user,time,event,account,amount
                        ann,2026-03-02 09:00:00,read,acme,1
                        ann,2026-03-03 09:00:00,read,acme,2
                        ann,2026-03-04 09:00:00,read,acme,3
                        ann,2026-03-05 09:00:00,share,acme,
                        bob,2026-03-06 09:00:00,read,acme,4
                        bob,2026-03-07 09:00:00,read,acme,5
                        cid,2026-03-08 09:00:00,share,blix,
                        cid,2026-03-08 11:00:00,read,blix,6
                        dot,2026-03-30 09:00:00,read,blix,7
                        dot,2026-04-02 09:00:00,read,blix,8
                        """),
                Mapping.GUESS);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void those_who_count_and_those_who_just_do_not_come_with_the_reason_nearest_the_limit_first() {
        Part part = only(ask("number of users who did read at least 2 times, per month", LATER));

        assertThat(part.groups())
                .extracting(Group::title, Group::many)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Count", 2L),
                        org.assertj.core.groups.Tuple.tuple("Don’t count", 2L));
        assertThat(part.groups().getFirst().witnesses())
                .extracting(Witness::who)
                .containsExactly("bob", "ann");
        assertThat(part.groups().getLast().witnesses().getFirst().reason())
                .isEqualTo("Did read once in March 2026; at least 2 asked for, one short.");
    }

    @Test
    void each_has_their_own_events_and_those_that_count_are_marked() {
        Part part = only(ask("number of users who did read at least 2 times, per month", LATER));
        Witness ann = part.groups().getFirst().witnesses().getLast();
        Line line = ann.line().orElseThrow();

        assertThat(line.marks())
                .extracting(Testimony.Mark::name, Testimony.Mark::counts)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("read", true),
                        org.assertj.core.groups.Tuple.tuple("read", true),
                        org.assertj.core.groups.Tuple.tuple("read", true),
                        org.assertj.core.groups.Tuple.tuple("share", false));
        assertThat(line.periodStart()).isEqualTo(Instant.parse("2026-03-01T00:00:00Z"));
        assertThat(line.periodEnd()).isEqualTo(Instant.parse("2026-04-01T00:00:00Z"));
    }

    @Test
    void a_new_user_who_is_still_followed_is_left_out_and_it_is_said_until_when() {
        Part part =
                only(
                        ask(
                                "share of new users who did read at least 2 times within 7 days",
                                Instant.parse("2026-04-01T00:00:00Z")));

        assertThat(standing(part, Standing.LEFT_OUT).witnesses())
                .extracting(Witness::who, Witness::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "dot",
                                "New on 30 March 2026, 09:00; followed until 6 April 2026, 09:00,"
                                        + " which isn’t over."));
        assertThat(standing(part, Standing.COUNTS).many()).isEqualTo(2);
        assertThat(standing(part, Standing.JUST_DOES_NOT).witnesses().getFirst().reason())
                .isEqualTo(
                        "New on 8 March 2026, 09:00; did read once within 7 days; at least 2 asked"
                                + " for, one short.");
    }

    @Test
    void an_event_says_what_came_after_it() {
        Part part = only(ask("number of share followed by read within 3 hours", LATER));

        assertThat(standing(part, Standing.COUNTS).witnesses())
                .extracting(Witness::who, Witness::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "share by cid, 8 March 2026, 09:00",
                                "It is one: share followed by read within 3 hours: that was 2 h"
                                        + " later."));
        assertThat(standing(part, Standing.JUST_DOES_NOT).witnesses().getFirst().reason())
                .endsWith("nothing like that came after it.");
    }

    @Test
    void accounts_come_with_their_users_events() {
        Part part =
                only(ask("number of account with at least 3 users who did read, per month", LATER));
        Witness nearest = standing(part, Standing.JUST_DOES_NOT).witnesses().getFirst();

        assertThat(nearest.reason())
                .isEqualTo(
                        "Number of users who did read: 2 in March 2026; at least 3 asked for, one"
                                + " short.");
        assertThat(nearest.line().orElseThrow().marks())
                .extracting(Testimony.Mark::by)
                .contains("ann", "bob");
    }

    @Test
    void both_parts_of_a_ratio_are_shown() {
        Testimony testimony = ask("ratio of number of read to number of users who did read", LATER);

        assertThat(testimony.parts())
                .extracting(Part::sentence)
                .containsExactly("number of read", "number of users who did read");
    }

    @Test
    void a_plan_says_that_it_is_one() {
        Testimony testimony = ask("not yet measured \"ask ten people\"", LATER);

        assertThat(testimony.parts()).isEmpty();
        assertThat(testimony.made()).contains("not measured yet", "ask ten people");
    }

    @Test
    void one_user_can_be_asked_for() {
        var witnesses = new Witnesses(desk.warehouse);
        Definition definition = definition("number of users who did read at least 3 times");
        Testimony testimony =
                witnesses.of(
                        definition,
                        question(),
                        Showing.few(5).only(witnesses.named(definition, "cid")),
                        LATER,
                        new Stop());

        assertThat(only(testimony).groups())
                .flatExtracting(Group::witnesses)
                .extracting(Witness::who)
                .containsExactly("cid");
    }

    private static Group standing(Part part, Standing standing) {
        return part.groups().stream()
                .filter(group -> group.standing() == standing)
                .findFirst()
                .orElseThrow();
    }

    private static Part only(Testimony testimony) {
        assertThat(testimony.parts()).hasSize(1);
        return testimony.parts().getFirst();
    }

    private Testimony ask(String sentence, Instant now) {
        return new Witnesses(desk.warehouse)
                .of(definition(sentence), question(), Showing.few(5), now, new Stop());
    }

    private static Definition definition(String sentence) {
        return Objects.requireNonNull(Parser.parse(sentence).definition());
    }

    private static Question question() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        return new Question(day, day, null, null, Calendar.in(ZoneOffset.UTC));
    }
}
