package cynosure.events.web;

import cynosure.events.Import;
import cynosure.metric.Vocabulary.Kind;
import cynosure.warehouse.Catalog;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// What the events page shows: everything that was ever measured, and where it came from.
///
/// @param lead how many events there are and since when; empty when there are none
/// @param events the most frequent ones; the catalogue has them all
/// @param more how many kinds of events are not among them
public record EventsPage(
        String lead,
        List<EventRow> events,
        int more,
        List<ImportRow> imports,
        List<WaitingRow> waiting) {

    private static final int EVENTS_MAX = 30;

    /// One event name.
    ///
    /// @param href its page in the catalogue
    /// @param words everything a search may find it by
    public record EventRow(
            String name,
            String href,
            String count,
            String first,
            String last,
            String words,
            List<PropertyRow> properties) {}

    /// One property of an event.
    ///
    /// @param share how many of the events have it
    public record PropertyRow(String name, String kinds, String share, String examples) {}

    /// One file that was brought in.
    public record ImportRow(
            int number, String file, String at, String rows, String merged, String refused) {}

    /// An upload that was not carried out yet.
    public record WaitingRow(String id, String title, String at, boolean running) {}

    static EventsPage of(
            Catalog catalog, List<Import> imports, List<WaitingRow> waiting, Words words) {
        return new EventsPage(
                lead(catalog, words),
                catalog.all().stream().limit(EVENTS_MAX).map(event -> row(event, words)).toList(),
                Math.max(0, catalog.all().size() - EVENTS_MAX),
                imports.stream().map(one -> row(one, words)).toList(),
                waiting);
    }

    public boolean empty() {
        return events.isEmpty();
    }

    private static String lead(Catalog catalog, Words words) {
        return catalog.all().isEmpty()
                ? ""
                : Words.count(catalog.count(), "event", "events")
                        + " from "
                        + words.day(catalog.first())
                        + " to "
                        + words.day(catalog.last())
                        + ".";
    }

    private static EventRow row(Catalog.EventName event, Words words) {
        String properties =
                event.properties().stream()
                        .map(Catalog.Property::name)
                        .collect(Collectors.joining(" "));
        return new EventRow(
                event.name(),
                "/catalogue/event?name=" + URLEncoder.encode(event.name(), StandardCharsets.UTF_8),
                Words.count(event.count()),
                words.day(event.first()),
                words.day(event.last()),
                event.name() + " " + properties,
                event.properties().stream().map(one -> row(one, event.count())).toList());
    }

    private static PropertyRow row(Catalog.Property property, long events) {
        return new PropertyRow(
                property.name(),
                property.kinds().stream().map(EventsPage::word).collect(Collectors.joining(", ")),
                share(property.count(), events),
                String.join(" · ", property.examples()));
    }

    private static ImportRow row(Import one, Words words) {
        return new ImportRow(
                one.number(),
                one.file(),
                words.moment(one.at()),
                Words.count(one.rows()),
                Words.count(one.merged()),
                Words.count(one.refused()));
    }

    private static String word(Kind kind) {
        return switch (kind) {
            case TEXT -> "text";
            case NUMBER -> "number";
            case FLAG -> "yes or no";
            case TIME -> "time";
        };
    }

    private static String share(long part, long whole) {
        if (part == whole) {
            return "all";
        }
        long percent = 100 * part / whole;
        return percent == 0 ? "under 1 %" : percent + " %";
    }
}
