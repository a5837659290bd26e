package cynosure.events;

import cynosure.events.reading.Row;
import cynosure.events.reading.Times;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Reads a row as an event: who, what, when, with which id.
final class Interpreter {

    private static final int NAME_LENGTH = 1000;

    private final Mapping mapping;
    private final List<String> columns;
    private final boolean wholeUsers;
    private final @Nullable String deviceColumn;
    private final Times times;
    private int user = -1;
    private int time = -1;
    private int event = -1;
    private int id = -1;
    private int device = -1;
    private int seen;

    /// @param columns the columns of the file; in JSON lines they grow while it is read
    /// @param wholeUsers whether users are read without the `.0` at their end
    /// @param deviceColumn the column that says what the device is called, or null
    Interpreter(
            Mapping mapping,
            List<String> columns,
            boolean wholeUsers,
            @Nullable String deviceColumn) {
        this.mapping = mapping;
        this.columns = columns;
        this.wholeUsers = wholeUsers;
        this.deviceColumn = deviceColumn;
        this.times =
                Times.of(
                        Objects.requireNonNull(mapping.timeFormat()),
                        Objects.requireNonNullElse(mapping.zone(), ZoneOffset.UTC));
    }

    /// What a row says, or why it says nothing.
    sealed interface Meaning {

        /// @param anonymous what the device is called, or null
        record Happened(
                String name,
                @Nullable String actor,
                @Nullable String anonymous,
                long atMicros,
                @Nullable String id)
                implements Meaning {

            /// The user, or else the device.
            @Nullable String who() {
                return actor == null ? anonymous : actor;
            }
        }

        record Unclear(String reason) implements Meaning {}
    }

    Meaning of(Row.Read row) {
        findColumns();
        Object at = row.value(time);
        if (at == null) {
            return new Meaning.Unclear("it has no time in " + mapping.time());
        }
        long micros = times.micros(Cell.text(at));
        if (micros == Times.NONE) {
            return new Meaning.Unclear(
                    "\"%s\" in %s is no time written as %s"
                            .formatted(
                                    shortened(Cell.text(at)),
                                    mapping.time(),
                                    mapping.timeFormat()));
        }
        String name = event < 0 ? mapping.eventName() : text(row.value(event));
        if (name == null) {
            return new Meaning.Unclear("it has no event name in " + mapping.event());
        }
        if (name.length() > NAME_LENGTH) {
            return new Meaning.Unclear("its event name is longer than a thousand letters");
        }
        String actor = actor(row);
        String anonymous = text(row.value(device));
        boolean nameless =
                anonymous != null
                        && (anonymous.equals(actor) || ("$device:" + anonymous).equals(actor));
        return new Meaning.Happened(
                name, nameless ? null : actor, anonymous, micros, text(row.value(id)));
    }

    private @Nullable String actor(Row.Read row) {
        String actor = text(row.value(user));
        return actor != null && wholeUsers ? Cell.withoutPointZero(actor) : actor;
    }

    private void findColumns() {
        if (seen == columns.size()) {
            return;
        }
        seen = columns.size();
        user = place(mapping.user());
        time = place(mapping.time());
        event = place(mapping.event());
        id = place(mapping.id());
        device = place(deviceColumn);
    }

    private int place(@Nullable String column) {
        return column == null ? -1 : columns.indexOf(column);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : Cell.text(value);
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
