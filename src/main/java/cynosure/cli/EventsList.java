package cynosure.cli;

import cynosure.document.SafeCsv;
import cynosure.warehouse.Catalog.EventName;
import cynosure.warehouse.Catalog.Property;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/// Events for other programs. Times are in UTC.
final class EventsList {

    private EventsList() {}

    /// One line an event, and one for each of its properties.
    static void csv(List<EventName> events, PrintWriter out) {
        out.print(SafeCsv.row(List.of("event", "property", "kind", "events", "first", "last")));
        for (EventName event : events) {
            out.print(
                    SafeCsv.row(
                            List.of(
                                    event.name(),
                                    "",
                                    "",
                                    String.valueOf(event.count()),
                                    event.first().toString(),
                                    event.last().toString())));
            for (Property property : event.properties()) {
                out.print(
                        SafeCsv.row(
                                List.of(
                                        event.name(),
                                        property.name(),
                                        kinds(property),
                                        String.valueOf(property.count()),
                                        "",
                                        "")));
            }
        }
    }

    static String json(List<EventName> events) {
        return JsonMapper.shared()
                .writeValueAsString(
                        Map.of("events", events.stream().map(EventsList::one).toList()));
    }

    private static Map<String, Object> one(EventName event) {
        Map<String, Object> pairs = new LinkedHashMap<>();
        pairs.put("event", event.name());
        pairs.put("count", event.count());
        pairs.put("first", event.first().toString());
        pairs.put("last", event.last().toString());
        pairs.put("properties", event.properties().stream().map(EventsList::property).toList());
        return pairs;
    }

    private static Map<String, Object> property(Property property) {
        Map<String, Object> pairs = new LinkedHashMap<>();
        pairs.put("property", property.name());
        pairs.put("kinds", property.kinds().stream().map(EventsList::kind).toList());
        pairs.put("count", property.count());
        pairs.put("examples", property.examples());
        return pairs;
    }

    static String kinds(Property property) {
        return property.kinds().stream().map(EventsList::kind).collect(Collectors.joining(" "));
    }

    private static String kind(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
