package cynosure.measurement;

import cynosure.compiler.Query;
import cynosure.compiler.Subject;
import cynosure.web.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who counts in one reading: a few who do and a few who don't, each with the reason and with their
/// own events.
///
/// @param period the first day of the reading's period
/// @param when the period in words: `in March 2024`
/// @param parts one, or two of a ratio
/// @param made what the reading is made of instead of events; empty when it is made of events
public record Testimony(LocalDate period, String when, ZoneId zone, List<Part> parts, String made) {

    public Testimony {
        parts = List.copyOf(parts);
    }

    /// An instant on the clocks of its zone: `2 March 2026, 09:30`.
    public String moment(Instant at) {
        return Dates.moment(at, zone);
    }

    /// What one part of a reading goes through.
    ///
    /// @param sentence the part's own sentence
    /// @param groups those who count first, then those who don't
    /// @param query the query that ran
    public record Part(String sentence, Subject subject, List<Group> groups, Query query) {
        public Part {
            groups = List.copyOf(groups);
        }
    }

    /// What became of some of them.
    public enum Standing {
        COUNTS,
        JUST_DOES_NOT,
        LEFT_OUT,
        OUTSIDE
    }

    /// All of whom the same came.
    ///
    /// @param title `Count`, `Just don't`
    /// @param many how many there are in all, also those who are not shown
    public record Group(Standing standing, String title, long many, List<Witness> witnesses) {
        public Group {
            witnesses = List.copyOf(witnesses);
        }
    }

    /// One of them.
    ///
    /// @param who a user's id, a value, or what happened and when
    /// @param reason why they count or don't, in words
    /// @param line their own events; empty where there is nobody whose they could be
    public record Witness(String who, String reason, Optional<Line> line) {}

    /// Events in the order of time.
    ///
    /// @param from the line's beginning
    /// @param to its end
    /// @param periodStart the first instant that the reading takes in
    /// @param periodEnd the first instant after
    /// @param followed the span that matters: while a new user is followed, a session, a journey
    /// @param marks what is shown of them
    /// @param more how many events there are beside those
    public record Line(
            Instant from,
            Instant to,
            Instant periodStart,
            Instant periodEnd,
            @Nullable Span followed,
            List<Mark> marks,
            long more) {
        public Line {
            marks = List.copyOf(marks);
        }

        public long counted() {
            return marks.stream().filter(Mark::counts).count();
        }
    }

    public record Span(Instant from, Instant to) {}

    /// One event.
    ///
    /// @param by whose it is, where the line is not one user's; else empty
    /// @param counts whether it is one of those that the sentence looks for
    public record Mark(Instant at, String name, String by, boolean counts) {}
}
