package cynosure.workshop.web;

import cynosure.framework.ChecklistItem;
import cynosure.workshop.Contributions.Ballot;
import cynosure.workshop.Spread;
import cynosure.workshop.Verdict;
import cynosure.workshop.Workshop;
import java.util.Arrays;

/// How the room judged one candidate under one item of the checklist.
final class Spreads {

    private Spreads() {}

    static SpreadPicture of(Workshop workshop, String candidateId, ChecklistItem item) {
        return new SpreadPicture(
                workshop.book(),
                workshop.book().say("word.checklist." + item),
                Arrays.stream(Verdict.values())
                        .map(
                                verdict ->
                                        new SpreadPicture.Step(
                                                verdict.inside(workshop.book()),
                                                people(workshop, candidateId, item, verdict)))
                        .toList());
    }

    static boolean divided(SpreadPicture picture) {
        return picture.agreement() == Spread.Agreement.DIVIDED;
    }

    private static int people(
            Workshop workshop, String candidateId, ChecklistItem item, Verdict verdict) {
        int unsigned = workshop.said().unsigned().verdicts(candidateId, item, verdict);
        return unsigned
                + (int)
                        workshop.participants().stream()
                                .map(person -> new Ballot(person.personId(), candidateId, item))
                                .filter(ballot -> verdict == workshop.said().verdicts().get(ballot))
                                .count();
    }
}
