package cynosure.workshop.web;

import cynosure.workshop.Paper;
import cynosure.workshop.SeatAtBallot;
import cynosure.workshop.Step;
import cynosure.workshop.Workshop;
import java.util.Comparator;
import java.util.List;

/// Where my dots lie, and after the reveal where everyone's do.
///
/// @param left dots I still have
public record DotsView(Ballots ballots, List<Line> lines, int left, int mostDots)
        implements StageView.Body {

    /// @param total all dots on it; 0 before the reveal
    public record Line(CandidateCard card, int mine, int total) {}

    static DotsView of(Looking looking, Step step) {
        Workshop workshop = looking.workshop();
        boolean revealed = looking.revealed(step);
        List<Line> lines =
                CandidateCard.all(looking).stream()
                        .map(
                                card ->
                                        new Line(
                                                card,
                                                mine(looking, step, card.id()),
                                                revealed
                                                        ? workshop.said()
                                                                .dotsOn(step.id(), card.id())
                                                        : 0))
                        .sorted(Comparator.comparingInt(Line::total).reversed())
                        .toList();
        int placed = lines.stream().mapToInt(Line::mine).sum();
        int most = lines.stream().mapToInt(Line::total).max().orElse(0);
        return new DotsView(Ballots.of(looking, step), lines, Workshop.DOTS - placed, most);
    }

    private static int mine(Looking looking, Step step, String candidateId) {
        Paper paper = looking.paper().paper();
        if (looking.paper().asked()) {
            return paper == null ? 0 : SeatAtBallot.dotsOn(paper, candidateId);
        }
        return looking.workshop().said().dotsBy(step.id(), looking.person().id(), candidateId);
    }
}
