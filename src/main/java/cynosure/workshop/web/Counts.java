package cynosure.workshop.web;

import cynosure.workshop.NoteVote;
import cynosure.workshop.Step;
import cynosure.workshop.Workshop;
import cynosure.workshop.activity.Privacy;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How far the room is, as a number and nothing else.
final class Counts {

    private Counts() {}

    /// Something is being counted: what is hidden still, or the dots of a vote.
    static boolean counting(Workshop workshop, Step step) {
        return !workshop.revealed(step) || voting(workshop, step) != null;
    }

    static StageView.Count of(Workshop workshop, Step step) {
        int people = workshop.participants().size();
        return new StageView.Count(
                gave(workshop, step).map(gave -> words(workshop, step, gave, people)).orElse(""));
    }

    private static String words(Workshop workshop, Step step, long gave, int people) {
        String deed = deed(workshop, step);
        return deed.isEmpty()
                ? ""
                : workshop.book().say("step.count." + deed, gave, people, few(workshop, step));
    }

    private static Optional<Long> gave(Workshop workshop, Step step) {
        NoteVote vote = voting(workshop, step);
        if (vote != null) {
            return Optional.of(vote.voters()).filter(any -> !onPaper(step));
        }
        return onPaper(step)
                ? Optional.of(papers(workshop, step))
                : Contributors.in(workshop, step).map(people -> (long) people.size());
    }

    /// What was written by so few gives its authors away.
    private static String few(Workshop workshop, Step step) {
        boolean few =
                !step.privacy().named()
                        && voting(workshop, step) == null
                        && gave(workshop, step).orElse(0L) < NotesView.WRITERS_FEW;
        return few ? workshop.book().say("step.count.few") : "";
    }

    private static long papers(Workshop workshop, Step step) {
        return workshop.wall().given().keySet().stream()
                .filter(given -> given.stepId().equals(step.id()))
                .count();
    }

    private static boolean onPaper(Step step) {
        return step.privacy() == Privacy.ANONYMOUS;
    }

    private static @Nullable NoteVote voting(Workshop workshop, Step step) {
        return workshop.wall().vote(step.id()).filter(vote -> !vote.isShown()).orElse(null);
    }

    private static String deed(Workshop workshop, Step step) {
        if (voting(workshop, step) != null) {
            return "dots";
        }
        if (onPaper(step)) {
            return step.activity().ballots() ? "ballot" : "paper";
        }
        return deed(step);
    }

    private static String deed(Step step) {
        return switch (step.activity().kind()) {
            case NOTES, TALK -> "written";
            case GAME -> "voted";
            case WRITING -> "candidate";
            case SCORE -> "score";
            case DOTS -> "dots";
            case WORKSHEET -> "sheet";
            case FILTER -> "begun-answers";
            case RANK -> "answered";
            case REVEAL, CONVERGE, PAUSE, PAIRS, MERGE -> "";
        };
    }
}
