package cynosure.framework.exchange;

import static cynosure.framework.exchange.DbtModels.map;
import static cynosure.framework.exchange.DbtModels.text;

import cynosure.metric.Condition;
import cynosure.metric.Events;
import cynosure.metric.Measure;
import cynosure.metric.Name;
import cynosure.metric.Summary;
import cynosure.metric.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Says what one aggregate of one table is: the events, and what is taken of them.
final class DbtMeasures {

    private static final Set<String> EVENT_COLUMNS = Set.of("event", "event_name", "event_type");

    private DbtMeasures() {}

    static void filled(Map<String, Object> use) throws Unsaid {
        String filling = text(use, "fill_nulls_with");
        if (!filling.isEmpty() && !filling.equals("0")) {
            throw new Unsaid("it puts " + filling + " where nothing was counted");
        }
    }

    static Measure aggregate(DbtModels.Measured measured, List<String> filters) throws Unsaid {
        Map<String, Object> of = measured.of();
        DbtModels.Model model = measured.model();
        if (of.containsKey("non_additive_dimension")) {
            throw new Unsaid("it is not added up over time, but read at one day of each period");
        }
        String time = text(of, "agg_time_dimension");
        if (!time.isEmpty() && !time.equals(model.time())) {
            throw new Unsaid("it goes by another time than its table: " + time);
        }
        filled(of);
        String expr = of.containsKey("expr") ? text(of, "expr") : text(of, "name");
        boolean each = expr.equals("1") || expr.equals("*");
        if (!each && !expr.matches("[A-Za-z_]\\w*")) {
            throw new Unsaid("it is reckoned with SQL: " + expr);
        }
        Events events = events(model, filters);
        Name column = Name.of(expr);
        String agg = text(of, "agg").toLowerCase(Locale.ROOT);
        if (each) {
            if (agg.equals("count") || agg.equals("sum")) {
                return new Measure.EventCount(events);
            }
            throw new Unsaid("it takes the " + agg + " of a number that is always the same");
        }
        return switch (agg) {
            case "count" -> new Measure.EventCount(narrowed(events, new Condition.Present(column)));
            case "sum" -> new Measure.Total(column, events);
            case "sum_boolean" ->
                    new Measure.EventCount(
                            narrowed(events, new Condition.Is(column, new Value.Flag(true))));
            case "average", "avg" -> new Measure.Summarized(Summary.AVERAGE, column, events);
            case "median" -> new Measure.Summarized(Summary.MEDIAN, column, events);
            case "percentile" -> new Measure.Summarized(percentile(of), column, events);
            case "count_distinct" -> new Measure.Different(column, events);
            case "min", "max" -> throw new Unsaid("no sentence takes the smallest or the largest");
            default -> throw new Unsaid("it aggregates by “" + agg + "”");
        };
    }

    private static Summary percentile(Map<String, Object> of) throws Unsaid {
        Map<String, Object> params = map(of, "agg_params");
        boolean separate = !params.isEmpty();
        boolean between =
                separate
                        ? !text(params, "use_discrete_percentile").equals("true")
                        : !text(of, "percentile_type").equals("discrete");
        String value = text(separate ? params : of, "percentile");
        if (!between || !value.matches("\\d*\\.?\\d+")) {
            throw new Unsaid("its percentile is one of the values, ours lies between two of them");
        }
        BigDecimal told = new BigDecimal(value);
        BigDecimal percent = told.compareTo(BigDecimal.ONE) < 0 ? told.movePointRight(2) : told;
        BigDecimal whole = percent.stripTrailingZeros();
        if (whole.scale() > 0 || whole.intValue() < 1 || whole.intValue() > 99) {
            throw new Unsaid("its percentile is no whole number from 1 to 99");
        }
        return new Summary.Percentile(whole.intValue());
    }

    /// The rows of a table as events: called like the table, or as a column says that names them.
    private static Events events(DbtModels.Model model, List<String> filters) throws Unsaid {
        Name name = Name.of(model.name());
        List<Condition> conditions = new ArrayList<>();
        for (String filter : filters) {
            Condition read = DbtFilter.read(filter, dimension -> column(model, dimension));
            List<Condition> parts = read instanceof Condition.And(var all) ? all : List.of(read);
            for (Condition part : parts) {
                if (part instanceof Condition.Is(Name property, Value.Text(String event))
                        && EVENT_COLUMNS.contains(property.text())
                        && name.text().equals(model.name())) {
                    name = Name.of(event);
                } else {
                    conditions.add(part);
                }
            }
        }
        return new Events(name, null, conditions.isEmpty() ? null : Condition.all(conditions));
    }

    private static Optional<String> column(DbtModels.Model model, String dimension) {
        int cut = dimension.indexOf("__");
        boolean own = cut < 0 || model.keys().contains(dimension.substring(0, cut));
        String name = cut < 0 ? dimension : dimension.substring(cut + 2);
        return Optional.ofNullable(own ? model.columns().get(name) : null)
                .filter(column -> column.matches("[A-Za-z_]\\w*"));
    }

    private static Events narrowed(Events events, Condition more) {
        Condition where = events.where();
        return new Events(
                events.name(), null, where == null ? more : Condition.all(List.of(where, more)));
    }

    static List<String> filters(Map<String, Object> pairs) {
        if (pairs.get("filter") instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        String filter = text(pairs, "filter");
        return filter.isEmpty() ? List.of() : List.of(filter);
    }
}
