package cynosure.events.web;

import cynosure.events.Export;
import cynosure.events.Format;
import cynosure.events.Mapping;
import cynosure.events.Recipe;
import cynosure.events.Shape;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What a person chose in the form, field by field, as it was sent. Empty means "as guessed".
///
/// @param parted how values are parted: `,` `;` `tab` `|` `blanks` or `json`
/// @param header `yes` or `no`
/// @param export whose export it is, such as `mixpanel`, or `none`
/// @param source the id of the source that sends these events, too; empty when none does
/// @param event a column, or [#NOTHING] when all rows are one event
public record Choices(
        String parted,
        String header,
        String encoding,
        String user,
        String time,
        String timeFormat,
        String zone,
        String event,
        String eventName,
        String id,
        String export,
        String source) {

    /// Chosen in place of a column: there is none.
    static final String NOTHING = "-";

    static final Choices NONE = new Choices("", "", "", "", "", "", "", "", "", "", "", "");

    public Choices {
        parted = plain(parted);
        header = plain(header);
        encoding = plain(encoding);
        user = plain(user);
        time = plain(time);
        timeFormat = plain(timeFormat);
        zone = plain(zone);
        event = plain(event);
        eventName = plain(eventName);
        id = plain(id);
        export = plain(export);
        source = plain(source);
    }

    /// What would have to be chosen to read a file by this recipe.
    static Choices of(Recipe recipe) {
        Shape shape = recipe.shape();
        Mapping mapping = recipe.mapping();
        String parted =
                switch (shape.format()) {
                    case null -> "";
                    case BLANKS -> "blanks";
                    case JSON_LINES -> "json";
                    case CSV ->
                            shape.delimiter() == null
                                    ? ""
                                    : shape.delimiter() == '\t'
                                            ? "tab"
                                            : shape.delimiter().toString();
                };
        return new Choices(
                parted,
                shape.header() == null ? "" : shape.header() ? "yes" : "no",
                "",
                orNothing(mapping.user()),
                mapping.time(),
                mapping.timeFormat(),
                mapping.zone() == null ? "" : mapping.zone().getId(),
                mapping.event() == null ? NOTHING : mapping.event(),
                mapping.eventName(),
                orNothing(mapping.id()),
                exporter(shape),
                "");
    }

    /// What was said so far of a table's columns; what nobody said is guessed.
    static Choices said(Recipe recipe) {
        Mapping mapping = recipe.mapping();
        String event = mapping.event() == null ? "" : mapping.event();
        return new Choices(
                "json",
                "",
                "",
                saidOrNothing(mapping.user()),
                mapping.time(),
                mapping.timeFormat(),
                mapping.zone() == null ? "" : mapping.zone().getId(),
                mapping.eventName() == null ? event : NOTHING,
                mapping.eventName(),
                saidOrNothing(mapping.id()),
                exporter(recipe.shape()),
                "");
    }

    private static String exporter(Shape shape) {
        return shape.export() == null ? "" : shape.export().name().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String saidOrNothing(@Nullable String column) {
        return "".equals(column) ? NOTHING : column;
    }

    private static String orNothing(@Nullable String column) {
        return column == null || column.isEmpty() ? NOTHING : column;
    }

    private static String plain(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }

    Shape shape() {
        Format format =
                switch (parted) {
                    case "" -> null;
                    case "blanks" -> Format.BLANKS;
                    case "json" -> Format.JSON_LINES;
                    default -> Format.CSV;
                };
        Character delimiter =
                format != Format.CSV ? null : parted.equals("tab") ? '\t' : parted.charAt(0);
        return new Shape(
                format,
                delimiter,
                encoding.isEmpty() ? null : encoding,
                header.isEmpty() ? null : header.equals("yes"),
                Export.called(export));
    }

    /// @param columns those the file has when it is read in this shape; a column that is none of
    ///   them was chosen for another shape, and is guessed again
    /// @param home the zone of times that name none, unless one was chosen
    Recipe recipe(List<String> columns, ZoneId home) {
        Function<String, @Nullable String> column =
                name -> name.equals(NOTHING) ? "" : columns.contains(name) ? name : null;
        return new Recipe(
                shape(),
                new Mapping(
                        column.apply(user),
                        columns.contains(time) ? time : null,
                        columns.contains(event) ? event : null,
                        columns.contains(event) ? null : fixedName(),
                        column.apply(id),
                        timeFormat.isEmpty() ? null : timeFormat,
                        chosenZone(home)));
    }

    /// A name that was typed counts, whether or not it was also said that all rows are one event.
    private @Nullable String fixedName() {
        if (!eventName.isEmpty()) {
            return eventName;
        }
        return event.equals(NOTHING) ? "event" : null;
    }

    /// What can't be meant at all, whatever the file holds.
    Problems mistakes() {
        try {
            chosenZone(ZoneId.of("UTC"));
            return Problems.NONE;
        } catch (DateTimeException unknown) {
            return Problems.of(
                    Problem.of(
                            "events.no-such-zone",
                            "“" + zone + "” is not a time zone we know.",
                            "Choose one from the list, such as Europe/Berlin."));
        }
    }

    private ZoneId chosenZone(ZoneId home) {
        return zone.isEmpty() ? home : ZoneId.of(zone);
    }
}
