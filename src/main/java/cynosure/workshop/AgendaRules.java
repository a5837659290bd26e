package cynosure.workshop;

import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import cynosure.workshop.activity.Activity;
import cynosure.workshop.activity.Privacy;
import cynosure.workshop.activity.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// What an agenda must be, so that a workshop can be led by it.
final class AgendaRules {

    private AgendaRules() {}

    static void check(Agenda agenda, Workshop workshop) {
        List<Problem> problems = new ArrayList<>();
        if (agenda.steps().isEmpty() || agenda.steps().size() > Agenda.STEPS_MAX) {
            problems.add(Problem.said("workshop.agenda-size", Agenda.STEPS_MAX));
        }
        for (Step step : agenda.steps()) {
            if (neverAnonymous(step)) {
                problems.add(
                        Problem.said(
                                "workshop.rank-anonymous",
                                Words.of(step.activity(), workshop.book()).title()));
            } else if (!step.activity().privacies().contains(step.privacy())
                    || tooLate(step, workshop)) {
                problems.add(
                        Problem.said(
                                "workshop.privacy",
                                Words.of(step.activity(), workshop.book()).title(),
                                step.privacy().label(workshop.book())));
            }
            if (step.minutes() < 1 || step.minutes() > Step.MINUTES_MAX) {
                problems.add(
                        Problem.said(
                                "workshop.minutes.step",
                                Words.of(step.activity(), workshop.book()).title(),
                                Step.MINUTES_MAX));
            }
        }
        if (new HashSet<>(agenda.steps().stream().map(Step::id).toList()).size()
                != agenda.steps().size()) {
            problems.add(Problem.said("workshop.step-twice"));
        }
        workshop.current()
                .filter(current -> agenda.step(current.id()).isEmpty())
                .ifPresent(current -> problems.add(Problem.said("workshop.step-running")));
        if (!problems.isEmpty()) {
            throw new Fault(Fault.Kind.MISTAKE, new Problems(problems));
        }
    }

    /// The room ranks together, question by question; there is no ballot that lies closed until the
    /// end.
    private static boolean neverAnonymous(Step step) {
        return step.activity() == Activity.RANK_BY_PAIRS && step.privacy() == Privacy.ANONYMOUS;
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
