package cynosure.workshop.web;

import cynosure.workshop.Step;
import cynosure.workshop.Workshop;

/// How far the room is, as a number and nothing else.
final class Counts {

    private Counts() {}

    static StageView.Count of(Workshop workshop, Step step) {
        int people = workshop.participants().size();
        return new StageView.Count(
                Rooms.url(workshop),
                Contributors.in(workshop, step)
                        .map(gave -> gave.size() + " of " + people + " " + deed(step))
                        .orElse(""));
    }

    private static String deed(Step step) {
        return switch (step.activity().kind()) {
            case NOTES, TALK -> "have written something";
            case GAME -> "have voted";
            case WRITING -> "have begun a candidate";
            case SCORE -> "have begun to score";
            case DOTS -> "have placed dots";
            case REVEAL, CONVERGE, PAUSE -> "";
        };
    }
}
