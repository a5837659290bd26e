package cynosure.change.web;

import cynosure.change.web.RecordPage.Summary;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The line of changes, and the tree on one day of it.
///
/// @param all whether it is the page of all changes; otherwise it is the page of one day
/// @param first the day of the first revision
/// @param entries all revisions, newest first
/// @param waiting a change of metric whose day has not come; null when there is none
/// @param review when it is time to look again, in a line; empty without a stage
public record WalkPage(
        boolean all,
        LocalDate first,
        LocalDate today,
        ThenPiece then,
        List<Entry> entries,
        @Nullable Summary waiting,
        String review) {

    /// How many days there are to walk.
    public long length() {
        return Math.max(0, ChronoUnit.DAYS.between(first, today));
    }

    /// How many days from the first the day is that is looked at.
    public long place() {
        return Math.clamp(ChronoUnit.DAYS.between(first, then.day()), 0, length());
    }
}
