package cynosure.catalogue.task;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An event that engineers are asked to send.
///
/// @param by the id of the person who asked
/// @param version counts from 1; each change is one more
/// @param arrived when all of it had come in; null while it has not
/// @param dropped when somebody took it back; null while it stands
public record Task(
        String id,
        Wish wish,
        String by,
        Instant at,
        int version,
        @Nullable Arrived arrived,
        @Nullable Dropped dropped) {

    /// The first arrival of all that was asked for.
    ///
    /// @param from the source or the file that it came from
    public record Arrived(Instant at, String from) {}

    /// Taken back.
    ///
    /// @param by the id of the person who did
    public record Dropped(Instant at, String by) {}

    public boolean open() {
        return arrived == null && dropped == null;
    }

    public boolean overdue(LocalDate today) {
        return open() && wish.due() != null && wish.due().isBefore(today);
    }
}
