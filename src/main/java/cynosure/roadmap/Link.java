package cynosure.roadmap;

import java.time.Instant;

/// What somebody said that an item serves. An item with no link at all is one that nobody was asked
/// about yet.
public sealed interface Link {

    /// The id of the person who said so.
    String by();

    Instant at();

    /// It serves an input, or it would.
    sealed interface Served extends Link {

        /// The id of the input. One that was taken out of the tree since keeps its links.
        String input();

        /// What must hold for it; empty when it is clear.
        String assumption();
    }

    /// Anybody sees how it serves the input.
    record Clear(String input, String by, Instant at) implements Served {

        @Override
        public String assumption() {
            return "";
        }
    }

    /// It serves the input if something holds that nobody knows yet.
    record Assumed(String input, String assumption, String by, Instant at) implements Served {}

    /// It serves none of the inputs there are.
    record None(String by, Instant at) implements Link {}
}
