package cynosure.framework;

/// What a good coach would ask about a metric. It is advice: whoever knows better waves it off, and
/// says why.
///
/// @param rule the stable code of the rule it comes from
/// @param words what was noticed
/// @param reason why it matters, and what to try
public record Warning(String rule, Kind kind, String words, String reason) {

    public enum Kind {
        /// It can rise while nobody is better off.
        VANITY("Perhaps vanity"),
        /// It tells what has happened already.
        LAGGING("Lags behind"),
        /// Two people would count two different things.
        VAGUE("Not yet exact");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
