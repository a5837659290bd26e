package cynosure.framework.text;

import cynosure.framework.Belief;
import cynosure.framework.Dimension;
import cynosure.framework.Framework;
import cynosure.framework.Game;
import cynosure.framework.Input;
import cynosure.framework.NorthStar;
import cynosure.framework.Result;
import cynosure.framework.Target;
import cynosure.problem.Fault;
import cynosure.problem.Problems;
import cynosure.yaml.Pairs;
import cynosure.yaml.Said;
import cynosure.yaml.Sheet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// Reads a framework from text. What is wrong is told, and reading goes on.
public final class NorthStarSheet {

    private final Sheet sheet;
    private final Values values;
    private final Supplier<String> ids;
    private final Map<String, BiConsumer<Node, Sheet>> chapters;
    private final Set<String> used = new HashSet<>();
    private final Map<String, Said> sentences = new HashMap<>();

    /// @param framework null when nothing could be made of it
    /// @param problems every mistake of its form, and what keeps it from being written down
    /// @param sentences where the definitions stand, by the ids of what they define
    public record Told(
            @Nullable Framework framework, Problems problems, Map<String, Said> sentences) {}

    private NorthStarSheet(
            Sheet sheet, Supplier<String> ids, Map<String, BiConsumer<Node, Sheet>> chapters) {
        this.chapters = chapters;
        this.sheet = sheet;
        this.values = new Values(sheet);
        this.ids = ids;
    }

    /// @param ids gives an id to each input and result that has none
    /// @throws Fault when it cannot be read at all, or is no YAML
    public static Told read(Path file, Supplier<String> ids) {
        return read(file, ids, Map.of());
    }

    /// @param chapters what reads the parts that other rooms keep, by their keys
    public static Told read(
            Path file, Supplier<String> ids, Map<String, BiConsumer<Node, Sheet>> chapters) {
        return read(Sheet.of(file), ids, chapters);
    }

    /// @param name what the text is called in problems
    public static Told read(String name, String text, Supplier<String> ids) {
        return read(Sheet.of(name, text), ids, Map.of());
    }

    /// @param name what the text is called in problems
    public static Told read(
            String name,
            String text,
            Supplier<String> ids,
            Map<String, BiConsumer<Node, Sheet>> chapters) {
        return read(Sheet.of(name, text), ids, chapters);
    }

    private static Told read(
            Sheet sheet, Supplier<String> ids, Map<String, BiConsumer<Node, Sheet>> chapters) {
        NorthStarSheet reading = new NorthStarSheet(sheet, ids, chapters);
        @Nullable Framework framework = reading.framework();
        if (framework != null && sheet.problems().none()) {
            framework.problems().forEach(sheet::add);
        }
        return new Told(framework, sheet.problems(), Map.copyOf(reading.sentences));
    }

    private @Nullable Framework framework() {
        Node root = sheet.root();
        if (root == null) {
            throw Fault.mistake(
                    "yaml.empty",
                    "There is nothing in the file.",
                    "Begin with `version: 1`, `product:` and `metric:`.");
        }
        Pairs top = Pairs.of(root, "The file", Keys.FILE, sheet);
        if (top == null) {
            return null;
        }
        version(root, top.text("version"));
        ScalarNode product = values.needed(root, top, "product", "The file");
        Game game = values.one(top.text("game"), Game.values());
        if (game == null && !top.has("game")) {
            values.missing(root, "The file", "game");
        }
        NorthStar metric = metric(root, top.node("metric"));
        List<Input> inputs = new ArrayList<>();
        inputs(top.node(Keys.INPUTS), NorthStar.ID, inputs);
        List<Result> results = new ArrayList<>();
        each(
                top.node("results"),
                "results",
                Keys.RESULT,
                (at, pairs) -> result(at, pairs, results));
        chapters.forEach(
                (key, reader) -> {
                    Node chapter = top.node(key);
                    if (chapter != null) {
                        reader.accept(chapter, sheet);
                    }
                });
        return product == null || game == null || metric == null
                ? null
                : new Framework(product.getValue(), game, metric, inputs, results);
    }

    private void version(Node root, @Nullable ScalarNode version) {
        if (version == null) {
            values.missing(root, "The file", "version");
        } else if (!version.getValue().equals(Keys.VERSION)) {
            sheet.problem(
                    version,
                    "yaml.version",
                    "version " + version.getValue() + " of this form is not known here.",
                    "Use a newer Cynosure, or write it as version " + Keys.VERSION + ".");
        }
    }

    private @Nullable NorthStar metric(Node root, @Nullable Node node) {
        if (node == null) {
            values.missing(root, "The file", "metric");
            return null;
        }
        Pairs pairs = Pairs.of(node, "`metric`", Keys.METRIC, sheet);
        ScalarNode name = pairs == null ? null : values.needed(node, pairs, "name", "The metric");
        return pairs == null || name == null
                ? null
                : new NorthStar(
                        name.getValue(),
                        definition(NorthStar.ID, pairs),
                        Values.text(pairs, "statement"),
                        Values.text(pairs, "owner"),
                        Values.text(pairs, "team"),
                        values.target(pairs.node("target")));
    }

    /// The inputs that move something, each followed by what moves it in turn.
    private void inputs(@Nullable Node node, String moves, List<Input> all) {
        each(
                node,
                Keys.INPUTS,
                Keys.INPUT,
                (at, pairs) -> {
                    String id = id(at, pairs);
                    Input input = input(at, pairs, id, moves);
                    if (input != null) {
                        all.add(input);
                    }
                    inputs(pairs.node(Keys.INPUTS), id, all);
                });
    }

    private @Nullable Input input(Node node, Pairs pairs, String id, String moves) {
        ScalarNode name = values.needed(node, pairs, "name", "This input");
        Dimension dimension =
                pairs.has("dimension")
                        ? values.one(pairs.text("dimension"), Dimension.values())
                        : Dimension.OTHER;
        Target target = values.target(pairs.node("target"));
        Belief belief = values.belief(pairs.node("belief"));
        return name == null || dimension == null
                ? null
                : new Input(
                        id,
                        moves,
                        name.getValue(),
                        dimension,
                        definition(id, pairs),
                        Values.text(pairs, "statement"),
                        Values.text(pairs, "owner"),
                        Values.text(pairs, "team"),
                        target,
                        belief);
    }

    private void result(Node node, Pairs pairs, List<Result> all) {
        ScalarNode name = values.needed(node, pairs, "name", "This result");
        Result.Whose whose =
                pairs.has("for")
                        ? values.one(pairs.text("for"), Result.Whose.values())
                        : Result.Whose.BUSINESS;
        String id = id(node, pairs);
        Target target = values.target(pairs.node("target"));
        Belief belief = values.belief(pairs.node("belief"));
        if (name != null && whose != null) {
            all.add(
                    new Result(
                            id,
                            name.getValue(),
                            definition(id, pairs),
                            Values.text(pairs, "owner"),
                            Values.text(pairs, "team"),
                            target,
                            belief,
                            whose));
        }
    }

    private String definition(String id, Pairs pairs) {
        ScalarNode sentence = pairs.text("definition");
        if (sentence == null) {
            return "";
        }
        sentences.put(id, sheet.said(sentence));
        return sentence.getValue();
    }

    private void each(
            @Nullable Node node, String key, List<String> keys, BiConsumer<Node, Pairs> read) {
        if (node == null) {
            return;
        }
        if (!(node instanceof SequenceNode list)) {
            values.wrong(node, "`" + key + "` is a list.", "Begin each with `- name:`.");
            return;
        }
        for (Node each : list.getValue()) {
            Pairs pairs = Pairs.of(each, "One of `" + key + "`", keys, sheet);
            if (pairs != null) {
                read.accept(each, pairs);
            }
        }
    }

    private String id(Node node, Pairs pairs) {
        ScalarNode said = pairs.text("id");
        if (said == null) {
            return ids.get();
        }
        String id = said.getValue();
        if (!id.matches("[A-Za-z0-9-]{1,40}") || id.equals(NorthStar.ID)) {
            values.wrong(
                    said,
                    "“" + id + "” can't be an id.",
                    "Use letters, digits and hyphens, or leave it out.");
        } else if (!used.add(id)) {
            sheet.problem(
                    node,
                    "yaml.twice",
                    "the id " + id + " is used twice.",
                    "Each input and result stands in the tree once.");
        }
        return id;
    }
}
