package cynosure.roadmap.text;

import cynosure.problem.Problem;
import cynosure.roadmap.Limits;
import cynosure.roadmap.Roadmap.Told;
import cynosure.roadmap.Serves;
import cynosure.roadmap.Work;
import cynosure.yaml.Pairs;
import cynosure.yaml.Sheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// Reads the chapter. What is wrong is told to the sheet, and reading goes on.
public final class RoadmapSheet {

    private final Sheet sheet;
    private final Set<String> keys = new HashSet<>();

    private RoadmapSheet(Sheet sheet) {
        this.sheet = sheet;
    }

    /// The items that could be read.
    public static List<Told> read(Node chapter, Sheet sheet) {
        return new RoadmapSheet(sheet).items(chapter);
    }

    private List<Told> items(Node chapter) {
        List<Told> items = new ArrayList<>();
        if (!(chapter instanceof SequenceNode list)) {
            wrong(chapter, "`roadmap` is a list.", "Begin each item with `- title:`.");
            return items;
        }
        if (list.getValue().size() > Limits.ITEMS_MAX) {
            add(chapter, Limits.tooMany("The roadmap"));
            return items;
        }
        for (Node each : list.getValue()) {
            Pairs pairs = Pairs.of(each, "One of `roadmap`", RoadmapKeys.ITEM, sheet);
            Told told = pairs == null ? null : item(each, pairs);
            if (told != null) {
                items.add(told);
            }
        }
        return items;
    }

    private @Nullable Told item(Node node, Pairs pairs) {
        if (!pairs.has("title")) {
            sheet.problem(node, "yaml.missing", "this item has no title.", "Add `title:` to it.");
            return null;
        }
        String title = text(pairs, "title");
        String key = text(pairs, "key");
        Work work =
                new Work(
                        key.isEmpty() ? Work.keyOf(title) : key,
                        title,
                        text(pairs, "status"),
                        finished(pairs.text("finished")),
                        text(pairs, "owner"),
                        url(pairs.text("url")),
                        size(pairs.text("size")));
        Serves serves = serves(pairs.has("serves") ? pairs.node("serves") : null);
        if (!work.title().isEmpty()) {
            Limits.of(work).forEach(problem -> add(node, problem));
        }
        Limits.of(serves, Map.of()).forEach(problem -> add(node, problem));
        if (!keys.add(work.key())) {
            sheet.problem(
                    node,
                    "yaml.twice",
                    "“" + work.title() + "” stands on the roadmap twice.",
                    "Leave one of them out, or give each a `key:`.");
        }
        return new Told(work, serves);
    }

    private Serves serves(@Nullable Node node) {
        return switch (node) {
            case null -> new Serves.Unsaid();
            case ScalarNode text when text.getValue().equals(RoadmapKeys.NONE) ->
                    new Serves.Nothing();
            case SequenceNode list when !list.getValue().isEmpty() -> inputs(list);
            case Node other -> {
                wrong(
                        other,
                        "`serves` is a list of inputs, or none.",
                        "Write `serves: none`, or begin with `- input:`.");
                yield new Serves.Unsaid();
            }
        };
    }

    private Serves inputs(SequenceNode list) {
        List<Serves.Input> inputs = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (Node each : list.getValue()) {
            Pairs pairs = Pairs.of(each, "One of `serves`", RoadmapKeys.SERVES, sheet);
            if (pairs == null) {
                continue;
            }
            String id = text(pairs, "input");
            if (!id.matches("[A-Za-z0-9-]{1,40}")) {
                wrong(
                        each,
                        id.isEmpty() ? "no input is named." : "“" + id + "” is no id.",
                        "Write `input:` with the id of an input.");
            } else if (!used.add(id)) {
                sheet.problem(
                        each,
                        "yaml.twice",
                        "the input " + id + " is served twice.",
                        "Leave one of them out.");
            } else {
                inputs.add(new Serves.Input(id, line(text(pairs, "if"))));
            }
        }
        return inputs.isEmpty() ? new Serves.Unsaid() : new Serves.Inputs(inputs);
    }

    private boolean finished(@Nullable ScalarNode node) {
        if (node != null && !Set.of("true", "false").contains(node.getValue())) {
            wrong(node, node.getValue() + " is neither true nor false.", "Write one of them.");
        }
        return node != null && node.getValue().equals("true");
    }

    private String url(@Nullable ScalarNode node) {
        if (node != null && !node.getValue().matches("(?i)https?://\\S+")) {
            wrong(
                    node,
                    "“" + node.getValue() + "” is no address of a page.",
                    "Begin it with https://.");
            return "";
        }
        return node == null ? "" : node.getValue();
    }

    private @Nullable BigDecimal size(@Nullable ScalarNode node) {
        if (node != null && !node.getValue().matches("\\d{1,6}(\\.\\d{1,4})?")) {
            wrong(node, node.getValue() + " is no size.", "Write a number, such as 3 or 0.5.");
            return null;
        }
        return node == null ? null : new BigDecimal(node.getValue());
    }

    private void add(Node node, Problem problem) {
        sheet.problem(node, problem.code(), problem.sentence(), problem.next());
    }

    private void wrong(Node node, String words, String next) {
        sheet.problem(node, "yaml.value", words, next);
    }

    private static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    private static String text(Pairs pairs, String key) {
        ScalarNode node = pairs.text(key);
        return node == null ? "" : node.getValue();
    }
}
