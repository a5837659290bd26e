package cynosure.framework.text;

import cynosure.framework.Belief;
import cynosure.framework.Branch;
import cynosure.framework.Framework;
import cynosure.framework.Input;
import cynosure.framework.Node;
import cynosure.framework.Result;
import cynosure.framework.Target;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/// Writes a framework as text. The same framework gives the same bytes: keys stand in one order,
/// and what is empty is left out.
public final class NorthStarText {

    private static final String FIRST_LINE =
            "# yaml-language-server: $schema=northstar.schema.json\n";

    private NorthStarText() {}

    public static String write(Framework framework) {
        return write(framework, List.of());
    }

    /// With what other rooms keep of it.
    public static String write(Framework framework, List<Chapter> chapters) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("version", Integer.valueOf(Keys.VERSION));
        file.put("product", framework.product());
        file.put("game", word(framework.game()));
        Map<String, Object> metric = new LinkedHashMap<>();
        put(metric, "name", framework.northStar().name());
        put(metric, "definition", framework.northStar().definition());
        put(metric, "statement", framework.northStar().statement());
        tended(metric, framework.northStar());
        file.put("metric", metric);
        file.put(Keys.INPUTS, inputs(framework.branches()));
        file.put("results", framework.results().stream().map(NorthStarText::result).toList());
        for (String key : Keys.FILE) {
            chapters.stream()
                    .filter(chapter -> chapter.key().equals(key))
                    .map(Chapter::written)
                    .filter(written -> !written.equals(List.of()))
                    .forEach(written -> file.put(key, written));
        }
        return FIRST_LINE + yaml().dump(file);
    }

    private static List<Map<String, Object>> inputs(List<Branch> branches) {
        return branches.stream().map(NorthStarText::input).toList();
    }

    private static Map<String, Object> input(Branch branch) {
        Input input = branch.input();
        Map<String, Object> pairs = new LinkedHashMap<>();
        put(pairs, "id", input.id());
        put(pairs, "name", input.name());
        put(pairs, "dimension", word(input.dimension()));
        put(pairs, "definition", input.definition());
        put(pairs, "statement", input.statement());
        tended(pairs, input);
        believed(pairs, input.belief());
        if (!branch.parts().isEmpty()) {
            pairs.put(Keys.INPUTS, inputs(branch.parts()));
        }
        return pairs;
    }

    private static Map<String, Object> result(Result result) {
        Map<String, Object> pairs = new LinkedHashMap<>();
        put(pairs, "id", result.id());
        put(pairs, "name", result.name());
        put(pairs, "for", word(result.whose()));
        put(pairs, "definition", result.definition());
        tended(pairs, result);
        believed(pairs, result.belief());
        return pairs;
    }

    private static void tended(Map<String, Object> pairs, Node node) {
        put(pairs, "owner", node.owner());
        put(pairs, "team", node.team());
        @Nullable Target target = node.target();
        if (target != null) {
            Map<String, Object> aim = new LinkedHashMap<>();
            aim.put("value", number(target.value()));
            if (target.by() != null) {
                aim.put("by", target.by().toString());
            }
            pairs.put("target", aim);
        }
    }

    /// YAML has a plain form for whole numbers and one for others.
    private static Object number(BigDecimal value) {
        return value.scale() == 0 ? value.toBigIntegerExact() : value;
    }

    private static void believed(Map<String, Object> pairs, Belief belief) {
        if (belief.unsaid()) {
            return;
        }
        Map<String, Object> said = new LinkedHashMap<>();
        put(said, "words", belief.words());
        if (belief.confidence() != null) {
            said.put("confidence", belief.confidence());
        }
        pairs.put("belief", said);
    }

    private static void put(Map<String, Object> pairs, String key, String text) {
        if (!text.isEmpty()) {
            pairs.put(key, text);
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static Yaml yaml() {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setSplitLines(false);
        options.setDereferenceAliases(true);
        options.setIndent(2);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        options.setLineBreak(DumperOptions.LineBreak.UNIX);
        return new Yaml(options);
    }
}
