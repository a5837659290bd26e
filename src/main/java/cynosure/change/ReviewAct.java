package cynosure.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// What was said about looking again. All of it is kept, and the latest counts.
public sealed interface ReviewAct {

    /// What is looked at again: the metric, which lasts for years, or what moves it, which lasts
    /// for quarters.
    enum About {
        METRIC("The metric"),
        INPUTS("The inputs");

        private final String label;

        About(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /// The id of the person.
    String by();

    Instant at();

    /// Somebody said how old the product is.
    record StageChosen(Stage stage, String by, Instant at) implements ReviewAct {}

    /// Somebody moved the day of a review.
    record Moved(About about, LocalDate to, String why, String by, Instant at)
            implements ReviewAct {}

    /// A team looked again and found that it still serves, or what speaks against it.
    ///
    /// @param signs what speaks against it; none where it still serves
    record Held(About about, List<Reason> signs, String words, String by, Instant at)
            implements ReviewAct {

        public Held {
            signs = List.copyOf(signs);
        }
    }
}
