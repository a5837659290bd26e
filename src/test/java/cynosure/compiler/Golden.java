package cynosure.compiler;

import cynosure.metric.Grain;
import cynosure.reference.Event;
import cynosure.reference.Row;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A definition told as a story in Markdown: the question, the sentence, what it means, a few
/// events, the query, and the rows worked out by hand.
record Golden(Path file, String text) {

    static Golden read(Path file) throws IOException {
        return new Golden(file, Files.readString(file));
    }

    /// What stands between the fences of this kind.
    String block(String kind) {
        Matcher matcher = pattern(kind).matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException(file + " has no ```" + kind);
        }
        return matcher.group(2).strip();
    }

    /// The same story with this between the fences of a kind; at the end where it has none yet.
    Golden with(String kind, String content) {
        if (!pattern(kind).matcher(text).find()) {
            String heading = kind.equals("trino") ? "Trino" : "DuckDB";
            String end = "\n## " + heading + "\n```" + kind + "\n" + content.strip() + "\n```\n";
            return new Golden(file, text.stripTrailing() + "\n" + end);
        }
        String fenced = "$1" + Matcher.quoteReplacement(content.strip() + "\n") + "$3";
        return new Golden(file, pattern(kind).matcher(text).replaceFirst(fenced));
    }

    String explanation() {
        return text.lines()
                .filter(line -> line.startsWith("> "))
                .map(line -> line.substring(2))
                .reduce((a, b) -> a + " " + b)
                .orElseThrow();
    }

    /// `2024-01-01 to 2024-03-31, every month, by device, in Europe/Berlin, as of
    /// 2024-02-10T00:00:00Z`; all but the days may be left out.
    Question question() {
        String asked = block("question");
        String[] days = asked.split(",")[0].split(" to ");
        String every = after(asked, "every ");
        String zone = after(asked, "in ");
        String by = after(asked, "by ");
        String asOf = after(asked, "as of ");
        return new Question(
                LocalDate.parse(days[0].strip()),
                LocalDate.parse(days[1].strip()),
                every == null ? null : Grain.valueOf(every.toUpperCase(Locale.ROOT)),
                Split.by(by),
                null,
                asOf == null ? Instant.MAX : Instant.parse(asOf),
                Calendar.in(ZoneId.of(zone == null ? "UTC" : zone)));
    }

    List<Event> events() {
        List<String> lines = block("events").lines().toList();
        String[] header = lines.getFirst().split(",");
        var events = new ArrayList<Event>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            Map<String, Object> properties = new HashMap<>();
            for (int i = 3; i < cells.length; i++) {
                if (!cells[i].isBlank()) {
                    properties.put(header[i].strip(), value(cells[i].strip()));
                }
            }
            String actor = cells[1].isBlank() ? null : cells[1].strip();
            Instant at = Instant.parse(cells[0].strip() + "Z");
            events.add(new Event(cells[2].strip(), actor, at, properties));
        }
        return events;
    }

    /// Rows in the shape in which the file gives them: `period,value`, with
    /// `numerator,denominator`, `left_out` and `segment` where its header has them.
    String told(List<Row> rows) {
        String header = block("rows").lines().findFirst().orElseThrow();
        var told = new StringBuilder(header);
        for (Row row : rows) {
            told.append('\n');
            var cells = new ArrayList<String>();
            for (String column : header.split(",")) {
                cells.add(
                        switch (column) {
                            case "period" -> row.period().toString();
                            case "segment" -> row.segment() == null ? "" : row.segment();
                            case "value" -> number(row.value());
                            case "numerator" -> number(row.numerator());
                            case "denominator" -> number(row.denominator());
                            case "left_out" -> number(row.leftOut());
                            default -> throw new IllegalStateException(column);
                        });
            }
            told.append(String.join(",", cells));
        }
        return told.toString();
    }

    private static String number(@Nullable Number number) {
        if (number == null) {
            return "";
        }
        BigDecimal rounded = new BigDecimal(number.toString()).setScale(4, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static Object value(String cell) {
        return switch (cell) {
            case "true", "false" -> Boolean.valueOf(cell);
            default -> cell.matches("-?[0-9.]+") ? new BigDecimal(cell) : cell;
        };
    }

    private static @Nullable String after(String asked, String word) {
        for (String part : asked.split(",")) {
            if (part.strip().startsWith(word)) {
                return part.strip().substring(word.length());
            }
        }
        return null;
    }

    private static Pattern pattern(String kind) {
        return Pattern.compile("(```" + kind + "\n)(.*?)(```)", Pattern.DOTALL);
    }
}
