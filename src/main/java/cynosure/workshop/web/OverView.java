package cynosure.workshop.web;

import cynosure.workshop.Candidate;
import cynosure.workshop.Decision;
import cynosure.workshop.InputIdea;
import cynosure.workshop.Workshop;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The workshop is over: what was decided, and where to go from here.
///
/// @param inputs what drives the candidate that was adopted
public record OverView(@Nullable Decision decision, List<InputIdea> inputs, boolean member)
        implements StageView.Body {

    static OverView of(Looking looking) {
        Workshop workshop = looking.workshop();
        Decision decision = workshop.decision();
        return new OverView(
                decision,
                decision == null
                        ? List.of()
                        : workshop.candidate(decision.candidateId())
                                .map(Candidate::inputs)
                                .orElse(List.of()),
                looking.person().member());
    }
}
