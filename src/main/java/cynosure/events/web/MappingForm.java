package cynosure.events.web;

import cynosure.events.EventSource;
import cynosure.events.Export;
import cynosure.events.Format;
import cynosure.events.Mapping;
import cynosure.events.Shape;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The choices of the mapping form: for each, what can be chosen and what is chosen now. The first
/// choice of each is always to leave it to the guess, and says what that is.
///
/// @param json the file has JSON lines, so there is nothing to say of delimiters and headers
/// @param oneEvent all rows are one event, which then has a name of its own
/// @param eventName the name chosen for all rows
/// @param timeFormat the format chosen; empty when it is guessed
/// @param timeFormatNow the format that is used now; empty when none is known
public record MappingForm(
        Choice user,
        Choice time,
        Choice event,
        Choice id,
        Choice parted,
        Choice header,
        Choice encoding,
        Choice zone,
        Choice export,
        Choice source,
        boolean json,
        boolean oneEvent,
        String eventName,
        String timeFormat,
        String timeFormatNow) {

    /// One field with its options.
    public record Choice(List<Option> options) {}

    public record Option(String value, String words, boolean chosen) {}

    /// Of what no source sends.
    static MappingForm of(
            Choices chosen, Shape shape, Mapping mapping, List<String> columns, ZoneId home) {
        return of(chosen, shape, mapping, columns, List.of(), home);
    }

    static MappingForm of(
            Choices chosen,
            Shape shape,
            Mapping mapping,
            List<String> columns,
            List<EventSource> sources,
            ZoneId home) {
        boolean oneEvent = mapping.event() == null;
        return new MappingForm(
                column(chosen.user(), mapping.user(), columns, "nobody"),
                column(chosen.time(), mapping.time(), columns, null),
                column(chosen.event(), mapping.event(), columns, "same for all rows"),
                column(chosen.id(), mapping.id(), columns, "none"),
                options(chosen.parted(), partedWords(shape), PARTED),
                options(chosen.header(), yes(shape.header()), HEADER),
                options(chosen.encoding(), shape.encoding(), ENCODINGS),
                zones(chosen.zone(), home),
                options(chosen.export(), exportNow(shape.export()), EXPORTS),
                sources(chosen.source(), sources),
                shape.format() == Format.JSON_LINES,
                oneEvent,
                chosen.eventName(),
                chosen.timeFormat(),
                mapping.timeFormat() == null ? "" : mapping.timeFormat());
    }

    private static final List<String[]> PARTED =
            List.of(
                    new String[] {",", "commas"},
                    new String[] {";", "semicolons"},
                    new String[] {"tab", "tabs"},
                    new String[] {"|", "bars"},
                    new String[] {"blanks", "blanks, as in padded columns"},
                    new String[] {"json", "JSON"});

    private static final List<String[]> EXPORTS =
            Stream.of(Export.values())
                    .map(one -> new String[] {one.name().toLowerCase(Locale.ROOT), title(one)})
                    .toList();

    private static final List<String[]> HEADER =
            List.of(
                    new String[] {"yes", "the first row names the columns"},
                    new String[] {"no", "the first row is data already"});

    private static final List<String[]> ENCODINGS =
            Stream.of("UTF-8", "UTF-16", "windows-1252", "ISO-8859-1")
                    .map(name -> new String[] {name, name})
                    .toList();

    private static Choice column(
            String chosen, @Nullable String now, List<String> columns, @Nullable String nothing) {
        boolean said =
                nothing != null && chosen.equals(Choices.NOTHING) || columns.contains(chosen);
        String current = said ? chosen : "";
        String guess = now != null ? now : nothing == null ? "not found yet" : nothing;
        List<Option> options = new ArrayList<>();
        options.add(new Option("", said ? "guess it" : guess + " (guessed)", current.isEmpty()));
        if (nothing != null) {
            options.add(new Option(Choices.NOTHING, nothing, current.equals(Choices.NOTHING)));
        }
        columns.forEach(name -> options.add(new Option(name, name, current.equals(name))));
        return new Choice(options);
    }

    private static Choice options(String chosen, @Nullable String now, List<String[]> all) {
        List<Option> options = new ArrayList<>();
        boolean said = !chosen.isEmpty();
        String guess = now == null ? "guess it" : now + " (guessed)";
        options.add(new Option("", said ? "guess it" : guess, !said));
        all.forEach(one -> options.add(new Option(one[0], one[1], one[0].equals(chosen))));
        return new Choice(options);
    }

    private static Choice zones(String chosen, ZoneId home) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", home.getId() + ", as the workspace", chosen.isEmpty()));
        ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.equals("UTC") || id.contains("/"))
                .filter(id -> !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .sorted()
                .forEach(id -> options.add(new Option(id, id, id.equals(chosen))));
        return new Choice(options);
    }

    private static Choice sources(String chosen, List<EventSource> sources) {
        List<Option> options = new ArrayList<>();
        boolean known = sources.stream().anyMatch(source -> source.id().equals(chosen));
        options.add(new Option("", "no source", !known));
        sources.forEach(
                one -> options.add(new Option(one.id(), one.name(), one.id().equals(chosen))));
        return new Choice(options);
    }

    /// Whether there is any source that could send the same events.
    public boolean sourced() {
        return source.options().size() > 1;
    }

    private static @Nullable String partedWords(Shape shape) {
        return switch (shape.format()) {
            case null -> null;
            case JSON_LINES -> "JSON";
            case BLANKS -> "blanks";
            case CSV ->
                    switch (shape.delimiter()) {
                        case null -> null;
                        case ',' -> "commas";
                        case ';' -> "semicolons";
                        case '\t' -> "tabs";
                        case '|' -> "bars";
                        default -> String.valueOf(shape.delimiter());
                    };
        };
    }

    private static @Nullable String exportNow(@Nullable Export export) {
        return export == null ? null : title(export);
    }

    private static String title(Export export) {
        return export == Export.NONE ? "an ordinary file" : "an export of " + export.title();
    }

    private static @Nullable String yes(@Nullable Boolean header) {
        return header == null ? null : header ? HEADER.get(0)[1] : HEADER.get(1)[1];
    }
}
