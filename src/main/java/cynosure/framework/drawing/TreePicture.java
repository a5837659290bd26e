package cynosure.framework.drawing;

import cynosure.framework.Dimension;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the drawing of a North Star shows: results above, the metric, inputs below, in this order.
public record TreePicture(List<Node> results, Node metric, List<Node> inputs) {

    /// One node. Empty words are left out; a missing reading is said as such.
    ///
    /// @param kind what it is, in a word or two
    /// @param owner who looks after it, and their team
    /// @param target where the number should be
    /// @param dimension the input's dimension; null for the metric and for results
    /// @param href where the node leads, or null when it leads nowhere
    /// @param belief how it hangs together with what it moves; ignored for the metric itself
    /// @param parts what moves this input
    public record Node(
            String kind,
            String name,
            String definition,
            String owner,
            String target,
            @Nullable Reading reading,
            @Nullable Dimension dimension,
            @Nullable String href,
            Belief belief,
            List<Node> parts) {

        public Node {
            parts = List.copyOf(parts);
        }

        /// This node and all below it.
        public long size() {
            return 1 + parts.stream().mapToLong(Node::size).sum();
        }
    }

    /// A number, always with its date; the trend may be empty.
    ///
    /// @param history earlier readings for the small line, oldest first; may be empty
    public record Reading(String value, String when, String trend, List<@Nullable Double> history) {

        /// Nothing is said about a number, not even that it is missing.
        public static final Reading UNTOLD = new Reading("", "", "", List.of());

        /// It is being counted, and takes as much room as the number will.
        static final Reading AWAITED = new Reading("…", "being counted", "", List.of());

        boolean untold() {
            return value.isEmpty();
        }
    }

    /// What an edge says: how sure the team is, and perhaps a few words.
    public record Belief(Confidence confidence, String label) {
        public static final Belief PLAIN = new Belief(Confidence.UNSAID, "");
    }

    public enum Confidence {
        UNSAID,
        DOUBTFUL,
        CONFIDENT
    }
}
