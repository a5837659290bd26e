package cynosure.workshop.web;

import cynosure.framework.Game;
import cynosure.workshop.Decision;
import cynosure.workshop.InputIdea;
import cynosure.workshop.Outcome.Ending;
import cynosure.workshop.Outcome.Fate;
import cynosure.workshop.Rounds;
import cynosure.workshop.Step;
import cynosure.workshop.Workshop;
import cynosure.workshop.activity.Activity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The last step: candidates in the order of their dots, the decision, and what else is settled.
///
/// @param late inputs that the adopted candidate got since, for those who lead
/// @param moments what got dots in earlier steps, to be linked to the candidate that shows it
/// @param gamesToChoose the games, where the room has not recorded one; else empty
public record ConvergeView(
        List<Line> lines,
        @Nullable Decision decision,
        List<Game> gamesToChoose,
        List<String> late,
        List<Moment> moments,
        OutcomeView outcome)
        implements StageView.Body {

    /// @param ending what became of it; null while it is open
    public record Line(
            CandidateCard card,
            int dots,
            boolean adopted,
            @Nullable Ending ending,
            Evidence evidence) {

        public boolean ruledOut() {
            return ending != null && ending.fate() == Fate.RULED_OUT;
        }

        public boolean kept() {
            return ending != null && ending.fate() == Fate.KEPT;
        }
    }

    /// What drives the candidate that was adopted; empty before.
    public List<InputIdea> inputs() {
        return lines.stream()
                .filter(Line::adopted)
                .flatMap(line -> line.card().inputs().stream())
                .toList();
    }

    static ConvergeView of(Looking looking) {
        Workshop workshop = looking.workshop();
        Optional<Step> round = Rounds.last(workshop, Activity.DOT_VOTES);
        Decision decision = workshop.decision();
        List<Line> lines =
                CandidateCard.all(looking).stream()
                        .map(
                                card ->
                                        new Line(
                                                card,
                                                round.map(
                                                                step ->
                                                                        workshop.said()
                                                                                .dotsOn(
                                                                                        step.id(),
                                                                                        card.id()))
                                                        .orElse(0),
                                                decision != null
                                                        && decision.candidateId().equals(card.id()),
                                                workshop.outcome().of(card.id()).orElse(null),
                                                Evidence.of(looking, card)))
                        .sorted(Comparator.comparingInt(Line::dots).reversed())
                        .toList();
        List<Game> games = workshop.said().game() == null ? List.of(Game.values()) : List.of();
        return new ConvergeView(
                lines,
                decision,
                games,
                Late.inputs(looking),
                Moment.all(workshop),
                OutcomeView.of(looking));
    }
}
