package cynosure.change.web;

import cynosure.framework.Standing;
import cynosure.web.Dates;
import java.time.LocalDate;
import java.util.List;

/// Two days side by side: what was changed between them, in words and node by node.
///
/// @param words what the later tree says that the earlier did not; empty when nothing was changed
/// @param awaited whether some numbers are still being counted, so that the page asks again
public record BetweenPage(
        LocalDate from, LocalDate to, List<String> words, List<Row> rows, boolean awaited) {

    /// What became of a node.
    public enum Mark {
        CAME("+", "came"),
        WENT("−", "went"),
        CHANGED("≠", "changed"),
        STAYED("=", "stayed");

        private final String sign;
        private final String word;

        Mark(String sign, String word) {
            this.sign = sign;
            this.word = word;
        }

        public String sign() {
            return sign;
        }

        public String word() {
            return word;
        }
    }

    /// One node on both days.
    ///
    /// @param before its name on the earlier day; empty when it was not there
    /// @param after its name on the later day; empty when it was not there any more
    /// @param then its number on the earlier day
    /// @param later its number on the later day
    public record Row(
            Mark mark, String kind, String before, String after, Standing then, Standing later) {

        public String name() {
            return after.isEmpty() ? before : after;
        }

        /// The name it had before, where it has another now.
        public String formerly() {
            return before.isEmpty() || after.isEmpty() || before.equals(after) ? "" : before;
        }
    }

    public String title() {
        return Dates.day(from) + " and " + Dates.day(to);
    }

    public String fromSaid() {
        return Dates.day(from);
    }

    public String toSaid() {
        return Dates.day(to);
    }

    public String href() {
        return "/north-star/between/rows?from=" + from + "&to=" + to;
    }
}
