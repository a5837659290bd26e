package cynosure.events.web;

import cynosure.events.watch.Passing.Minute;
import cynosure.events.watch.Seen;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/// What arrives, the latest first.
///
/// @param sources those one may choose from
/// @param event the name that is asked for; empty for any
/// @param refused whether only what is no event is shown
/// @param until the number at which it was halted; 0 while it goes on
/// @param latest the number of the latest
/// @param rate how many came in the last minute, in words
public record LivePage(
        List<Choice> sources,
        String source,
        String event,
        boolean refused,
        long until,
        long latest,
        String rate,
        List<Row> rows) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    public record Choice(String id, String name, boolean chosen) {}

    /// @param what the event's name, or why it was refused
    public record Row(
            long number,
            String at,
            String source,
            boolean refused,
            String what,
            String who,
            List<Seen.Property> properties,
            String left) {}

    public boolean halted() {
        return until > 0;
    }

    /// Whether anything is left out by what is asked.
    public boolean narrowed() {
        return refused || !source.isEmpty() || !event.isEmpty();
    }

    /// The same question in an address.
    public String query() {
        return "source="
                + encoded(source)
                + "&event="
                + encoded(event)
                + (refused ? "&refused=true" : "");
    }

    static Row row(Seen seen, Map<String, String> names, ZoneId zone) {
        return new Row(
                seen.number(),
                TIME.format(seen.at().atZone(zone)),
                names.getOrDefault(seen.source(), ""),
                seen.refused(),
                seen.refused() ? "Refused: " + seen.reason() : seen.name(),
                seen.who(),
                seen.properties(),
                seen.left() == 0 ? "" : "and " + Words.count(seen.left()) + " more");
    }

    static String rate(Minute minute) {
        if (minute.came() == 0) {
            return "Nothing has come in the last minute.";
        }
        return Words.count(minute.came(), "event has", "events have")
                + " come in the last minute"
                + (minute.sampled()
                        ? "; of each name three a second are shown, sixty in all. The others are"
                                + " counted all the same."
                        : ", and all are shown.");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
