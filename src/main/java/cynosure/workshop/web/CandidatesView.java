package cynosure.workshop.web;

import java.util.List;

/// The moment of the reveal: cards face down, then all of them turned.
///
/// @param faceDown how many cards lie there before the reveal
public record CandidatesView(List<CandidateCard> cards, int faceDown) implements StageView.Body {

    static CandidatesView of(Looking looking) {
        return new CandidatesView(
                CandidateCard.all(looking), looking.workshop().candidates().size());
    }
}
