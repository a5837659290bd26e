package cynosure.objective;

import java.util.Locale;

/// A reason to ask whether an objective still makes sense. It is never in anybody's way.
///
/// @param words what there is, in one sentence
/// @param next what to do about it
public record Doubt(Kind kind, String words, String next) {

    /// What can be doubted.
    public enum Kind {
        INPUT_GONE,
        REDEFINED,
        NO_BETS,
        BETS_OVER,
        BETS_ELSEWHERE,
        REACHED_EARLY,
        TIME_OVER,
        DELIVERABLES,
        NO_NUMBER,
        UNREAD,
        TOO_MANY_RESULTS,
        TOO_MANY_OBJECTIVES;

        /// As pages and tests name it, such as `input-gone`.
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
