package cynosure.framework.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The semantic models and metrics of dbt files, in both published forms: semantic models on their
/// own with measures, and semantic models as part of a model, with metrics instead of measures.
final class DbtModels {

    final Map<String, Model> models = new LinkedHashMap<>();
    final Map<String, Measured> measures = new LinkedHashMap<>();
    final Map<String, Map<String, Object>> metrics = new LinkedHashMap<>();
    private final Map<String, Model> homes = new HashMap<>();

    /// @param name what its rows are called
    /// @param keys the entities that a row is one of; a dimension's name begins with one of them
    /// @param columns the columns behind its dimensions
    /// @param time the column that says when
    record Model(String name, Set<String> keys, Map<String, String> columns, String time) {}

    /// @param of what is aggregated, and how
    record Measured(Model model, Map<String, Object> of) {}

    /// The model that a metric stands in; null for one that stands on its own.
    @org.jspecify.annotations.Nullable
    Model home(String metric) {
        return homes.get(metric);
    }

    void add(Map<String, Object> file) {
        maps(file, "semantic_models").forEach(this::separate);
        maps(file, "models").forEach(this::combined);
        maps(file, "metrics").forEach(metric -> metrics.put(text(metric, "name"), metric));
    }

    private void separate(Map<String, Object> told) {
        Set<String> keys = new HashSet<>();
        Map<String, String> columns = new HashMap<>();
        String primary = text(told, "primary_entity");
        if (!primary.isEmpty()) {
            keys.add(primary);
        }
        for (Map<String, Object> entity : maps(told, "entities")) {
            key(entity, keys);
        }
        for (Map<String, Object> dimension : maps(told, "dimensions")) {
            String name = text(dimension, "name");
            String column = dimension.containsKey("expr") ? text(dimension, "expr") : name;
            columns.put(name, column);
        }
        String time = text(map(told, "defaults"), "agg_time_dimension");
        Model model = new Model(text(told, "name"), keys, columns, time);
        models.put(model.name(), model);
        for (Map<String, Object> measure : maps(told, "measures")) {
            measures.put(text(measure, "name"), new Measured(model, measure));
            if (text(measure, "create_metric").equals("true")) {
                Map<String, Object> metric = new LinkedHashMap<>();
                metric.put("name", text(measure, "name"));
                metric.put("type", "simple");
                metric.put("type_params", Map.of("measure", text(measure, "name")));
                String label = text(measure, "label");
                if (!label.isEmpty()) {
                    metric.put("label", label);
                }
                metrics.putIfAbsent(text(measure, "name"), metric);
            }
        }
    }

    private void combined(Map<String, Object> told) {
        if (!told.containsKey("semantic_model")) {
            return;
        }
        Map<String, Object> semantic = map(told, "semantic_model");
        Set<String> keys = new HashSet<>();
        Map<String, String> columns = new HashMap<>();
        String primary = text(told, "primary_entity");
        if (!primary.isEmpty()) {
            keys.add(primary);
        }
        for (Map<String, Object> column : maps(told, "columns")) {
            String name = text(column, "name");
            if (column.containsKey("dimension")) {
                String called = text(map(column, "dimension"), "name");
                columns.put(called.isEmpty() ? name : called, name);
            }
            Map<String, Object> entity = new HashMap<>(map(column, "entity"));
            entity.putIfAbsent("name", name);
            key(entity, keys);
        }
        Map<String, Object> derived = map(told, "derived_semantics");
        maps(derived, "entities").forEach(entity -> key(entity, keys));
        maps(derived, "dimensions")
                .forEach(each -> columns.put(text(each, "name"), text(each, "expr")));
        String called = text(semantic, "name");
        String name = called.isEmpty() ? text(told, "name") : called;
        Model model = new Model(name, keys, columns, text(told, "agg_time_dimension"));
        models.put(name, model);
        for (Map<String, Object> metric : maps(told, "metrics")) {
            metrics.put(text(metric, "name"), metric);
            homes.put(text(metric, "name"), model);
        }
    }

    private static void key(Map<String, Object> entity, Set<String> keys) {
        String type = text(entity, "type").toLowerCase(Locale.ROOT);
        if (type.equals("primary") || type.equals("unique")) {
            keys.add(text(entity, "name"));
        }
    }

    static String text(Map<String, Object> pairs, String key) {
        Object value = pairs.get(key);
        return value instanceof String text ? text.strip() : "";
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Map<String, Object> pairs, String key) {
        return pairs.get(key) instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> maps(Map<String, Object> pairs, String key) {
        List<Map<String, Object>> maps = new ArrayList<>();
        if (pairs.get(key) instanceof List<?> list) {
            for (Object each : list) {
                if (each instanceof Map<?, ?> map) {
                    maps.add((Map<String, Object>) map);
                }
            }
        }
        return maps;
    }
}
