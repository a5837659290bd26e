package cynosure.workshop.web;

import cynosure.framework.ChecklistItem;
import cynosure.workshop.Spread;
import cynosure.workshop.Verdict;
import cynosure.workshop.Workshop;
import java.util.Arrays;

/// How the room judged one candidate under one item of the checklist, in one round.
final class Spreads {

    private Spreads() {}

    static SpreadPicture of(
            Workshop workshop, String stepId, String candidateId, ChecklistItem item) {
        return new SpreadPicture(
                workshop.book(),
                workshop.book().say("word.checklist." + item),
                Arrays.stream(Verdict.values())
                        .map(
                                verdict ->
                                        new SpreadPicture.Step(
                                                verdict.inside(workshop.book()),
                                                workshop.said()
                                                        .judged(
                                                                stepId,
                                                                candidateId,
                                                                item,
                                                                verdict)))
                        .toList());
    }

    static boolean divided(SpreadPicture picture) {
        return picture.agreement() == Spread.Agreement.DIVIDED;
    }
}
