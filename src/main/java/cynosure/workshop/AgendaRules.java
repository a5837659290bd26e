package cynosure.workshop;

import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import cynosure.workshop.activity.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/// What an agenda must be, so that a workshop can be led by it.
final class AgendaRules {

    private AgendaRules() {}

    static void check(Agenda agenda, Workshop workshop) {
        List<Problem> problems = new ArrayList<>();
        if (agenda.steps().isEmpty() || agenda.steps().size() > Agenda.STEPS_MAX) {
            problems.add(
                    Problem.of(
                            "workshop.agenda-size",
                            "An agenda has between 1 and " + Agenda.STEPS_MAX + " steps.",
                            "Add or remove steps."));
        }
        for (Step step : agenda.steps()) {
            if (!step.activity().privacies().contains(step.privacy()) || tooLate(step, workshop)) {
                problems.add(
                        Problem.of(
                                "workshop.privacy",
                                "“"
                                        + Words.of(step.activity(), workshop.book()).title()
                                        + "” can't be “"
                                        + step.privacy()
                                                .label(workshop.book())
                                                .toLowerCase(Locale.ROOT)
                                        + "”: the activity does not offer it, or people have begun to write under another promise.",
                                "Leave it as it was, or add the step once more."));
            }
            if (step.minutes() < 1 || step.minutes() > Step.MINUTES_MAX) {
                problems.add(
                        Problem.of(
                                "workshop.minutes",
                                "“"
                                        + Words.of(step.activity(), workshop.book()).title()
                                        + "” can last between 1 and "
                                        + Step.MINUTES_MAX
                                        + " minutes.",
                                "Give it a time in between."));
            }
        }
        if (new HashSet<>(agenda.steps().stream().map(Step::id).toList()).size()
                != agenda.steps().size()) {
            problems.add(
                    Problem.of(
                            "workshop.step-twice",
                            "The same step stands on the agenda twice.",
                            "Reload the page and change the agenda again."));
        }
        workshop.current()
                .filter(current -> agenda.step(current.id()).isEmpty())
                .ifPresent(
                        current ->
                                problems.add(
                                        Problem.of(
                                                "workshop.step-running",
                                                "The step the room is in can't be taken off the agenda.",
                                                "Move on first.")));
        if (!problems.isEmpty()) {
            throw new Fault(Fault.Kind.MISTAKE, new Problems(problems));
        }
    }

    /// What people were promised before they wrote holds.
    private static boolean tooLate(Step step, Workshop workshop) {
        boolean changed =
                workshop.agenda()
                        .step(step.id())
                        .filter(before -> before.privacy() != step.privacy())
                        .isPresent();
        return changed && workshop.hasWriting(step);
    }
}
