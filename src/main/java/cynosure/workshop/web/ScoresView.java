package cynosure.workshop.web;

import cynosure.framework.ChecklistItem;
import cynosure.workshop.Contributions.Ballot;
import cynosure.workshop.Step;
import cynosure.workshop.Verdict;
import cynosure.workshop.Workshop;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Every candidate against the seven points: my verdicts, and after the reveal everyone's, with the
/// widest spread marked.
public record ScoresView(List<Sheet> sheets, List<Verdict> choices) implements StageView.Body {

    public record Sheet(CandidateCard card, List<Line> lines) {}

    /// @param mine null until I judged
    /// @param spread null before the reveal
    public record Line(ChecklistItem item, @Nullable Verdict mine, @Nullable Spread spread) {}

    static ScoresView of(Looking looking, Step step) {
        return new ScoresView(
                CandidateCard.all(looking).stream()
                        .map(card -> new Sheet(card, lines(looking, step, card.id())))
                        .toList(),
                List.of(Verdict.values()).reversed());
    }

    private static List<Line> lines(Looking looking, Step step, String candidateId) {
        Workshop workshop = looking.workshop();
        return Arrays.stream(ChecklistItem.values())
                .map(
                        item ->
                                new Line(
                                        item,
                                        workshop.said()
                                                .verdicts()
                                                .get(
                                                        new Ballot(
                                                                looking.person().id(),
                                                                candidateId,
                                                                item)),
                                        looking.revealed(step)
                                                ? Spread.of(workshop, candidateId, item)
                                                : null))
                .toList();
    }
}
