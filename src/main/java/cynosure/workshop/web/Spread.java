package cynosure.workshop.web;

import cynosure.framework.ChecklistItem;
import cynosure.workshop.Verdict;
import cynosure.workshop.Workshop;

/// How the room judged one candidate under one item.
public record Spread(int yes, int partly, int no) {

    static Spread of(Workshop workshop, String candidateId, ChecklistItem item) {
        int[] counts = new int[Verdict.values().length];
        workshop.said()
                .verdicts()
                .forEach(
                        (ballot, verdict) -> {
                            if (ballot.candidateId().equals(candidateId) && ballot.item() == item) {
                                counts[verdict.ordinal()]++;
                            }
                        });
        return new Spread(
                counts[Verdict.YES.ordinal()],
                counts[Verdict.PARTLY.ordinal()],
                counts[Verdict.NO.ordinal()]);
    }

    /// Some say yes and some say no: worth talking about.
    public boolean divided() {
        return yes > 0 && no > 0;
    }

    public String words() {
        return yes + " yes · " + partly + " partly · " + no + " no";
    }
}
