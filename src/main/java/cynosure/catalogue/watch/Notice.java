package cynosure.catalogue.watch;

import cynosure.catalogue.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Something unusual about an event, and what people say of it.
///
/// @param other the name it resembles, or the kinds of value that changed; empty for the rest
/// @param since the first unusual day
/// @param until the day on which it was as before again; null while it lasts
/// @param usual what would have been usual; see [Course.Break], and for a property how many carried
///   it of a hundred
/// @param seen what there was instead
/// @param score how far that is from the usual, in steps; 0 where that does not apply
/// @param answers the oldest first
public record Notice(
        String id,
        Kind kind,
        Subject subject,
        String other,
        LocalDate since,
        @Nullable LocalDate until,
        double usual,
        double seen,
        double score,
        Instant foundAt,
        List<Answer> answers) {

    public Notice {
        answers = List.copyOf(answers);
    }

    /// What it is that is unusual.
    public enum Kind {
        STOPPED,
        FELL,
        JUMPED,
        EVERYTHING,
        PROPERTY_GONE,
        KIND_CHANGED,
        TWIN;

        /// Whether it is about how often an event comes.
        public boolean volume() {
            return switch (this) {
                case STOPPED, FELL, JUMPED, EVERYTHING -> true;
                case PROPERTY_GONE, KIND_CHANGED, TWIN -> false;
            };
        }
    }

    /// Why it is so, as people say.
    public enum Why {
        TRACKING("Tracking broke", "People did the same as ever; only the counting failed."),
        REMOVED("We removed or renamed it", "It is not sent any more, and that is meant so."),
        REAL("People really do something else", "The number is right."),
        ELSE("Something else", "Say what."),
        REOPENED("Opened again", "");

        private final String label;
        private final String meaning;

        Why(String label, String meaning) {
            this.label = label;
            this.meaning = meaning;
        }

        public String label() {
            return label;
        }

        public String meaning() {
            return meaning;
        }
    }

    /// What somebody said of it.
    ///
    /// @param by the person's id
    public record Answer(Why why, String words, String by, Instant at) {

        public static final int WORDS_MAX = 300;
    }

    /// The reason that stands; empty while nobody has given one.
    public Optional<Answer> reason() {
        return answers.isEmpty() || answers.getLast().why() == Why.REOPENED
                ? Optional.empty()
                : Optional.of(answers.getLast());
    }

    /// Whether it wants somebody to look at it.
    public boolean open() {
        return until == null && reason().isEmpty();
    }

    /// Whether a number that reads these days is wrong because of it, as far as people say.
    public boolean brokeNumbers() {
        return reason().filter(one -> one.why() == Why.TRACKING || one.why() == Why.REMOVED)
                .isPresent();
    }

    /// Whether two tell of the same.
    public boolean same(Kind otherKind, Subject otherSubject, String otherName) {
        boolean kinds = kind == otherKind || kind.volume() && otherKind.volume();
        return kinds && subject.equals(otherSubject) && (kind.volume() || other.equals(otherName));
    }
}
