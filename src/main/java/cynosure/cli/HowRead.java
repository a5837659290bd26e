package cynosure.cli;

import cynosure.cli.file.MetricsFile;
import cynosure.events.Format;
import cynosure.events.Mapping;
import cynosure.events.Recipe;
import cynosure.events.Shape;
import cynosure.problem.Fault;
import cynosure.problem.Nearest;
import cynosure.problem.Problem;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that say how files of events are read.
final class HowRead {

    private static final List<String> PARTS = List.of("user", "time", "event", "id");

    @Option(
            names = "--map",
            split = ",",
            paramLabel = "PART=COLUMN",
            description =
                    "Which column is the user, time, event or id, such as"
                            + " user=customer_id,time=date. The rest is guessed.")
    List<String> map = List.of();

    @Option(
            names = "--event",
            paramLabel = "NAME",
            description = "The name of every event, when no column names it.")
    @Nullable String event;

    @Option(
            names = "--time-format",
            paramLabel = "FORMAT",
            description =
                    "How times are written: iso, seconds, millis, micros, nanos or a pattern such as"
                            + " dd.MM.yyyy HH:mm.")
    @Nullable String timeFormat;

    @Option(
            names = "--delimiter",
            paramLabel = "SIGN",
            description = "What parts the columns: comma, semicolon, tab, bar, blanks or one sign.")
    Words.@Nullable Delimiter delimiter;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "How letters are written, such as UTF-8 or windows-1252.")
    @Nullable String encoding;

    /// Takes over what a file of metrics says, unless something else was typed.
    void adopt(MetricsFile.Events said) {
        if (map.isEmpty()) {
            map =
                    said.parts().entrySet().stream()
                            .map(part -> part.getKey() + "=" + part.getValue())
                            .toList();
        }
        event = event == null ? said.name() : event;
        timeFormat = timeFormat == null ? said.timeFormat() : timeFormat;
        encoding = encoding == null ? said.encoding() : encoding;
        if (delimiter == null && said.delimiter() != null) {
            delimiter = Words.delimiter(said.delimiter());
        }
    }

    /// Nothing was said, so that all is guessed.
    boolean nothing() {
        return map.isEmpty()
                && event == null
                && timeFormat == null
                && delimiter == null
                && encoding == null;
    }

    /// What was said of how they are read; the rest is guessed.
    ///
    /// @param zone of times that name none
    Recipe recipe(ZoneId zone) {
        Map<String, String> parts = parts();
        Mapping mapping =
                new Mapping(
                        parts.get("user"),
                        parts.get("time"),
                        parts.get("event"),
                        event,
                        parts.get("id"),
                        timeFormat,
                        zone);
        return new Recipe(shape(), mapping);
    }

    private Shape shape() {
        if (delimiter == null) {
            return new Shape(null, null, encoding, null);
        }
        return delimiter.sign() == ' '
                ? new Shape(Format.BLANKS, null, encoding, null)
                : new Shape(Format.CSV, delimiter.sign(), encoding, null);
    }

    private Map<String, String> parts() {
        Map<String, String> parts = new HashMap<>();
        for (String pair : map) {
            int sign = pair.indexOf('=');
            String part = sign < 0 ? pair : pair.substring(0, sign);
            if (sign < 0 || !PARTS.contains(part) || sign == pair.length() - 1) {
                Problem problem =
                        Problem.of(
                                "cli.bad-map",
                                "\"" + pair + "\" in --map is no part and column.",
                                "Write it as user=customer_id,time=date,event=action,id=message.");
                throw new Fault(
                        Fault.Kind.MISTAKE,
                        problem.didYouMean(
                                PARTS.contains(part)
                                        ? null
                                        : Nearest.to(part, PARTS).orElse(null)));
            }
            parts.put(part, pair.substring(sign + 1));
        }
        return parts;
    }
}
