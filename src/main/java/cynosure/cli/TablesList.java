package cynosure.cli;

import cynosure.document.SafeCsv;
import cynosure.problem.Problem;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Tables that are read, for people and for other programs.
final class TablesList {

    private static final String BELOW = "  ";

    private TablesList() {}

    /// For each its name, and what there is to say of it below.
    static void table(List<TableLine> lines, PrintWriter out) {
        if (lines.isEmpty()) {
            out.println("No table is read.");
        }
        for (TableLine line : lines) {
            out.println(Typeset.clean(line.name()) + ": " + state(line));
            out.println(BELOW + Typeset.clean(line.place()));
            out.println(BELOW + read(line));
            Problem trouble = line.trouble();
            if (trouble != null) {
                out.println(BELOW + Typeset.clean(trouble.sentence() + " " + trouble.next()));
            }
        }
    }

    private static String state(TableLine line) {
        return switch (line.state()) {
            case "draft" -> "not begun";
            case "paused" -> "paused";
            default ->
                    "read "
                            + line.every()
                            + (line.nextAt().isEmpty() ? "" : ", next at " + line.nextAt());
        };
    }

    private static String read(TableLine line) {
        if (line.readAt().isEmpty() && line.rows() == 0) {
            return "Nothing was read yet.";
        }
        return Counted.of(line.events(), "event")
                + (line.refused() == 0 ? "" : ", " + Counted.of(line.refused(), "row") + " refused")
                + (line.reached().isEmpty()
                        ? ""
                        : ", up to %s in %s"
                                .formatted(line.reached(), Typeset.clean(line.column())))
                + (line.readAt().isEmpty() ? "" : ", last read at " + line.readAt())
                + ".";
    }

    static void csv(List<TableLine> lines, PrintWriter out) {
        out.print(
                SafeCsv.row(
                        List.of(
                                "table",
                                "place",
                                "state",
                                "every",
                                "column",
                                "up to",
                                "last read",
                                "next",
                                "rows",
                                "events",
                                "refused",
                                "trouble")));
        for (TableLine line : lines) {
            out.print(
                    SafeCsv.row(
                            List.of(
                                    line.name(),
                                    line.place(),
                                    line.state(),
                                    line.every(),
                                    line.column(),
                                    line.reached(),
                                    line.readAt(),
                                    line.nextAt(),
                                    String.valueOf(line.rows()),
                                    String.valueOf(line.events()),
                                    String.valueOf(line.refused()),
                                    line.trouble() == null ? "" : line.trouble().sentence())));
        }
    }

    static String json(List<TableLine> lines) {
        return JsonMapper.shared()
                .writeValueAsString(Map.of("tables", lines.stream().map(TablesList::one).toList()));
    }

    private static Map<String, @Nullable Object> one(TableLine line) {
        Map<String, @Nullable Object> pairs = new LinkedHashMap<>();
        pairs.put("id", line.id());
        pairs.put("name", line.name());
        pairs.put("place", line.place());
        pairs.put("state", line.state());
        pairs.put("every", line.every());
        pairs.put("column", orNull(line.column()));
        pairs.put("reached", orNull(line.reached()));
        pairs.put("read", orNull(line.readAt()));
        pairs.put("next", orNull(line.nextAt()));
        pairs.put("rows", line.rows());
        pairs.put("events", line.events());
        pairs.put("refused", line.refused());
        pairs.put("trouble", line.trouble() == null ? null : trouble(line.trouble()));
        return pairs;
    }

    private static Map<String, String> trouble(Problem problem) {
        return Map.of(
                "code", problem.code(), "sentence", problem.sentence(), "next", problem.next());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
