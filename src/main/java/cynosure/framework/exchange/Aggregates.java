package cynosure.framework.exchange;

import cynosure.metric.Condition;
import cynosure.metric.Deed;
import cynosure.metric.Definition;
import cynosure.metric.Events;
import cynosure.metric.Measure;
import cynosure.metric.Name;
import cynosure.metric.Summary;
import cynosure.metric.Threshold;
import cynosure.metric.Timing;
import cynosure.metric.Users;
import cynosure.metric.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Spells a definition as one aggregate expression of standard SQL over rows of events, where there
/// is such an expression. What a sentence asks of each user over time has none.
final class Aggregates {

    private static final Set<String> FIXED = Set.of("name", "actor", "at");

    private final Set<String> properties = new TreeSet<>();

    /// There is no such expression.
    static final class Beyond extends Exception {
        Beyond(String why) {
            super(why, null, false, false);
        }
    }

    /// The properties that expressions used so far.
    Set<String> properties() {
        return properties;
    }

    String expression(Definition definition) throws Beyond {
        if (definition.timing() instanceof Timing.OverLast) {
            throw new Beyond("it looks back over a window, whatever period it is read by");
        }
        return measure(definition.measure());
    }

    private String measure(Measure measure) throws Beyond {
        return switch (measure) {
            case Measure.EventCount(Events events) -> count(where(events));
            case Measure.Total(Name property, Events events) ->
                    "COALESCE(SUM(" + only(where(events), property(property)) + "), 0)";
            case Measure.Different(Name property, Events events) ->
                    "COUNT(DISTINCT " + only(where(events), property(property)) + ")";
            case Measure.Summarized(Summary.Average _, Name property, Events events) ->
                    "AVG(" + only(where(events), property(property)) + ")";
            case Measure.Summarized(
                            Summary.Percentile(int percent),
                            Name property,
                            Events events) ->
                    "PERCENTILE_CONT(%s) WITHIN GROUP (ORDER BY %s)"
                            .formatted(
                                    BigDecimal.valueOf(percent, 2),
                                    only(where(events), property(property)));
            case Measure.UserCount(Users users) -> users(users);
            case Measure.UserShare(Users users, Users among) when among == null ->
                    share(users(users), users(Users.ANY));
            case Measure.EventShare(Events events, Condition among) ->
                    share(
                            count(both(where(events), among == null ? "" : condition(among))),
                            count(where(new Events(events.name(), events.by(), among))));
            case Measure.Ratio(Measure above, Measure below) ->
                    share(measure(above), measure(below));
            case Measure.Composite _ -> throw new Beyond("it is made of readings of other metrics");
            case Measure.Imported _ -> throw new Beyond("its numbers were brought in as such");
            case Measure.Placeholder _ -> throw new Beyond("it is not measured yet");
            case Measure _ ->
                    throw new Beyond(
                            "it asks something of each user, group or session, which one"
                                    + " aggregate expression can't");
        };
    }

    private String users(Users users) throws Beyond {
        if (users.fresh() != null || users.with() != null) {
            throw new Beyond("it asks who a user was");
        }
        return switch (users.deed()) {
            case Deed.Did(Events events, Threshold threshold, var _) -> {
                if (!threshold.equals(Threshold.ONCE)) {
                    throw new Beyond("it asks how often each user did it");
                }
                yield "COUNT(DISTINCT " + only(where(events), field("actor")) + ")";
            }
        };
    }

    private String where(Events events) throws Beyond {
        if (events.by() != null) {
            throw new Beyond("it asks who a user was");
        }
        if (events.sequel() != null) {
            throw new Beyond("it asks what came before or after");
        }
        @Nullable Name name = events.name();
        String named = name == null ? "" : field("name") + " = " + text(name.text());
        return both(named, events.where() == null ? "" : condition(events.where()));
    }

    private String condition(Condition condition) {
        return switch (condition) {
            case Condition.And(List<Condition> all) -> joined(all, " AND ");
            case Condition.Or(List<Condition> any) -> joined(any, " OR ");
            case Condition.Is(Name property, Value value) ->
                    property(property) + " = " + value(value);
            case Condition.IsNot(Name property, Value value) ->
                    "(%1$s <> %2$s OR %1$s IS NULL)".formatted(property(property), value(value));
            case Condition.OneOf(Name property, List<Value> values) ->
                    property(property)
                            + values.stream()
                                    .map(Aggregates::value)
                                    .collect(Collectors.joining(", ", " IN (", ")"));
            case Condition.Compared(Name property, var bound, BigDecimal limit) ->
                    property(property)
                            + switch (bound) {
                                case AT_LEAST -> " >= ";
                                case MORE_THAN -> " > ";
                                case EXACTLY -> " = ";
                                case FEWER_THAN -> " < ";
                                case AT_MOST -> " <= ";
                            }
                            + limit.toPlainString();
            case Condition.Missing(Name property) -> property(property) + " IS NULL";
            case Condition.Present(Name property) -> property(property) + " IS NOT NULL";
        };
    }

    private String joined(List<Condition> conditions, String word) {
        return conditions.stream().map(this::condition).collect(Collectors.joining(word, "(", ")"));
    }

    private String property(Name name) {
        properties.add(name.text());
        return field(called(name.text()));
    }

    /// What the field of a property is called: as the property, unless every event has such a
    /// field.
    static String called(String property) {
        return FIXED.contains(property) ? "property_" + property : property;
    }

    static String identifier(String name) {
        return name.matches("[a-z_][a-z0-9_]*") ? name : '"' + name.replace("\"", "\"\"") + '"';
    }

    private static String field(String name) {
        return Ossie.DATASET + "." + identifier(name);
    }

    private static String both(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + " AND " + other;
    }

    private static String count(String where) {
        return where.isEmpty() ? "COUNT(*)" : "COUNT(CASE WHEN " + where + " THEN 1 END)";
    }

    private static String only(String where, String value) {
        return where.isEmpty() ? value : "CASE WHEN " + where + " THEN " + value + " END";
    }

    private static String share(String above, String below) {
        return "1.0 * " + above + " / NULLIF(" + below + ", 0)";
    }

    private static String value(Value value) {
        return switch (value) {
            case Value.Text(String text) -> text(text);
            case Value.Number(BigDecimal number) -> number.toPlainString();
            case Value.Flag(boolean flag) -> flag ? "TRUE" : "FALSE";
        };
    }

    private static String text(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
