package cynosure.change;

/// What happens to an input when the metric changes.
///
/// @param name what it was called on the day of the decision
/// @param moves the id of what it moves from then on; empty unless it moves something else
public record InputFate(String id, String name, What what, String moves) {

    public enum What {
        KEEP("Keep"),
        LET_GO("Let go"),
        MOVE("Move");

        private final String label;

        What(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
