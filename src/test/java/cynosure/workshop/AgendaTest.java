package cynosure.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cynosure.people.Person;
import cynosure.people.Role;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.workshop.activity.Activity;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AgendaTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Person FLO = new Person("flo", "Flo", Role.OWNER);

    private final Workshop planned =
            Workshop.planned(Length.SIXTY.plan("w", "The record shop", "12345678", FLO, NOON));

    @Test
    void every_length_fills_an_agenda_that_adds_up_to_it() {
        for (Length length : Length.values()) {
            Workshop planned = Workshop.planned(length.plan("w", "Shop", "12345678", FLO, NOON));
            assertThat(planned.agenda().minutes()).isEqualTo(length.minutes());
            assertThat(planned.agenda().first(Activity.CONVERGE)).isPresent();
        }
    }

    @Test
    void two_hours_are_five_quarters_of_an_hour_and_then_the_draft_and_the_decision() {
        List<Step> steps = Length.HUNDRED_TWENTY.agenda().steps();
        assertThat(steps.subList(0, 5))
                .extracting(Step::activity)
                .containsExactly(
                        Activity.OPENING_QUESTIONS,
                        Activity.PICK_THE_GAME,
                        Activity.GOOD_AND_BAD,
                        Activity.STRUCTURE_AND_FORMULA,
                        Activity.ANOTHER_PRODUCT);
        assertThat(steps.subList(0, 5)).extracting(Step::minutes).containsOnly(15);
        assertThat(steps.subList(5, steps.size()).stream().mapToInt(Step::minutes).sum())
                .isEqualTo(45);
    }

    @Test
    void an_hour_and_a_half_is_the_core_of_two_hours_with_pairs_and_the_strict_questions() {
        assertThat(Length.NINETY.agenda().steps())
                .extracting(Step::activity)
                .containsExactly(
                        Activity.OPENING_QUESTIONS,
                        Activity.PICK_THE_GAME,
                        Activity.GOOD_AND_BAD,
                        Activity.SILENT_WRITING,
                        Activity.PAIR_AND_SHARE,
                        Activity.REVEAL,
                        Activity.STRICT_FILTER,
                        Activity.DOT_VOTES,
                        Activity.CONVERGE,
                        Activity.PULSE);
    }

    @Test
    void half_an_hour_is_for_what_stands_which_is_sharpened_sifted_and_given_to_somebody() {
        assertThat(Length.REFINEMENT.agenda().steps())
                .extracting(Step::activity)
                .containsExactly(
                        Activity.SILENT_WRITING,
                        Activity.PAIR_AND_SHARE,
                        Activity.REVEAL,
                        Activity.STRICT_FILTER,
                        Activity.CONVERGE);
    }

    @Test
    void the_step_the_room_is_in_stays_on_the_agenda() {
        Workshop workshop = planned;
        for (Happening moved : planned.lead("flo").moveTo("s2", NOON)) {
            workshop = workshop.after(moved);
        }
        Lead lead = workshop.lead("flo");
        Agenda without =
                new Agenda(
                        workshop.agenda().steps().stream()
                                .filter(step -> !step.id().equals("s2"))
                                .toList());
        refused(() -> lead.change(without), "workshop.step-running");
    }

    @Test
    void an_agenda_is_refused_with_everything_that_is_wrong_with_it() {
        Agenda odd =
                new Agenda(
                        List.of(
                                new Step("x", Activity.SCORE, 0),
                                new Step("x", Activity.REVEAL, 999)));
        refused(
                () -> planned.lead("flo").change(odd),
                "workshop.minutes",
                "workshop.minutes",
                "workshop.step-twice");
    }

    private static void refused(ThrowingCallable change, String... codes) {
        assertThatThrownBy(change)
                .isInstanceOfSatisfying(
                        Fault.class,
                        fault ->
                                assertThat(fault.problems().all())
                                        .extracting(Problem::code)
                                        .containsExactly(codes));
    }
}
