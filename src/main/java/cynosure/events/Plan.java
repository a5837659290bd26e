package cynosure.events;

import cynosure.compiler.Layout;
import cynosure.events.reading.Row;
import cynosure.metric.Vocabulary.Kind;
import cynosure.warehouse.Column;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Where each value of a row goes.
///
/// A CSV column whose name the warehouse already knows as text, and never as numbers or flags,
/// stays text, whatever stands in this file: a stock code does not become a number because one
/// day's codes happen to be digits.
final class Plan {

    private final boolean typed;
    private final List<Column> columns = new ArrayList<>();
    private final Map<String, Map<Kind, Integer>> targets = new LinkedHashMap<>();

    Plan(Survey survey, Recipe recipe, Layout known) {
        this.typed = recipe.shape().format() == Format.JSON_LINES;
        for (String name : survey.columns()) {
            if (!recipe.mapping().takes(name)) {
                plan(name, survey, known);
            }
        }
    }

    List<Column> columns() {
        return columns;
    }

    boolean typed() {
        return typed;
    }

    /// The row's values in the order of the columns of this plan.
    @Nullable Object[] values(Row.Read row, List<String> names) {
        @Nullable Object[] values = new Object[columns.size()];
        for (int i = 0; i < row.values().length && i < names.size(); i++) {
            Object value = row.values()[i];
            Map<Kind, Integer> places = value == null ? null : targets.get(names.get(i));
            if (places != null) {
                put(value, places, values);
            }
        }
        return values;
    }

    private void plan(String name, Survey survey, Layout known) {
        Set<Kind> kinds = survey.kinds(name, typed);
        if (!typed && knownAsText(name, known)) {
            kinds = EnumSet.of(Kind.TEXT);
        }
        Map<Kind, Integer> places = new EnumMap<>(Kind.class);
        for (Kind kind : kinds) {
            places.put(kind, columns.size());
            columns.add(
                    kind == Kind.NUMBER
                            ? Column.number(name, survey.width(name))
                            : kind == Kind.FLAG ? Column.flag(name) : Column.text(name));
        }
        targets.put(name, places);
    }

    private static boolean knownAsText(String name, Layout known) {
        return known.column(name, Kind.TEXT).isPresent()
                && known.column(name, Kind.NUMBER).isEmpty()
                && known.column(name, Kind.FLAG).isEmpty();
    }

    private void put(Object value, Map<Kind, Integer> places, @Nullable Object[] values) {
        if (typed) {
            values[places.get(kind(value))] = value;
        } else {
            Map.Entry<Kind, Integer> only = places.entrySet().iterator().next();
            values[only.getValue()] = converted((String) value, only.getKey());
        }
    }

    private static Kind kind(Object value) {
        return switch (value) {
            case BigDecimal number -> Kind.NUMBER;
            case Boolean flag -> Kind.FLAG;
            default -> Kind.TEXT;
        };
    }

    private static Object converted(String text, Kind kind) {
        return switch (kind) {
            case NUMBER -> new BigDecimal(text);
            case FLAG -> Boolean.valueOf(text);
            case TEXT, TIME -> text;
        };
    }
}
