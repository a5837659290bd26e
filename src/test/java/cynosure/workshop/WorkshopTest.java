package cynosure.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cynosure.framework.ChecklistItem;
import cynosure.framework.Dimension;
import cynosure.framework.Game;
import cynosure.ids.CountedIds;
import cynosure.people.Person;
import cynosure.people.Role;
import cynosure.problem.Fault;
import cynosure.workshop.activity.Activity;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class WorkshopTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Person FLO = new Person("flo", "Flo", Role.OWNER);
    private static final String ADA = "ada";
    private static final String BEN = "ben";

    private final CountedIds ids = new CountedIds();
    private Workshop workshop =
            Workshop.planned(Length.SIXTY.plan("w", "The record shop", "12345678", FLO, NOON));

    @Test
    void the_functions_that_are_missing_are_named_with_the_needed_ones_first() {
        seat(ADA, JobFunction.ENGINEERING);

        assertThat(workshop.missing()).startsWith(JobFunction.PRODUCT, JobFunction.MARKETING);
        assertThat(workshop.missing()).doesNotContain(JobFunction.ENGINEERING);
    }

    @Test
    void joining_twice_takes_one_seat() {
        seat(ADA, JobFunction.ENGINEERING);
        seat(ADA, JobFunction.ENGINEERING);
        seat(ADA, JobFunction.DESIGN);

        assertThat(workshop.participants())
                .containsExactly(new Participant(ADA, ADA, JobFunction.DESIGN));
    }

    @Test
    void nobody_without_a_seat_can_write_and_nobody_else_can_lead() {
        refused(w -> w.seat("stranger").write("s1", 0, "hello"), "workshop.no-seat");
        seat(ADA, JobFunction.DESIGN);
        refused(w -> w.lead(ADA).moveTo("s1", NOON), "workshop.not-facilitator");
    }

    @Test
    void moving_to_the_step_where_the_room_is_changes_nothing() {
        happens(w -> w.lead("flo").moveTo("s2", NOON));
        Workshop before = workshop;
        happens(w -> w.lead("flo").moveTo("s2", NOON.plusSeconds(9)));

        assertThat(workshop).isEqualTo(before);
        assertThat(workshop.current()).map(Step::activity).contains(Activity.PICK_THE_GAME);
    }

    @Test
    void time_added_moves_the_end_of_the_step_and_a_new_step_begins_afresh() {
        happens(w -> w.lead("flo").moveTo("s1", NOON));
        happens(w -> w.lead("flo").addTime("s1", 2));
        assertThat(workshop.course().progress().until(workshop.agenda().steps().getFirst()))
                .isEqualTo(NOON.plusSeconds(60 * 7));

        happens(w -> w.lead("flo").moveTo("s2", NOON.plusSeconds(60)));
        assertThat(workshop.course().progress().minutesAdded()).isZero();
    }

    @Test
    void who_is_still_writing_when_the_room_moves_on_may_finish_the_sentence() {
        seat(ADA, JobFunction.DESIGN);
        happens(w -> w.lead("flo").moveTo("s1", NOON));
        happens(w -> w.lead("flo").moveTo("s2", NOON));
        happens(w -> w.seat(ADA).write("s1", 0, "one more thought"));

        assertThat(workshop.said().notes().values())
                .extracting(Note::text)
                .containsExactly("one more thought");
    }

    @Test
    void writing_in_a_field_again_replaces_what_stood_there() {
        seat(ADA, JobFunction.DESIGN);
        happens(w -> w.seat(ADA).write("s1", 0, "first"));
        happens(w -> w.seat(ADA).write("s1", 0, "second"));

        assertThat(workshop.said().notes()).hasSize(1);
        assertThat(workshop.seat(ADA).write("s1", 0, "second")).isEmpty();
    }

    @Test
    void a_vote_is_counted_once_and_can_be_changed_until_the_reveal() {
        seat(ADA, JobFunction.DESIGN);
        happens(w -> w.seat(ADA).castGameVote("s2", Game.ATTENTION));
        assertThat(workshop.seat(ADA).castGameVote("s2", Game.ATTENTION)).isEmpty();
        happens(w -> w.seat(ADA).castGameVote("s2", Game.TRANSACTION));
        assertThat(workshop.said().gameVotes().values()).containsExactly(Game.TRANSACTION);

        happens(w -> w.lead("flo").reveal("s2", NOON));
        refused(
                w -> w.seat(ADA).castGameVote("s2", Game.PRODUCTIVITY),
                "workshop.already-revealed");
    }

    @Test
    void candidates_cannot_be_scored_before_the_cards_are_turned() {
        String id = candidate(ADA, "Full carts");
        refused(
                w -> w.seat(ADA).score(id, ChecklistItem.VALUE, Verdict.YES),
                "workshop.no-candidate");
    }

    @Test
    void a_sheet_that_is_emptied_again_is_no_candidate() {
        candidate(ADA, "Full carts");
        happens(w -> w.seat(ADA).propose(0, "", "", "", List.of(), ids));

        assertThat(workshop.candidates()).isEmpty();
    }

    @Test
    void nobody_spends_more_than_three_dots() {
        String carts = candidate(ADA, "Full carts");
        String discs = candidate(BEN, "Discs sold");
        happens(w -> w.lead("flo").reveal("s5", NOON));
        happens(w -> w.seat(ADA).placeDots(carts, 2));
        happens(w -> w.seat(ADA).placeDots(carts, 2));
        happens(w -> w.seat(ADA).placeDots(discs, 1));

        refused(w -> w.seat(ADA).placeDots(discs, 2), "workshop.dots-spent");
        refused(w -> w.seat(ADA).placeDots(discs, -1), "workshop.dots-spent");
        assertThat(workshop.said().dotsOn("s7", carts)).isEqualTo(2);
        assertThat(workshop.said().dotsOn("s7", discs)).isEqualTo(1);
    }

    @Test
    void adopting_takes_a_revealed_candidate_and_a_name() {
        String carts = candidate(ADA, "Full carts");
        refused(
                w -> w.lead("flo").adopt(carts, "Full carts", "", Game.TRANSACTION, NOON),
                "workshop.no-candidate");
        happens(w -> w.lead("flo").reveal("s5", NOON));
        refused(
                w -> w.lead("flo").adopt(carts, " ", "", Game.TRANSACTION, NOON),
                "workshop.adopt-name");
        happens(
                w ->
                        w.lead("flo")
                                .adopt(
                                        carts,
                                        " Full carts ",
                                        "number of purchase",
                                        Game.TRANSACTION,
                                        NOON));

        assertThat(workshop.decision())
                .isEqualTo(new Decision(carts, "Full carts", "number of purchase", "flo", NOON));
    }

    @Test
    void nobody_is_said_to_play_a_game_that_nobody_chose() {
        String carts = candidate(ADA, "Full carts");
        happens(w -> w.lead("flo").reveal("s5", NOON));
        refused(
                w -> w.lead("flo").adopt(carts, "Full carts", "", null, NOON),
                "workshop.adopt-game");
        happens(w -> w.lead("flo").adopt(carts, "Full carts", "", Game.PRODUCTIVITY, NOON));
        assertThat(workshop.said().game()).isEqualTo(Game.PRODUCTIVITY);

        happens(w -> w.lead("flo").adopt(carts, "Carts", "", Game.ATTENTION, NOON));
        assertThat(workshop.said().game()).isEqualTo(Game.PRODUCTIVITY);
    }

    @Test
    void adopting_the_same_twice_is_one_decision() {
        String carts = candidate(ADA, "Full carts");
        happens(w -> w.lead("flo").reveal("s5", NOON));
        happens(
                w ->
                        w.lead("flo")
                                .adopt(
                                        carts,
                                        "Full carts",
                                        "number of purchase",
                                        Game.TRANSACTION,
                                        NOON));

        assertThat(
                        workshop.lead("flo")
                                .adopt(
                                        carts,
                                        "Full carts",
                                        "number of purchase",
                                        Game.TRANSACTION,
                                        NOON))
                .isEmpty();
        assertThat(
                        workshop.lead("flo")
                                .adopt(
                                        carts,
                                        "Fuller carts",
                                        "number of purchase",
                                        Game.TRANSACTION,
                                        NOON))
                .hasSize(1);
    }

    @Test
    void an_end_that_came_too_early_can_be_taken_back() {
        happens(w -> w.lead("flo").moveTo("s8", NOON));
        happens(w -> w.lead("flo").finish(NOON));
        happens(w -> w.lead("flo").reopen(NOON));

        assertThat(workshop.finished()).isFalse();
        assertThat(workshop.current()).map(Step::activity).contains(Activity.CONVERGE);
    }

    @Test
    void after_the_end_nothing_can_be_added() {
        String carts = candidate(ADA, "Full carts");
        happens(w -> w.lead("flo").reveal("s5", NOON));
        happens(w -> w.lead("flo").finish(NOON));

        refused(w -> w.seat(ADA).write("s1", 0, "too late"), "workshop.finished");
        refused(w -> w.seat(ADA).placeDots(carts, 1), "workshop.finished");
        refused(w -> w.lead("flo").moveTo("s1", NOON), "workshop.finished");
        refused(
                w -> w.join(new Participant("cleo", "Cleo", JobFunction.SALES)),
                "workshop.finished");
    }

    private void seat(String person, JobFunction function) {
        happens(w -> w.join(new Participant(person, person, function)));
    }

    private String candidate(String person, String name) {
        seat(person, JobFunction.PRODUCT);
        happens(
                w ->
                        w.seat(person)
                                .propose(
                                        0,
                                        name,
                                        "orders",
                                        "counting",
                                        List.of(new InputIdea("Buyers", Dimension.BREADTH)),
                                        ids));
        return workshop.said().candidateOf(person, 0).id();
    }

    private void happens(Function<Workshop, List<Happening>> verb) {
        for (Happening happening : verb.apply(workshop)) {
            workshop = workshop.after(happening);
        }
    }

    private void refused(Function<Workshop, List<Happening>> verb, String code) {
        assertThatThrownBy(() -> verb.apply(workshop))
                .isInstanceOfSatisfying(
                        Fault.class,
                        fault -> assertThat(fault.problems().first().code()).isEqualTo(code));
    }
}
