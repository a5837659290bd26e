package cynosure.cli;

import cynosure.events.table.EventTable;
import cynosure.events.table.TableMarks.Stand;
import cynosure.events.table.Watermark;
import cynosure.problem.Problem;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A table that is read, as it is listed. Times are in UTC.
///
/// @param place where it lies, without a password
/// @param state `draft`, `reading` or `paused`
/// @param every how often it is read
/// @param column by which it is read on; empty as long as nobody said
/// @param reached up to where it was read: a moment or a number; empty before the first row
/// @param readAt when it was last read to its end; empty before the first time
/// @param nextAt when it is read next; empty when it isn't, or at once
/// @param trouble why it can't be read; null when it can
record TableLine(
        String id,
        String name,
        String place,
        String state,
        String every,
        String column,
        String reached,
        String readAt,
        String nextAt,
        long rows,
        long events,
        long refused,
        @Nullable Problem trouble) {

    static TableLine of(EventTable table, Stand stand) {
        Watermark mark = table.watermark();
        return new TableLine(
                table.id(),
                table.name(),
                table.place().words(),
                table.state().name().toLowerCase(Locale.ROOT),
                table.every().words(),
                mark == null ? "" : mark.column(),
                reached(stand, mark),
                moment(stand.endedAt()),
                table.triedAt() == null ? "" : moment(table.next().orElse(null)),
                stand.rows(),
                stand.events(),
                stand.refused(),
                table.problem());
    }

    private static String reached(Stand stand, @Nullable Watermark mark) {
        if (stand.mark() == null || mark == null) {
            return "";
        }
        return mark.kind() == Watermark.Kind.TIME
                ? moment(Watermark.moment(stand.mark()))
                : stand.mark().toPlainString();
    }

    private static String moment(@Nullable Instant at) {
        return at == null ? "" : at.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
