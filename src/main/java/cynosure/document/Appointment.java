package cynosure.document;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/// Something to be put into a calendar.
///
/// Its id is stable: the same appointment written again, moved or with other words, replaces the
/// one that somebody has in their calendar already.
public sealed interface Appointment {

    String id();

    String title();

    /// More words about it; may be empty.
    String text();

    /// Where to read more or to come in; may be empty.
    String url();

    /// People meet at a time of day.
    record Meeting(
            String id, String title, String text, String url, Instant from, Duration duration)
            implements Appointment {}

    /// Something is due on a day.
    record Due(String id, String title, String text, String url, LocalDate on)
            implements Appointment {}
}
