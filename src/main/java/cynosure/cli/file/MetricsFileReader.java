package cynosure.cli.file;

import cynosure.metric.Grain;
import cynosure.problem.Fault;
import cynosure.problem.Problems;
import cynosure.yaml.Pairs;
import cynosure.yaml.Sheet;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// Reads a file of metrics. A key or a value that is wrong is told, and reading goes on.
public final class MetricsFileReader {

    private final Path folder;
    private final Sheet sheet;

    /// @param file null when nothing could be made of it
    /// @param problems every mistake of its form; those of its sentences are for others to find
    public record Told(@Nullable MetricsFile file, Problems problems) {}

    private MetricsFileReader(Path file, Sheet sheet) {
        Path parent = file.toAbsolutePath().getParent();
        this.folder = parent == null ? Path.of("") : parent;
        this.sheet = sheet;
    }

    /// @throws Fault when it cannot be read at all, or is no YAML
    public static Told read(Path file) {
        Sheet sheet = Sheet.of(file);
        MetricsFile metrics = new MetricsFileReader(file, sheet).file();
        return new Told(metrics, sheet.problems());
    }

    private @Nullable MetricsFile file() {
        Node root = sheet.root();
        if (root == null) {
            throw Fault.mistake(
                    "yaml.metrics",
                    "There is nothing in the file.",
                    "Begin with `metrics:` and a list of names and definitions.");
        }
        Pairs top = Pairs.of(root, "The file", Keys.FILE, sheet);
        if (top == null) {
            return null;
        }
        LocalDate from = day(top.text("from"));
        LocalDate to = day(top.text("to"));
        return new MetricsFile(
                folder,
                zone(top.text("zone")),
                week(top.text("week")),
                from,
                to,
                events(top.node("events")),
                series(top.node("series")),
                metrics(root, top.node("metrics")));
    }

    private MetricsFile.Events events(@Nullable Node node) {
        Pairs pairs = node == null ? null : Pairs.of(node, "`events`", Keys.EVENTS, sheet);
        if (pairs == null) {
            return MetricsFile.Events.NONE;
        }
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : List.of("user", "time", "event", "id")) {
            ScalarNode column = pairs.text(part);
            if (column != null) {
                parts.put(part, column.getValue());
            }
        }
        return new MetricsFile.Events(
                files(pairs.node("files")),
                parts,
                value(pairs.text("name")),
                value(pairs.text("time-format")),
                delimiter(pairs.text("delimiter")),
                value(pairs.text("encoding")),
                flag(pairs.text("skip-unreadable")));
    }

    private List<String> files(@Nullable Node node) {
        List<Node> nodes =
                switch (node) {
                    case null -> List.of();
                    case SequenceNode list -> list.getValue();
                    case Node one -> List.of(one);
                };
        List<String> files = new ArrayList<>();
        for (Node one : nodes) {
            if (one instanceof ScalarNode text && !text.getValue().isBlank()) {
                files.add(folder.resolve(text.getValue()).normalize().toString());
            } else {
                wrong(
                        one,
                        "`files` is a path, or a list of paths.",
                        "Write `files: [a.csv, b.csv]`.");
            }
        }
        return files;
    }

    private Map<String, Path> series(@Nullable Node node) {
        Map<String, Path> series = new LinkedHashMap<>();
        Pairs pairs = node == null ? null : Pairs.of(node, "`series`", null, sheet);
        if (pairs != null) {
            for (String name : pairs.names()) {
                ScalarNode file = pairs.text(name);
                if (file != null) {
                    series.put(name, folder.resolve(file.getValue()).normalize());
                }
            }
        }
        return series;
    }

    private List<MetricsFile.Metric> metrics(Node root, @Nullable Node node) {
        if (!(node instanceof SequenceNode list) || list.getValue().isEmpty()) {
            sheet.problem(
                    node == null ? root : node,
                    "yaml.metrics",
                    "There is no list of metrics.",
                    "Write `metrics:` and below it, for each, `- name:` and `definition:`.");
            return List.of();
        }
        if (list.getValue().size() > Keys.METRICS_MAX) {
            sheet.problem(
                    list,
                    "yaml.metrics",
                    "There are more than %d metrics.".formatted(Keys.METRICS_MAX),
                    "Divide them among several files.");
            return List.of();
        }
        List<MetricsFile.Metric> metrics = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (Node each : list.getValue()) {
            MetricsFile.Metric metric = metric(each);
            if (metric != null) {
                Integer earlier =
                        lines.putIfAbsent(metric.name().text(), metric.name().place().line());
                if (earlier != null) {
                    sheet.problem(
                            each,
                            "yaml.twice",
                            "line %d has a metric called %s too."
                                    .formatted(earlier, metric.name().text()),
                            "Give each a name of its own.");
                }
                metrics.add(metric);
            }
        }
        return metrics;
    }

    private MetricsFile.@Nullable Metric metric(Node node) {
        Pairs pairs = Pairs.of(node, "A metric", Keys.METRIC, sheet);
        if (pairs == null) {
            return null;
        }
        ScalarNode name = pairs.text("name");
        ScalarNode definition = pairs.text("definition");
        if (!pairs.has("name") || !pairs.has("definition")) {
            String missing = pairs.has("name") ? "definition" : "name";
            sheet.problem(
                    node,
                    "yaml.missing",
                    "this metric has no " + missing + ".",
                    "Add `" + missing + ":` to it.");
        }
        ScalarNode by = pairs.text("by");
        ScalarNode cohort = pairs.text("for");
        ScalarNode every = pairs.text("every");
        String description = value(pairs.text("description"));
        Grain grain = every == null ? null : grain(every);
        if (name == null || definition == null) {
            return null;
        }
        return new MetricsFile.Metric(
                sheet.said(name),
                sheet.said(definition),
                grain,
                by == null ? null : sheet.said(by),
                cohort == null ? null : sheet.said(cohort),
                Objects.requireNonNullElse(description, ""));
    }

    private @Nullable Grain grain(ScalarNode node) {
        List<String> words = Arrays.stream(Grain.values()).map(Grain::word).toList();
        int at = words.indexOf(node.getValue().toLowerCase(Locale.ROOT));
        if (at < 0) {
            none(node, words);
        }
        return at < 0 ? null : Grain.values()[at];
    }

    private @Nullable ZoneId zone(@Nullable ScalarNode node) {
        try {
            return node == null ? null : ZoneId.of(node.getValue());
        } catch (DateTimeException e) {
            sheet.problem(
                    node,
                    "yaml.value",
                    "there is no time zone " + node.getValue() + ".",
                    ZoneId.getAvailableZoneIds(),
                    node.getValue(),
                    "Write it as Europe/Copenhagen.");
            return null;
        }
    }

    private DayOfWeek week(@Nullable ScalarNode node) {
        if (node == null) {
            return DayOfWeek.MONDAY;
        }
        String word = node.getValue().toLowerCase(Locale.ROOT);
        if (!Keys.WEEK.contains(word)) {
            none(node, Keys.WEEK);
        }
        return word.equals("sunday") ? DayOfWeek.SUNDAY : DayOfWeek.MONDAY;
    }

    private @Nullable LocalDate day(@Nullable ScalarNode node) {
        try {
            return node == null ? null : LocalDate.parse(node.getValue());
        } catch (DateTimeException e) {
            wrong(node, node.getValue() + " is no day.", "Write it as 2026-03-01.");
            return null;
        }
    }

    private @Nullable String delimiter(@Nullable ScalarNode node) {
        if (node == null) {
            return null;
        }
        String sign = node.getValue();
        boolean named = Keys.DELIMITERS.contains(sign.toLowerCase(Locale.ROOT));
        boolean one =
                sign.length() == 1
                        && !sign.equals("\"")
                        && !Character.isLetterOrDigit(sign.charAt(0));
        if (!named && !one) {
            none(node, Keys.DELIMITERS);
            return null;
        }
        return sign;
    }

    private boolean flag(@Nullable ScalarNode node) {
        if (node != null && !List.of("true", "false").contains(node.getValue())) {
            none(node, List.of("true", "false"));
        }
        return node != null && node.getValue().equals("true");
    }

    private static @Nullable String value(@Nullable ScalarNode node) {
        return node == null ? null : node.getValue();
    }

    private void none(ScalarNode node, List<String> words) {
        sheet.problem(
                node,
                "yaml.value",
                "%s is none of %s.".formatted(node.getValue(), String.join(", ", words)),
                words,
                node.getValue(),
                "Use one of these.");
    }

    private void wrong(Node node, String words, String next) {
        sheet.problem(node, "yaml.value", words, next);
    }
}
