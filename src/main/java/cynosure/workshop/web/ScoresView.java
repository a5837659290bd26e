package cynosure.workshop.web;

import cynosure.framework.ChecklistItem;
import cynosure.workshop.Contributions.Ballot;
import cynosure.workshop.Step;
import cynosure.workshop.Unsigned;
import cynosure.workshop.Verdict;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Every candidate against the seven points: before the reveal my own verdicts, after it the room's
/// as a table of small spreads.
///
/// @param sheets what I judge; empty after the reveal
/// @param rows the table; empty before the reveal
public record ScoresView(
        Ballots ballots,
        List<CandidateCard> cards,
        List<Sheet> sheets,
        List<Row> rows,
        List<Verdict> choices)
        implements StageView.Body {

    public record Sheet(CandidateCard card, List<Line> lines) {}

    /// @param mine null until I judged
    public record Line(ChecklistItem item, @Nullable Verdict mine) {}

    public record Row(ChecklistItem item, List<Cell> cells) {}

    /// @param drawing a dot for each person, as SVG
    /// @param divided some say yes and some say no: worth talking about
    public record Cell(String drawing, boolean divided) {}

    static ScoresView of(Looking looking, Step step) {
        List<CandidateCard> cards = CandidateCard.all(looking);
        boolean revealed = looking.revealed(step);
        return new ScoresView(
                Ballots.of(looking, step),
                cards,
                revealed
                        ? List.of()
                        : cards.stream()
                                .map(card -> new Sheet(card, lines(looking, step, card)))
                                .toList(),
                revealed ? rows(looking, step, cards) : List.of(),
                List.of(Verdict.values()).reversed());
    }

    private static List<Line> lines(Looking looking, Step step, CandidateCard card) {
        return Arrays.stream(ChecklistItem.values())
                .map(item -> new Line(item, mine(looking, step, card.id(), item)))
                .toList();
    }

    private static @Nullable Verdict mine(
            Looking looking, Step step, String candidateId, ChecklistItem item) {
        if (looking.paper().asked()) {
            String said = looking.paper().ballot().get(Unsigned.score(candidateId, item));
            return said == null ? null : Verdict.valueOf(said);
        }
        return looking.workshop()
                .said()
                .verdicts()
                .get(new Ballot(step.id(), looking.person().id(), candidateId, item));
    }

    private static List<Row> rows(Looking looking, Step step, List<CandidateCard> cards) {
        return Arrays.stream(ChecklistItem.values())
                .map(
                        item ->
                                new Row(
                                        item,
                                        cards.stream()
                                                .map(card -> cell(looking, step, card, item))
                                                .toList()))
                .toList();
    }

    private static Cell cell(Looking looking, Step step, CandidateCard card, ChecklistItem item) {
        SpreadPicture picture = Spreads.of(looking.workshop(), step.id(), card.id(), item);
        return new Cell(SpreadDrawing.small(picture), Spreads.divided(picture));
    }
}
