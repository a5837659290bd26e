package cynosure.events.web;

import cynosure.events.Collected;
import cynosure.people.Workspaces;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Numbers and moments as people read them, in the workspace's time zone.
record Words(ZoneId zone) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm:ss", Locale.ENGLISH);

    /// As the workspace reads them.
    static Words at(Workspaces workspaces) {
        return new Words(workspaces.zone());
    }

    static String count(long count) {
        return String.format(Locale.ENGLISH, "%,d", count);
    }

    static String count(long count, String one, String many) {
        return count(count) + " " + (count == 1 ? one : many);
    }

    String came(Collected.@Nullable Came came) {
        return came == null
                ? "Nothing yet"
                : count(came.events(), "event", "events") + ", the last on " + moment(came.last());
    }

    static String bytes(long bytes) {
        if (bytes < 1_000) {
            return count(bytes, "byte", "bytes");
        }
        return bytes < 1_000_000
                ? String.format(Locale.ENGLISH, "%.0f kB", bytes / 1e3)
                : String.format(Locale.ENGLISH, "%,.1f MB", bytes / 1e6);
    }

    String day(@Nullable Instant at) {
        return at == null ? "–" : DAY.format(at.atZone(zone));
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// From one day to another, or the one day; empty when there is none.
    String days(@Nullable Instant first, @Nullable Instant last) {
        if (first == null) {
            return "";
        }
        return day(first).equals(day(last)) ? day(first) : day(first) + " to " + day(last);
    }

    String moment(Instant at) {
        return MOMENT.format(at.atZone(zone));
    }

    String second(Instant at) {
        return SECOND.format(at.atZone(zone));
    }
}
