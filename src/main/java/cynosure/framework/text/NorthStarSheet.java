package cynosure.framework.text;

import cynosure.framework.Belief;
import cynosure.framework.Dimension;
import cynosure.framework.Framework;
import cynosure.framework.Game;
import cynosure.framework.Input;
import cynosure.framework.Limits;
import cynosure.framework.Node.Joined;
import cynosure.framework.NorthStar;
import cynosure.framework.Result;
import cynosure.framework.Target;
import cynosure.problem.Fault;
import cynosure.problem.Problems;
import cynosure.yaml.Pairs;
import cynosure.yaml.Sheet;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// Reads a framework from text. What is wrong is told, and reading goes on.
public final class NorthStarSheet {

    private final Sheet sheet;
    private final Supplier<String> ids;
    private final Set<String> used = new HashSet<>();

    /// @param framework null when nothing could be made of it
    /// @param problems every mistake of its form, and what keeps it from being written down
    public record Told(@Nullable Framework framework, Problems problems) {}

    private NorthStarSheet(Sheet sheet, Supplier<String> ids) {
        this.sheet = sheet;
        this.ids = ids;
    }

    /// @param ids gives an id to each input and result that has none
    /// @throws Fault when it cannot be read at all, or is no YAML
    public static Told read(Path file, Supplier<String> ids) {
        return read(Sheet.of(file), ids);
    }

    /// @param name what the text is called in problems
    public static Told read(String name, String text, Supplier<String> ids) {
        return read(Sheet.of(name, text), ids);
    }

    private static Told read(Sheet sheet, Supplier<String> ids) {
        @Nullable Framework framework = new NorthStarSheet(sheet, ids).framework();
        if (framework != null && sheet.problems().none()) {
            framework.problems().forEach(sheet::add);
        }
        return new Told(framework, sheet.problems());
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
        ScalarNode product = needed(root, top, "product", "The file");
        Game game = one(top.text("game"), Game.values());
        if (game == null && !top.has("game")) {
            missing(root, "The file", "game");
        }
        NorthStar metric = metric(root, top.node("metric"));
        List<Input> inputs = all(top.node("inputs"), "inputs", Keys.INPUT, this::input);
        List<Result> results = all(top.node("results"), "results", Keys.RESULT, this::result);
        return product == null || game == null || metric == null
                ? null
                : new Framework(product.getValue(), game, metric, inputs, results);
    }

    private void version(Node root, @Nullable ScalarNode version) {
        if (version == null) {
            missing(root, "The file", "version");
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
            missing(root, "The file", "metric");
            return null;
        }
        Pairs pairs = Pairs.of(node, "`metric`", Keys.METRIC, sheet);
        ScalarNode name = pairs == null ? null : needed(node, pairs, "name", "The metric");
        return pairs == null || name == null
                ? null
                : new NorthStar(
                        name.getValue(),
                        text(pairs, "definition"),
                        text(pairs, "statement"),
                        text(pairs, "owner"),
                        text(pairs, "team"),
                        target(pairs.node("target")));
    }

    private @Nullable Input input(Node node, Pairs pairs) {
        ScalarNode name = needed(node, pairs, "name", "This input");
        Dimension dimension =
                pairs.has("dimension")
                        ? one(pairs.text("dimension"), Dimension.values())
                        : Dimension.OTHER;
        String id = id(node, pairs);
        Target target = target(pairs.node("target"));
        Belief belief = belief(pairs.node("belief"));
        return name == null || dimension == null
                ? null
                : new Input(
                        id,
                        name.getValue(),
                        dimension,
                        text(pairs, "definition"),
                        text(pairs, "statement"),
                        text(pairs, "owner"),
                        text(pairs, "team"),
                        target,
                        belief);
    }

    private @Nullable Result result(Node node, Pairs pairs) {
        ScalarNode name = needed(node, pairs, "name", "This result");
        Result.Whose whose =
                pairs.has("for")
                        ? one(pairs.text("for"), Result.Whose.values())
                        : Result.Whose.BUSINESS;
        String id = id(node, pairs);
        Target target = target(pairs.node("target"));
        Belief belief = belief(pairs.node("belief"));
        return name == null || whose == null
                ? null
                : new Result(
                        id,
                        name.getValue(),
                        text(pairs, "definition"),
                        text(pairs, "owner"),
                        text(pairs, "team"),
                        target,
                        belief,
                        whose);
    }

    private <J extends Joined> List<J> all(
            @Nullable Node node,
            String key,
            List<String> keys,
            BiFunction<Node, Pairs, @Nullable J> read) {
        List<J> all = new ArrayList<>();
        if (node == null) {
            return all;
        }
        if (!(node instanceof SequenceNode list)) {
            wrong(node, "`" + key + "` is a list.", "Begin each with `- name:`.");
            return all;
        }
        for (Node each : list.getValue()) {
            Pairs pairs = Pairs.of(each, "One of `" + key + "`", keys, sheet);
            @Nullable J joined = pairs == null ? null : read.apply(each, pairs);
            if (joined != null) {
                all.add(joined);
            }
        }
        return all;
    }

    private String id(Node node, Pairs pairs) {
        ScalarNode said = pairs.text("id");
        if (said == null) {
            return ids.get();
        }
        String id = said.getValue();
        if (!id.matches("[A-Za-z0-9-]{1,40}") || id.equals(NorthStar.ID)) {
            wrong(
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

    private @Nullable Target target(@Nullable Node node) {
        Pairs pairs = node == null ? null : Pairs.of(node, "`target`", Keys.TARGET, sheet);
        ScalarNode value = pairs == null ? null : needed(node, pairs, "value", "The target");
        if (pairs == null || value == null) {
            return null;
        }
        Target target = Target.read(value.getValue(), day(pairs.text("by"))).orElse(null);
        if (target == null) {
            wrong(value, value.getValue() + " is no number.", "Write it as 5000, or as 0.62.");
        }
        return target;
    }

    private @Nullable LocalDate day(@Nullable ScalarNode node) {
        try {
            return node == null ? null : LocalDate.parse(node.getValue());
        } catch (DateTimeException e) {
            wrong(node, node.getValue() + " is no day.", "Write it as 2027-03-31.");
            return null;
        }
    }

    private Belief belief(@Nullable Node node) {
        Pairs pairs = node == null ? null : Pairs.of(node, "`belief`", Keys.BELIEF, sheet);
        if (pairs == null) {
            return Belief.UNSAID;
        }
        ScalarNode confidence = pairs.text("confidence");
        return new Belief(text(pairs, "words"), confidence == null ? null : percent(confidence));
    }

    private @Nullable Integer percent(ScalarNode node) {
        String digits = node.getValue();
        boolean whole = digits.matches("[0-9]{1,3}");
        if (!whole || Integer.parseInt(digits) > Limits.CONFIDENCE_MAX) {
            wrong(
                    node,
                    digits + " does not say how sure the team is.",
                    "Write a whole number from 0 to 100.");
            return null;
        }
        return Integer.valueOf(digits);
    }

    private <E extends Enum<E>> @Nullable E one(@Nullable ScalarNode node, E[] all) {
        if (node == null) {
            return null;
        }
        List<String> words =
                Arrays.stream(all).map(each -> each.name().toLowerCase(Locale.ROOT)).toList();
        int at = words.indexOf(node.getValue().toLowerCase(Locale.ROOT));
        if (at >= 0) {
            return all[at];
        }
        sheet.problem(
                node,
                "yaml.value",
                node.getValue() + " is none of " + String.join(", ", words) + ".",
                words,
                node.getValue(),
                "Use one of these.");
        return null;
    }

    private @Nullable ScalarNode needed(@Nullable Node node, Pairs pairs, String key, String what) {
        if (!pairs.has(key)) {
            missing(Objects.requireNonNull(node), what, key);
        }
        return pairs.text(key);
    }

    private void missing(Node node, String what, String key) {
        String words = what.substring(0, 1).toLowerCase(Locale.ROOT) + what.substring(1);
        sheet.problem(
                node, "yaml.missing", words + " has no " + key + ".", "Add `" + key + ":` to it.");
    }

    private void wrong(Node node, String words, String next) {
        sheet.problem(node, "yaml.value", words, next);
    }

    private static String text(Pairs pairs, String key) {
        ScalarNode node = pairs.text(key);
        return node == null ? "" : node.getValue();
    }
}
