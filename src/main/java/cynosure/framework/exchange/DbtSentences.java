package cynosure.framework.exchange;

import static cynosure.framework.exchange.DbtModels.map;
import static cynosure.framework.exchange.DbtModels.maps;
import static cynosure.framework.exchange.DbtModels.text;

import cynosure.metric.Definition;
import cynosure.metric.Measure;
import cynosure.metric.Parser;
import cynosure.metric.Printer;
import cynosure.metric.Timing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Says a dbt metric as a sentence, where the sentence means the same.
final class DbtSentences {

    private static final Pattern WINDOW = Pattern.compile("(\\d{1,4})\\s+(day|week)s?");
    private static final Pattern DIVISION =
            Pattern.compile(
                    "(?:1(?:\\.0)?\\s*\\*\\s*)?(\\w+)(?:\\s*\\*\\s*1(?:\\.0)?)?\\s*/\\s*"
                            + "(?:nullif\\s*\\(\\s*(\\w+)\\s*,\\s*0\\s*\\)|(\\w+))",
                    Pattern.CASE_INSENSITIVE);
    private static final int NESTED_MAX = 10;

    private final DbtModels told;

    DbtSentences(DbtModels told) {
        this.told = told;
    }

    /// @param name of one of the metrics
    String sentence(String name) throws Unsaid {
        Definition definition = metric(name, List.of(), 0);
        String sentence = Printer.print(definition);
        if (!definition.equals(Parser.parse(sentence).definition())) {
            throw new Unsaid("no sentence puts it together like that");
        }
        return sentence;
    }

    private Definition metric(String name, List<String> filters, int deep) throws Unsaid {
        Map<String, Object> metric = told.metrics.get(name);
        if (metric == null) {
            throw new Unsaid("it is made of “" + name + "”, which is in none of the files");
        }
        if (deep > NESTED_MAX) {
            throw new Unsaid("it is made of itself");
        }
        Map<String, Object> params = params(metric);
        List<String> all = new ArrayList<>(filters);
        all.addAll(DbtMeasures.filters(metric));
        return switch (text(metric, "type").toLowerCase(Locale.ROOT)) {
            case "simple" -> new Definition(simple(name, params, all), null);
            case "ratio" ->
                    ratio(
                            input(params, "numerator", all, deep),
                            input(params, "denominator", all, deep));
            case "derived" -> derived(params, all, deep);
            case "cumulative" -> cumulative(params, all, deep);
            case "conversion" ->
                    throw new Unsaid(
                            "dbt counts every conversion and shares each with one event before it;"
                                    + " “followed by” counts each first event once");
            default -> throw new Unsaid("its type is none that dbt describes");
        };
    }

    private Measure simple(String name, Map<String, Object> params, List<String> filters)
            throws Unsaid {
        DbtModels.@Nullable Model home = told.home(name);
        if (home != null) {
            return DbtMeasures.aggregate(new DbtModels.Measured(home, params), filters);
        }
        if (!params.containsKey("measure")) {
            throw new Unsaid("it stands in no semantic model and names no measure");
        }
        return measure(params, "measure", filters);
    }

    /// A measure by its name, or by its name with a filter and what else belongs to it.
    private Measure measure(Map<String, Object> params, String key, List<String> filters)
            throws Unsaid {
        Map<String, Object> use = map(params, key);
        String name = use.isEmpty() ? text(params, key) : text(use, "name");
        DbtModels.Measured measured = told.measures.get(name);
        if (measured == null) {
            throw new Unsaid("the measure “" + name + "” is in none of the files");
        }
        DbtMeasures.filled(use);
        List<String> all = new ArrayList<>(filters);
        all.addAll(DbtMeasures.filters(use));
        return DbtMeasures.aggregate(measured, all);
    }

    private Definition input(Map<String, Object> params, String key, List<String> filters, int deep)
            throws Unsaid {
        Map<String, Object> use = map(params, key);
        return use.isEmpty()
                ? metric(text(params, key), filters, deep + 1)
                : used(use, filters, deep);
    }

    private Definition used(Map<String, Object> use, List<String> filters, int deep) throws Unsaid {
        if (use.containsKey("offset_window") || use.containsKey("offset_to_grain")) {
            throw new Unsaid("it compares with an earlier period, which is what a page shows");
        }
        List<String> all = new ArrayList<>(filters);
        all.addAll(DbtMeasures.filters(use));
        return metric(text(use, "name"), all, deep + 1);
    }

    private static Definition ratio(Definition above, Definition below) throws Unsaid {
        if (above.divided() || below.divided()) {
            throw new Unsaid("a ratio divides one count by another, and one of these is divided");
        }
        @Nullable Timing timing = above.timing();
        if (timing == null ? below.timing() != null : !timing.equals(below.timing())) {
            throw new Unsaid("its two parts are taken over different times");
        }
        return new Definition(new Measure.Ratio(above.measure(), below.measure()), timing);
    }

    private Definition derived(Map<String, Object> params, List<String> filters, int deep)
            throws Unsaid {
        Map<String, Definition> parts = new HashMap<>();
        String inputs = params.containsKey("input_metrics") ? "input_metrics" : "metrics";
        for (Map<String, Object> use : maps(params, inputs)) {
            String alias = text(use, "alias");
            parts.put(alias.isEmpty() ? text(use, "name") : alias, used(use, filters, deep));
        }
        if (params.get(inputs) instanceof List<?> list) {
            for (Object each : list) {
                if (each instanceof String name) {
                    parts.put(name, metric(name, filters, deep + 1));
                }
            }
        }
        String expr = text(params, "expr");
        Matcher division = DIVISION.matcher(expr);
        if (parts.size() == 1 && parts.containsKey(expr)) {
            return parts.get(expr);
        }
        if (division.matches()) {
            Definition above = parts.get(division.group(1));
            String under = division.group(2) == null ? division.group(3) : division.group(2);
            Definition below = parts.get(under);
            if (above != null && below != null) {
                return ratio(above, below);
            }
        }
        throw new Unsaid("a sentence divides, and reckons nothing else: " + expr);
    }

    private Definition cumulative(Map<String, Object> params, List<String> filters, int deep)
            throws Unsaid {
        Map<String, Object> own = map(params, "cumulative_type_params");
        String window =
                text(own, "window").isEmpty() ? text(params, "window") : text(own, "window");
        boolean toDate = own.containsKey("grain_to_date") || params.containsKey("grain_to_date");
        if (toDate) {
            throw new Unsaid("it grows from the first day of a period to its last");
        }
        Matcher days = WINDOW.matcher(window.toLowerCase(Locale.ROOT));
        if (!days.matches()) {
            throw new Unsaid(
                    window.isEmpty()
                            ? "it adds up everything since the beginning"
                            : "a window is a number of days or weeks here, not " + window);
        }
        Timing.Unit unit = days.group(2).equals("day") ? Timing.Unit.DAY : Timing.Unit.WEEK;
        Timing timing = new Timing.OverLast(Integer.parseInt(days.group(1)), unit);
        String named = own.containsKey("metric") ? "metric" : "input_metric";
        Map<String, Object> from = own.containsKey("metric") ? own : params;
        Definition of =
                from.containsKey(named)
                        ? input(from, named, filters, deep)
                        : new Definition(measure(params, "measure", filters), null);
        if (of.timing() != null) {
            throw new Unsaid("it looks back over what looks back already");
        }
        return new Definition(of.measure(), timing);
    }

    private static Map<String, Object> params(Map<String, Object> metric) {
        Map<String, Object> params = new HashMap<>(metric);
        params.putAll(map(metric, "type_params"));
        return params;
    }
}
