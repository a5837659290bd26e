package cynosure.understanding;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something that speaks for a belief, or against it.
///
/// @param link where it can be read; may be empty
/// @param on the day from which it is; null when nobody knows
/// @param by the id of whoever brought it
/// @param withdrawn why it no longer counts; null while it does
public record Evidence(
        String id,
        Side side,
        Sort sort,
        String words,
        String link,
        @Nullable LocalDate on,
        String by,
        Instant at,
        @Nullable String withdrawn) {

    public enum Side {
        FOR("For it"),
        AGAINST("Against it");

        private final String label;

        Side(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public enum Sort {
        DATA("Data"),
        RESEARCH("Research"),
        STORY("A story");

        private final String label;

        Sort(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public boolean counts() {
        return withdrawn == null;
    }

    Evidence withdrawn(String why) {
        return new Evidence(id, side, sort, words, link, on, by, at, why);
    }
}
