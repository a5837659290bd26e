package cynosure.framework.exchange;

import cynosure.framework.Belief;
import cynosure.framework.Dimension;
import cynosure.framework.Framework;
import cynosure.framework.Input;
import cynosure.framework.Limits;
import cynosure.framework.Node;
import cynosure.framework.NorthStar;
import cynosure.metric.Printer;
import cynosure.problem.Fault;
import cynosure.yaml.Pairs;
import cynosure.yaml.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import tools.jackson.databind.json.JsonMapper;

/// The metrics of a dbt semantic layer as sentences: rows of a semantic model are events of its
/// name, its columns their properties. Where no sentence means the same, the metric becomes a
/// placeholder that says why and keeps what dbt says of it.
public final class Dbt {

    private static final int ORIGINAL_MAX = 1_200;

    /// One metric as it was understood.
    ///
    /// @param sentence what it is defined as here: a sentence that computes, or a placeholder
    /// @param why why no sentence says it; empty when one does
    public record Told(String name, String sentence, String why) {

        public String inWords() {
            return why.isEmpty()
                    ? "“%s”: %s".formatted(name, sentence)
                    : "“%s” can't be said in a sentence: %s.".formatted(name, why);
        }
    }

    private Dbt() {}

    /// Whether a text looks like a file of dbt's, and not like one of ours.
    public static boolean recognises(String text) {
        boolean theirs = text.lines().anyMatch(Dbt::begins);
        return theirs && text.lines().noneMatch(line -> line.startsWith("product:"));
    }

    private static boolean begins(String line) {
        return line.matches("(semantic_models|metrics|models):.*");
    }

    /// All metrics in some sheets, which are read together: one file may use what another defines.
    ///
    /// @throws Fault with every mistake of form in them
    public static List<Told> read(List<Sheet> sheets) {
        DbtModels models = new DbtModels();
        for (Sheet sheet : sheets) {
            if (sheet.root() != null && plain(sheet.root(), sheet) instanceof Map<?, ?> file) {
                models.add(checked(file));
            }
            sheet.problems().throwIfAny();
        }
        if (models.metrics.isEmpty()) {
            throw Fault.mistake(
                    "framework.no-dbt",
                    "There are no metrics of a dbt semantic layer in this.",
                    "Name the files that have `metrics:`, and those with their semantic models.");
        }
        DbtSentences sentences = new DbtSentences(models);
        List<Told> all = new ArrayList<>();
        models.metrics.forEach((name, metric) -> all.add(told(name, metric, sentences)));
        return all;
    }

    /// The same framework with these metrics as inputs: one of the same name is defined anew, by a
    /// sentence and never by a placeholder, the others move the metric.
    public static Framework with(Framework framework, List<Told> all, Supplier<String> ids) {
        Framework changed = framework;
        for (Told told : all) {
            Optional<Node> known =
                    changed.nodes().filter(node -> node.name().equals(told.name())).findFirst();
            if (known.isEmpty()) {
                changed = changed.with(input(told, ids.get()));
            } else if (told.why().isEmpty() || known.get().placeholder()) {
                changed = changed.with(known.get().defined(told.sentence()));
            }
        }
        return changed;
    }

    private static Input input(Told told, String id) {
        return new Input(
                id,
                NorthStar.ID,
                told.name(),
                Dimension.OTHER,
                told.sentence(),
                "",
                "",
                "",
                null,
                Belief.UNSAID);
    }

    private static Told told(String name, Map<String, Object> metric, DbtSentences sentences) {
        String label = DbtModels.text(metric, "label");
        String words = label.isEmpty() ? name : label;
        String called =
                words.length() > Limits.NAME_MAX ? words.substring(0, Limits.NAME_MAX) : words;
        try {
            return new Told(called, sentences.sentence(name), "");
        } catch (Unsaid unsaid) {
            String original = JsonMapper.shared().writeValueAsString(metric);
            String kept =
                    original.length() > ORIGINAL_MAX
                            ? original.substring(0, ORIGINAL_MAX) + "…"
                            : original;
            String plan = "%s. In dbt: %s".formatted(unsaid.why(), kept);
            String line = plan.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
            return new Told(called, "not yet measured " + Printer.quoted(line), unsaid.why());
        }
    }

    /// Texts, lists and pairs; a key that is said twice is told.
    private static Object plain(org.yaml.snakeyaml.nodes.Node node, Sheet sheet) {
        return switch (node) {
            case ScalarNode scalar -> scalar.getValue();
            case SequenceNode list ->
                    list.getValue().stream().map(each -> plain(each, sheet)).toList();
            case MappingNode mapping -> {
                Map<String, Object> map = new LinkedHashMap<>();
                Pairs pairs = Pairs.of(mapping, "This", null, sheet);
                if (pairs != null) {
                    for (String key : pairs.names()) {
                        var value = pairs.node(key);
                        if (value != null) {
                            map.put(key, plain(value, sheet));
                        }
                    }
                }
                yield map;
            }
            default -> "";
        };
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> checked(Map<?, ?> file) {
        return (Map<String, Object>) file;
    }
}
