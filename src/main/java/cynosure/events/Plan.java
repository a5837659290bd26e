package cynosure.events;

import cynosure.compiler.Layout;
import cynosure.events.Interpreter.Meaning;
import cynosure.events.privacy.Gate;
import cynosure.events.reading.Numbers;
import cynosure.events.reading.Row;
import cynosure.metric.Vocabulary.Kind;
import cynosure.warehouse.Column;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
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

    private static final List<Kind> KINDS = List.of(Kind.values());
    private static final int[] NOWHERE = nowhere();

    private final boolean typed;
    private final List<Column> columns = new ArrayList<>();
    private final Map<String, int[]> targets = new HashMap<>();
    private final List<int[]> places = new ArrayList<>();
    private List<String> names = List.of();

    Plan(Survey survey, Recipe recipe, Layout known, Gate gate) {
        this.typed = recipe.shape().typed();
        for (String name : survey.columns()) {
            if (!recipe.mapping().takes(name) && !gate.drops(name)) {
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

    /// The row's values in the order of the columns of this plan, as they may be kept.
    @Nullable Object[] values(Row.Read row, List<String> names, Gate gate, Meaning.Happened event) {
        @Nullable Object[] values = values(row, names);
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value instanceof String text) {
                values[i] =
                        gate.value(
                                columns.get(i).property(), text, event.actor(), event.anonymous());
            }
        }
        return values;
    }

    private @Nullable Object[] values(Row.Read row, List<String> names) {
        @Nullable Object[] values = new Object[columns.size()];
        for (int i = 0; i < row.values().length && i < names.size(); i++) {
            Object value = row.values()[i];
            if (value != null) {
                put(value, target(i, names), values);
            }
        }
        return values;
    }

    private void plan(String name, Survey survey, Layout known) {
        Set<Kind> kinds = survey.kinds(name, typed);
        if (!typed && knownAsText(name, known)) {
            kinds = EnumSet.of(Kind.TEXT);
        }
        int[] target = nowhere();
        for (Kind kind : kinds) {
            target[kind.ordinal()] = columns.size();
            columns.add(
                    kind == Kind.NUMBER
                            ? Column.number(name, survey.width(name))
                            : kind == Kind.FLAG ? Column.flag(name) : Column.text(name));
        }
        targets.put(name, target);
    }

    private static int[] nowhere() {
        int[] target = new int[Kind.values().length];
        Arrays.fill(target, -1);
        return target;
    }

    private static boolean knownAsText(String name, Layout known) {
        return known.column(name, Kind.TEXT).isPresent()
                && known.column(name, Kind.NUMBER).isEmpty()
                && known.column(name, Kind.FLAG).isEmpty();
    }

    /// By place rather than by name, as long as it is the same file: this is asked for every value.
    private int[] target(int place, List<String> names) {
        if (this.names != names) {
            this.names = names;
            places.clear();
        }
        while (places.size() <= place) {
            places.add(targets.getOrDefault(names.get(places.size()), NOWHERE));
        }
        return places.get(place);
    }

    /// In CSV the one kind of the column decides; in JSON each value's own.
    private void put(Object value, int[] target, @Nullable Object[] values) {
        for (Kind kind : typed ? List.of(kind(value)) : KINDS) {
            int place = target[kind.ordinal()];
            if (place >= 0) {
                values[place] = typed ? value : converted((String) value, kind);
            }
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
            case NUMBER -> new BigDecimal(Numbers.pointed(text));
            case FLAG -> Boolean.valueOf(text);
            case TEXT, TIME -> text;
        };
    }
}
