package cynosure.roadmap.list;

import cynosure.roadmap.Work;
import cynosure.roadmap.list.Tracker.Column;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which column of a table is what.
///
/// @param columns the names of its columns in small letters
record Layout(Tracker tracker, List<String> columns) {

    private static final Set<String> NO = Set.of("", "false", "no", "0", "n");

    private static final Set<String> OVER =
            Set.of(
                    "done",
                    "closed",
                    "complete",
                    "completed",
                    "finished",
                    "shipped",
                    "released",
                    "resolved",
                    "canceled",
                    "cancelled",
                    "won't do",
                    "wont do",
                    "duplicate",
                    "merged",
                    "archived");

    /// What the columns of a table say it is; empty when none of them is a title.
    static Optional<Layout> of(List<String> header) {
        List<String> columns =
                header.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
        for (Tracker tracker : Tracker.values()) {
            boolean known = !tracker.marks().isEmpty() && columns.containsAll(tracker.marks());
            if (known) {
                return Optional.of(new Layout(tracker, columns));
            }
        }
        return columns.stream().anyMatch(Tracker.TABLE.names(Column.TITLE)::contains)
                ? Optional.of(new Layout(Tracker.TABLE, columns))
                : Optional.empty();
    }

    Work work(List<String> cells) {
        String title = undefused(first(Column.TITLE, cells));
        String key = undefused(first(Column.KEY, cells));
        String status = undefused(first(Column.STATUS, cells));
        boolean over =
                OVER.contains(bare(status))
                        || all(Column.OVER, cells).stream()
                                .anyMatch(cell -> !NO.contains(cell.toLowerCase(Locale.ROOT)));
        return new Work(
                key.isEmpty() ? Work.keyOf(title) : key,
                title,
                status,
                over,
                undefused(first(Column.OWNER, cells)),
                address(first(Column.URL, cells)),
                size(first(Column.SIZE, cells)));
    }

    private String first(Column column, List<String> cells) {
        List<String> all = all(column, cells);
        return all.isEmpty() ? "" : all.getFirst();
    }

    private List<String> all(Column column, List<String> cells) {
        List<String> all = new ArrayList<>();
        for (String name : tracker.names(column)) {
            int at = columns.indexOf(name);
            if (at >= 0) {
                all.add(cells.get(at).strip());
            }
        }
        return all;
    }

    /// Tables that leave this house have an apostrophe before what a spreadsheet would take for a
    /// formula; coming back, it is taken off again.
    private static String undefused(String cell) {
        boolean defused =
                cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@".indexOf(cell.charAt(1)) >= 0;
        return defused ? cell.substring(1) : cell;
    }

    /// The words alone: trackers put signs before them.
    private static String bare(String status) {
        return status.toLowerCase(Locale.ROOT).replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    }

    /// Only what leads to a page; nothing that a browser would run.
    private static String address(String cell) {
        return cell.matches("(?i)https?://\\S+") ? cell : "";
    }

    private static @Nullable BigDecimal size(String cell) {
        return cell.matches("\\d{1,6}([.,]\\d{1,4})?")
                ? new BigDecimal(cell.replace(',', '.'))
                : null;
    }
}
