package cynosure.events;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// Which column of a file is what. What is null is to be guessed, or is not there; an empty user or
/// id says that there is none and nothing is to be guessed.
///
/// @param user the column that says who; without one, the events have no actor
/// @param time the column that says when
/// @param event the column that names the event
/// @param eventName the name of every event, when no column names it
/// @param id the column with the sender's id of an event; the same id twice is one event
/// @param timeFormat `iso`, `seconds`, `millis`, `micros`, `nanos` or a pattern such as `dd.MM.yyyy
///   HH:mm`
/// @param zone where times without a zone of their own were written; UTC when null
public record Mapping(
        @Nullable String user,
        @Nullable String time,
        @Nullable String event,
        @Nullable String eventName,
        @Nullable String id,
        @Nullable String timeFormat,
        @Nullable ZoneId zone) {

    public static final Mapping GUESS = new Mapping(null, null, null, null, null, null, null);

    /// Says that these columns are the user, the time and the event.
    public static Mapping of(@Nullable String user, String time, @Nullable String event) {
        return new Mapping(user, time, event, null, null, null, null);
    }

    public Mapping named(@Nullable String eventName) {
        return new Mapping(user, time, event, eventName, id, timeFormat, zone);
    }

    public Mapping in(@Nullable ZoneId zone) {
        return new Mapping(user, time, event, eventName, id, timeFormat, zone);
    }

    public Mapping withTimeFormat(@Nullable String timeFormat) {
        return new Mapping(user, time, event, eventName, id, timeFormat, zone);
    }

    public Mapping withId(@Nullable String id) {
        return new Mapping(user, time, event, eventName, id, timeFormat, zone);
    }

    /// Whether the column has a part of its own and is therefore no property.
    boolean takes(String column) {
        return column.equals(user)
                || column.equals(time)
                || column.equals(event)
                || column.equals(id);
    }
}
