package cynosure.events;

import cynosure.events.Interpreter.Meaning;
import cynosure.events.reading.Row;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes the preview of a file.
final class Previewing {

    private final Samples samples;
    private final @Nullable Interpreter interpreter;
    private final Mapping mapping;
    private final Commas commas;

    private Previewing(Samples samples, Understanding understanding) {
        this.samples = samples;
        this.mapping = understanding.recipe().mapping();
        boolean wholeUsers = mapping.user() != null && Survey.wholeIds(samples.of(mapping.user()));
        this.interpreter =
                understanding.problems().none()
                        ? new Interpreter(
                                mapping,
                                samples.columns(),
                                wholeUsers,
                                understanding.recipe().shape().deviceColumn())
                        : null;
        this.commas =
                interpreter == null
                        ? Commas.NONE
                        : Commas.of(samples, understanding.recipe().shape(), mapping);
    }

    static Preview of(Source source, Recipe said) {
        Head head = Head.of(source, said.shape().encoding());
        Understanding understanding = Sniffer.understand(head, source, said);
        return of(Samples.of(head, understanding.recipe().shape()), understanding);
    }

    static Preview of(Samples samples, Understanding understanding) {
        Previewing previewing = new Previewing(samples, understanding);
        List<Preview.Line> lines =
                samples.rows().stream().limit(Preview.ROWS).map(previewing::line).toList();
        return new Preview(understanding, lines);
    }

    private Preview.Line line(Row row) {
        return switch (row) {
            case Row.Refused(long line, String reason, String text) ->
                    new Preview.Line(line, text, null, reason);
            case Row.Read read -> line(read);
        };
    }

    private Preview.Line line(Row.Read row) {
        String raw = row.text().get();
        if (interpreter == null) {
            return new Preview.Line(row.line(), raw, null, null);
        }
        return switch (interpreter.of(row)) {
            case Meaning.Unclear(String reason) -> new Preview.Line(row.line(), raw, null, reason);
            case Meaning.Happened happened ->
                    new Preview.Line(row.line(), raw, event(happened, row), null);
        };
    }

    private Event event(Meaning.Happened happened, Row.Read row) {
        Map<String, String> properties = new LinkedHashMap<>();
        for (int i = 0; i < samples.columns().size(); i++) {
            Object value = row.value(i);
            if (value != null && !mapping.takes(samples.columns().get(i))) {
                String column = samples.columns().get(i);
                properties.put(column, commas.text(column, value));
            }
        }
        Instant at = Instant.EPOCH.plus(happened.atMicros(), ChronoUnit.MICROS);
        return new Event(happened.name(), happened.who(), at, happened.id(), properties);
    }
}
