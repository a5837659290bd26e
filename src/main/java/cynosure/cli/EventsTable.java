package cynosure.cli;

import cynosure.warehouse.Catalog.EventName;
import cynosure.warehouse.Catalog.Property;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Events as a table for people: one a line, or one with its properties.
final class EventsTable {

    private static final int NAME_MAX = 50;
    private static final String GAP = "  ";

    private final Terminal terminal;

    EventsTable(Terminal terminal) {
        this.terminal = terminal;
    }

    void write(List<EventName> events, boolean one) {
        if (events.isEmpty()) {
            terminal.out().println("There are no events.");
            return;
        }
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("event", "events", "first", "last", one ? "" : "properties"));
        for (EventName event : events) {
            lines.add(
                    List.of(
                            named(event.name()),
                            Counted.number(event.count()),
                            day(event.first()),
                            day(event.last()),
                            one ? "" : names(event)));
        }
        write(lines);
        if (one) {
            terminal.out().println();
            properties(events.getFirst());
        }
    }

    private void properties(EventName event) {
        if (event.properties().isEmpty()) {
            terminal.out().println("It carries no properties.");
            return;
        }
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("property", "events", "kind", "", "examples"));
        for (Property property : event.properties()) {
            lines.add(
                    List.of(
                            named(property.name()),
                            Counted.number(property.count()),
                            EventsList.kinds(property),
                            "",
                            String.join(", ", property.examples())));
        }
        write(lines);
    }

    /// Numbers stand to the right; what is last takes what is left of the line.
    private void write(List<List<String>> lines) {
        int[] widths = new int[lines.getFirst().size()];
        for (List<String> line : lines) {
            for (int at = 0; at < widths.length; at++) {
                widths[at] = Math.max(widths[at], line.get(at).length());
            }
        }
        for (List<String> line : lines) {
            StringBuilder out = new StringBuilder();
            for (int at = 0; at < widths.length - 1; at++) {
                String padding = " ".repeat(widths[at] - line.get(at).length());
                if (widths[at] > 0) {
                    out.append(at == 1 ? padding + line.get(at) : line.get(at) + padding)
                            .append(GAP);
                }
            }
            out.append(Typeset.clean(line.getLast()));
            terminal.out().println(Typeset.cut(out.toString().stripTrailing(), terminal.width()));
        }
    }

    private static String names(EventName event) {
        return event.properties().stream().map(Property::name).collect(Collectors.joining(", "));
    }

    private static String named(String name) {
        return Typeset.cut(Typeset.clean(name), NAME_MAX);
    }

    private static String day(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate().toString();
    }
}
