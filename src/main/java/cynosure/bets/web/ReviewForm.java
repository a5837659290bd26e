package cynosure.bets.web;

import cynosure.bets.Settlement;
import cynosure.bets.Settlement.Next;
import cynosure.bets.Settlement.Outcome;
import cynosure.web.Sent;
import org.jspecify.annotations.Nullable;

/// What a review writes down, as it was typed.
///
/// @param outcome null while nothing is chosen
/// @param otherwise why people say otherwise than the number
/// @param next null while nothing is chosen
public record ReviewForm(
        @Nullable Outcome outcome,
        String happened,
        String otherwise,
        String learned,
        @Nullable Next next,
        String followUp) {

    static ReviewForm from(Sent sent) {
        return new ReviewForm(
                sent.one("outcome", Outcome.values()).orElse(null),
                sent.text("happened"),
                sent.text("otherwise"),
                sent.text("learned"),
                sent.one("next", Next.values()).orElse(null),
                sent.text("followUp"));
    }

    /// @param byNumber what the number alone says; null where it can't tell
    Settlement.Findings findings(@Nullable Outcome byNumber, Next chosen) {
        return new Settlement.Findings(
                overrules(byNumber) && !otherwise.isBlank()
                        ? happened.strip()
                                + "\n\nBy the number: %s. We say otherwise: %s"
                                        .formatted(LookingBack.said(byNumber), otherwise.strip())
                        : happened,
                learned,
                chosen,
                followUp);
    }

    /// Whether it says that the bet worked where the number says that it didn't, or the other way.
    boolean overrules(@Nullable Outcome byNumber) {
        return byNumber != null && outcome != null && outcome.tells() && outcome != byNumber;
    }
}
