package cynosure.framework;

/// What a good coach would ask about a metric or a tree. It is advice: whoever knows better waves
/// it off, and says why.
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
        VAGUE("Not yet exact"),
        /// Nearly everything moves it.
        BROAD("Too broad"),
        /// Hardly anything can be done about it.
        NARROW("Too narrow"),
        /// Two people would steer by two different numbers.
        SEVERAL("More than one"),
        /// It watches those who do the work.
        PERSON("About people"),
        /// What we do not do moves it.
        OUTSIDE("Moved from outside"),
        /// Something about the tree as a whole.
        TREE("The tree");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
