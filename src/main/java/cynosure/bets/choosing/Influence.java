package cynosure.bets.choosing;

import java.util.OptionalDouble;

/// How much of what an input does is seen in the metric, and how we know.
///
/// @param part from 0 to 1; empty while nobody has said it
/// @param source how we know
/// @param words how we know, as a clause; what has not been said, as it goes on after "Nobody has
///   said"
public record Influence(OptionalDouble part, Source source, String words) {

    /// How an influence is known. None of them is an experiment.
    public enum Source {
        FORMULA("the formula"),
        SAID("said by the team"),
        UNSAID("nobody has said"),
        /// The input is no longer in the tree.
        GONE("its input is gone");

        private final String label;

        Source(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public boolean known() {
        return part.isPresent();
    }
}
