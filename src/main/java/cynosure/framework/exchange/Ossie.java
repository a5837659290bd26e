package cynosure.framework.exchange;

import cynosure.framework.Framework;
import cynosure.framework.FrameworkBook;
import cynosure.framework.Input;
import cynosure.framework.Node;
import cynosure.framework.NorthStar;
import cynosure.framework.Result;
import cynosure.framework.text.Chapter;
import cynosure.framework.text.NorthStarText;
import cynosure.metric.Definition;
import cynosure.metric.Explainer;
import cynosure.metric.Parser;
import cynosure.metric.Resolver;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

/// Writes a framework as a semantic model of Apache Ossie (formerly Open Semantic Interchange),
/// version 0.2.0.dev0 of its core specification: each metric, input and result that is one
/// aggregate of events becomes a metric there. The others stand in an extension with the reason,
/// and the whole of the framework beside them, so that nothing is lost on the way.
public final class Ossie {

    /// The version of the specification that is written.
    public static final String VERSION = "0.2.0.dev0";

    /// Whose extensions ours are.
    public static final String VENDOR = "CYNOSURE";

    static final String DATASET = "events";

    private final Framework framework;
    private final Aggregates aggregates = new Aggregates();
    private final Set<String> names = new HashSet<>();
    private final List<Map<String, String>> unsaid = new ArrayList<>();

    private Ossie(Framework framework) {
        this.framework = framework;
    }

    /// The same framework gives the same bytes.
    public static String write(Framework framework, List<Chapter> chapters) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("version", VERSION);
        file.put("semantic_model", List.of(new Ossie(framework).model(chapters)));
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setSplitLines(false);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        options.setLineBreak(DumperOptions.LineBreak.UNIX);
        return new Yaml(options).dump(file);
    }

    private Map<String, Object> model(List<Chapter> chapters) {
        List<Map<String, Object>> metrics = new ArrayList<>();
        framework.nodes().forEach(node -> metric(node, metrics));
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("name", slug(framework.product()));
        model.put(
                "description",
                "%s: the North Star Metric is %s."
                        .formatted(framework.product(), framework.northStar().name()));
        model.put("datasets", List.of(dataset()));
        if (!metrics.isEmpty()) {
            model.put("metrics", metrics);
        }
        Map<String, Object> ours = new LinkedHashMap<>();
        ours.put("northstar", NorthStarText.write(framework, chapters));
        ours.put("unsaid", unsaid);
        model.put("custom_extensions", List.of(extension(ours)));
        return model;
    }

    private void metric(Node node, List<Map<String, Object>> metrics) {
        Definition definition = null;
        if (!node.placeholder()) {
            definition =
                    Resolver.resolve(
                                    Parser.parse(node.definition()),
                                    node.name(),
                                    new FrameworkBook(framework))
                            .definition();
        }
        if (definition == null) {
            unsaid.add(unsaid(node, "it has no definition that can be read"));
            return;
        }
        try {
            String expression = aggregates.expression(definition);
            Map<String, Object> metric = new LinkedHashMap<>();
            metric.put("name", name(node.name()));
            metric.put("expression", expression(expression));
            metric.put("description", Explainer.explain(definition));
            metric.put("ai_context", Map.of("synonyms", List.of(node.name())));
            Map<String, Object> ours = new LinkedHashMap<>();
            ours.put("id", node.id());
            ours.put("role", role(node));
            ours.put("definition", node.definition());
            metric.put("custom_extensions", List.of(extension(ours)));
            metrics.add(metric);
        } catch (Aggregates.Beyond beyond) {
            unsaid.add(unsaid(node, String.valueOf(beyond.getMessage())));
        }
    }

    private Map<String, Object> dataset() {
        List<Map<String, Object>> fields = new ArrayList<>();
        fields.add(field("name", "What happened.", "String"));
        fields.add(field("actor", "Who did it.", "String"));
        fields.add(field("at", "When it happened, in UTC.", "DateTime"));
        for (String property : aggregates.properties()) {
            fields.add(field(Aggregates.called(property), "", ""));
        }
        Map<String, Object> dataset = new LinkedHashMap<>();
        dataset.put("name", DATASET);
        dataset.put("source", "event");
        dataset.put(
                "description",
                "One row for each measured event, with a column for each property it has.");
        dataset.put("fields", fields);
        return dataset;
    }

    private static Map<String, Object> field(String name, String description, String type) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", name);
        field.put("expression", expression(Aggregates.identifier(name)));
        if (!description.isEmpty()) {
            field.put("description", description);
            field.put("datatype", type);
        }
        return field;
    }

    private static Map<String, Object> expression(String sql) {
        Map<String, Object> ansi = new LinkedHashMap<>();
        ansi.put("dialect", "ANSI_SQL");
        ansi.put("expression", sql);
        return Map.of("dialects", List.of(ansi));
    }

    private static Map<String, Object> extension(Map<String, Object> data) {
        Map<String, Object> extension = new LinkedHashMap<>();
        extension.put("vendor_name", VENDOR);
        extension.put("data", JsonMapper.shared().writeValueAsString(data));
        return extension;
    }

    private static Map<String, String> unsaid(Node node, String why) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("id", node.id());
        said.put("name", node.name());
        said.put("definition", node.definition());
        said.put("why", why);
        return said;
    }

    private static String role(Node node) {
        return switch (node) {
            case NorthStar _ -> "metric";
            case Input _ -> "input";
            case Result _ -> "result";
        };
    }

    private String name(String words) {
        String name = slug(words);
        for (int more = 2; !names.add(name); more++) {
            name = slug(words) + "_" + more;
        }
        return name;
    }

    private static String slug(String words) {
        String bare = words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", "_").strip();
        String name = bare.replaceAll("^_+|_+$", "");
        return name.isEmpty() ? "metric" : name;
    }
}
