package cynosure.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cynosure.framework.ChecklistItem;
import cynosure.ids.CountedIds;
import cynosure.people.Person;
import cynosure.people.Role;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.workshop.activity.Activity;
import cynosure.workshop.activity.Trap;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/// Who leads, what can be taken back, and what the coach notices.
class LeadingTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Person FLO = new Person("flo", "Flo", Role.OWNER);
    private static final Person MEMBER = new Person("mia", "Mia", Role.MEMBER);
    private static final Person ADA = new Person("ada", "Ada", Role.GUEST);

    private final CountedIds ids = new CountedIds();
    private Workshop workshop =
            Workshop.planned(Length.SIXTY.plan("w", "The record shop", "12345678", FLO, NOON));

    @Test
    void who_gets_the_lead_leads_and_who_had_it_stays_to_help() {
        seat("ada");
        happens(w -> w.cast("flo").handOver("ada", NOON));

        assertThat(workshop.facilitates("ada")).isTrue();
        assertThat(workshop.plan().facilitatorName()).isEqualTo("ada");
        assertThat(workshop.leads("flo")).isTrue();
        assertThat(workshop.facilitates("flo")).isFalse();
        assertThat(workshop.nameOf("flo")).isEqualTo("Flo");
    }

    @Test
    void a_co_facilitator_leads_but_does_not_give_the_lead_away() {
        seat("ada");
        happens(w -> w.cast("flo").nameCoFacilitator("ada"));
        happens(w -> w.lead("ada").moveTo("s1", NOON));
        refused(w -> w.cast("ada").handOver("ada", NOON), "workshop.not-facilitator");

        happens(w -> w.cast("ada").dismiss("ada"));
        refused(w -> w.lead("ada").moveTo("s2", NOON), "workshop.not-facilitator");
    }

    @Test
    void a_participant_cannot_seize_the_lead() {
        seat("ada");
        refused(w -> Cast.takeOver(w, ADA, Set.of(), NOON), "workshop.not-facilitator");
        refused(w -> w.cast("ada").nameCoFacilitator("ada"), "workshop.not-facilitator");
        refused(w -> w.cast("ada").handOver("ada", NOON), "workshop.not-facilitator");
        refused(w -> w.cast("flo").handOver("stranger", NOON), "workshop.nobody-there");
    }

    @Test
    void a_room_without_its_facilitator_is_led_on_by_whoever_helps_or_by_a_member() {
        seat("ada");
        happens(w -> w.cast("flo").nameCoFacilitator("ada"));
        refused(w -> Cast.takeOver(w, MEMBER, Set.of("flo"), NOON), "workshop.facilitator-here");
        refused(w -> Cast.takeOver(w, MEMBER, Set.of("ada"), NOON), "workshop.facilitator-here");

        happens(w -> Cast.takeOver(w, MEMBER, Set.of(), NOON));
        assertThat(workshop.facilitates("mia")).isTrue();
        happens(w -> Cast.takeOver(w, FLO, Set.of(), NOON));
        assertThat(workshop.facilitates("flo")).isTrue();
        assertThat(workshop.nameOf("mia")).isEqualTo("Mia");
    }

    @Test
    void observers_are_not_counted_and_cannot_write() {
        happens(w -> w.cast("oto").watch("Oto"));

        assertThat(workshop.participants()).isEmpty();
        refused(w -> w.seat("oto").write("s1", 0, "hello"), "workshop.no-seat");
        seat("oto");
        assertThat(workshop.roles().observers()).isEmpty();
    }

    @Test
    void somebody_without_a_device_has_a_seat_and_somebody_who_writes_for_them() {
        seat("ada");
        happens(w -> w.cast("flo").addSeat("Gus", JobFunction.SALES, "ada", ids));
        String gus = workshop.participants().getLast().personId();

        assertThat(workshop.roles().entersFor("ada")).containsExactly(gus);
        happens(w -> w.cast("flo").chooseEnterer(gus, "flo"));
        assertThat(workshop.roles().entersFor("flo")).containsExactly(gus);
        refused(
                w -> w.cast("ada").addSeat("Hal", JobFunction.SALES, "ada", ids),
                "workshop.not-facilitator");
        refused(w -> w.cast("flo").chooseEnterer(gus, gus), "workshop.nobody-there");
        refused(w -> w.cast("flo").nameCoFacilitator(gus), "workshop.nobody-there");
    }

    @Test
    void a_move_taken_back_leaves_the_clock_as_it_was() {
        happens(w -> w.lead("flo").moveTo("s1", NOON));
        happens(w -> w.lead("flo").addTime("s1", 2));
        Progress before = workshop.course().progress();
        happens(w -> w.lead("flo").moveTo("s2", at(3)));
        happens(w -> w.lead("flo").takeBack());

        assertThat(workshop.course().progress()).isEqualTo(before);
        assertThat(workshop.timeline().spentIn(step("s1"), at(4))).isEqualTo(Duration.ofMinutes(4));
        assertThat(workshop.timeline().spentIn(step("s2"), at(4))).isZero();
        refused(w -> w.lead("flo").takeBack(), "workshop.nothing-to-take-back");
    }

    @Test
    void a_start_and_added_time_can_be_taken_back_but_what_was_shown_stays_shown() {
        happens(w -> w.lead("flo").moveTo("s1", NOON));
        happens(w -> w.lead("flo").takeBack());
        assertThat(workshop.started()).isFalse();

        happens(w -> w.lead("flo").moveTo("s1", NOON));
        happens(w -> w.lead("flo").addTime("s1", 2));
        happens(w -> w.lead("flo").takeBack());
        assertThat(workshop.course().progress().minutesAdded()).isZero();

        happens(w -> w.lead("flo").reveal("s1", NOON));
        refused(w -> w.lead("flo").takeBack(), "workshop.nothing-to-take-back");
        assertThat(workshop.revealed(step("s1"))).isTrue();
    }

    @Test
    void a_step_done_once_more_is_a_fresh_one_behind_it() {
        happens(w -> w.lead("flo").moveTo("s7", NOON));
        happens(w -> w.lead("flo").reveal("s7", NOON));
        happens(w -> w.lead("flo").repeat("s7", ids, NOON));

        assertThat(workshop.current().map(Step::activity)).contains(Activity.DOT_VOTES);
        assertThat(workshop.revealed(workshop.current().orElseThrow())).isFalse();
        assertThat(workshop.agenda().steps()).hasSize(9);
    }

    @Test
    void votes_begin_at_nothing_when_the_step_is_done_once_more_and_are_added_to_no_other() {
        String id = candidate("Full carts", "number of purchase");
        happens(w -> w.seat("ada").placeDots(id, 3));
        happens(w -> w.seat("ada").score(id, ChecklistItem.VALUE, Verdict.NO));
        happens(w -> w.lead("flo").reveal("s7", NOON));
        refused(w -> w.seat("ada").placeDots(id, 1), "workshop.already-revealed");
        happens(w -> w.lead("flo").repeat("s7", ids, NOON));
        happens(w -> w.seat("ada").placeDots(id, 1));

        String again = workshop.current().orElseThrow().id();
        assertThat(workshop.said().dotsOn("s7", id)).isEqualTo(3);
        assertThat(workshop.said().dotsOn(again, id)).isEqualTo(1);
        happens(w -> w.lead("flo").reveal("s6", NOON));
        happens(w -> w.lead("flo").repeat("s6", ids, NOON));
        happens(w -> w.seat("ada").score(id, ChecklistItem.VALUE, Verdict.YES));
        String scored = workshop.current().orElseThrow().id();
        assertThat(workshop.said().judged("s6", id, ChecklistItem.VALUE, Verdict.NO)).isOne();
        assertThat(workshop.said().judged("s6", id, ChecklistItem.VALUE, Verdict.YES)).isZero();
        assertThat(workshop.said().judged(scored, id, ChecklistItem.VALUE, Verdict.YES)).isOne();
        assertThat(workshop.said().judged(scored, id, ChecklistItem.VALUE, Verdict.NO)).isZero();
    }

    @Test
    void the_coach_sees_traps_only_in_what_everyone_sees() {
        seat("ada");
        happens(w -> w.lead("flo").moveTo("s1", NOON));
        happens(w -> w.seat("ada").write("s1", 1, "Nice, but can we even measure that?"));
        assertThat(workshop.traps()).isEmpty();

        happens(w -> w.lead("flo").reveal("s1", NOON));
        assertThat(workshop.traps()).containsExactly(Trap.MEASURED_TOO_EARLY);
        happens(w -> w.lead("flo").moveTo("s8", NOON));
        assertThat(workshop.traps()).isEmpty();
    }

    @Test
    void bare_candidates_and_exact_numbers_are_noticed_once_the_cards_are_turned() {
        candidate("Regulars", "buyers with 5+ orders in 3 days");
        happens(w -> w.lead("flo").moveTo("s6", NOON));

        assertThat(workshop.traps()).containsExactly(Trap.NO_INPUTS, Trap.EXACT_THRESHOLD);
    }

    @Test
    void a_second_star_and_hopelessness_are_noticed() {
        seat("ada");
        happens(w -> w.lead("flo").moveTo("s1", NOON));
        happens(w -> w.seat("ada").write("s1", 0, "We need two North Stars, one per team"));
        happens(w -> w.seat("ada").write("s1", 1, "That will never work here"));
        happens(w -> w.lead("flo").reveal("s1", NOON));

        assertThat(workshop.traps()).containsExactly(Trap.SECOND_METRIC, Trap.IT_WONT_WORK_HERE);
    }

    private String candidate(String name, String measure) {
        seat("ada");
        happens(w -> w.lead("flo").moveTo("s4", NOON));
        happens(w -> w.seat("ada").propose(0, name, "orders", measure, List.of(), ids));
        happens(w -> w.lead("flo").reveal("s5", NOON));
        return workshop.candidates().getFirst().id();
    }

    private void seat(String id) {
        happens(w -> w.join(new Participant(id, id, JobFunction.DESIGN)));
    }

    private Step step(String id) {
        return workshop.agenda().step(id).orElseThrow();
    }

    private static Instant at(int minutes) {
        return NOON.plus(Duration.ofMinutes(minutes));
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
                        fault ->
                                assertThat(fault.problems().all())
                                        .extracting(Problem::code)
                                        .containsExactly(code));
    }
}
