package cynosure.annotation;

import java.time.Instant;
import java.time.LocalDate;

/// What happened on a day.
///
/// @param day in the workspace's time zone
/// @param by the id of the person who wrote it down
public record Annotation(String id, LocalDate day, Kind kind, String words, String by, Instant at) {

    public static final int WORDS_MAX = 120;

    /// What sort of thing it was; says who might have expected it.
    public enum Kind {
        RELEASE("We released something"),
        CAMPAIGN("We told people about it"),
        OUTSIDE("It happened outside"),
        TRACKING("What we count changed"),
        OTHER("Something else");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
