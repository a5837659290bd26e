package cynosure.change;

import cynosure.framework.Target;
import org.jspecify.annotations.Nullable;

/// What happens to the target of a node when the metric changes.
///
/// @param name what the node was called on the day of the decision
/// @param target where the number should be from then on; null unless it is a new one
public record Aim(String id, String name, What what, @Nullable Target target) {

    public enum What {
        CARRY("Carry on"),
        DROP("Drop"),
        NEW("Another");

        private final String label;

        What(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
