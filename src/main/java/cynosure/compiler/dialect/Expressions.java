package cynosure.compiler.dialect;

import static java.util.stream.Collectors.joining;

import cynosure.compiler.plan.Expr;
import cynosure.metric.Bound;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes expressions, in parentheses wherever they could be read in two ways.
final class Expressions {

    private final Dialect dialect;
    private final List<Object> parameters;

    Expressions(Dialect dialect, List<Object> parameters) {
        this.dialect = dialect;
        this.parameters = parameters;
    }

    String text(Expr expr) {
        return switch (expr) {
            case Expr.Column(String of, String name) -> of == null ? name : of + "." + name;
            case Expr.Parameter(Object value) -> {
                parameters.add(value);
                yield "?";
            }
            case Expr.Whole(long number) -> Long.toString(number);
            case Expr.Nothing() -> "NULL";
            case Expr.Always(boolean truth) -> truth ? "TRUE" : "FALSE";
            case Expr.Compared(Expr number, Bound bound, Expr limit) ->
                    between(number, sign(bound), limit);
            case Expr.Equal(Expr left, Expr right) -> between(left, "=", right);
            case Expr.Unlike(Expr left, Expr right) -> between(left, "IS DISTINCT FROM", right);
            case Expr.Alike(Expr left, Expr right) -> between(left, "IS NOT DISTINCT FROM", right);
            case Expr.Before(Expr left, Expr right) -> between(left, "<", right);
            case Expr.Missing(Expr value) -> text(value) + " IS NULL";
            case Expr.Present(Expr value) -> text(value) + " IS NOT NULL";
            case Expr.All(List<Expr> parts) -> join(parts, " AND ");
            case Expr.Any(List<Expr> parts) -> "(" + join(parts, " OR ") + ")";
            case Expr.When(Expr condition, Expr then, Expr otherwise) ->
                    ("CASE WHEN " + text(condition) + " THEN " + text(then))
                            + (" ELSE " + text(otherwise) + " END");
            case Expr.FirstPresent(List<Expr> values) -> "coalesce(" + list(values) + ")";
            case Expr.Minus(Expr left, Expr right) -> "(" + between(left, "-", right) + ")";
            case Expr.Times(Expr left, Expr right) -> between(left, "*", right);
            case Expr.Divided(Expr above, Expr below) ->
                    dialect.asFloat(text(above))
                            + (" / " + dialect.asFloat("nullif(" + text(below) + ", 0)"));
            case Expr.Plus(Expr left, Expr right) -> "(" + between(left, "+", right) + ")";
            case Expr.Size(Expr number) -> "abs(" + text(number) + ")";
            case Expr.AsFloat(Expr number) -> dialect.asFloat(text(number));
            case Expr.OneOf(Expr value, List<Expr> values) ->
                    text(value) + " IN (" + list(values) + ")";
            case Expr.AsCount(Expr number) -> "CAST(" + text(number) + " AS BIGINT)";
            case Expr.AsText(Expr value, var kind) -> dialect.asText(text(value), kind);
            case Expr.LaterBy(Expr instant, long seconds) ->
                    dialect.laterBy(text(instant), seconds);
            case Expr.Moved(Expr instant, long micros) -> dialect.moved(text(instant), micros);
            case Expr.EarlierBy(Expr instant, Expr micros) ->
                    dialect.earlierBy(text(instant), text(micros));
            case Expr.SecondsFrom(Expr earlier, Expr later) -> {
                String from = text(earlier);
                yield dialect.secondsFrom(from, text(later));
            }
            case Expr.DaysBefore(Expr day, Expr days) -> {
                String from = text(day);
                yield dialect.daysBefore(from, text(days));
            }
            case Expr.DayAsText(Expr day) -> "CAST(" + text(day) + " AS VARCHAR)";
            case Expr.DaysIn(Expr first, var grain) -> dialect.daysIn(text(first), grain);
            case Expr.DayOf(Expr instant) -> dialect.dayOf(text(instant));
            case Expr.DaysAfter(Expr day, int days) -> dialect.daysAfter(text(day), days);
            case Expr.PeriodOf(Expr day, var grain, var calendar) ->
                    dialect.periodOf(text(day), grain, calendar);
            case Expr.LatestOf(Expr left, Expr right) ->
                    "greatest(" + text(left) + ", " + text(right) + ")";
            case Expr.EarliestOf(Expr left, Expr right) ->
                    "least(" + text(left) + ", " + text(right) + ")";
            case Expr.Count(Expr filter) -> "count(*)" + filter(filter);
            case Expr.Sum(Expr number, Expr filter) -> "sum(" + text(number) + ")" + filter(filter);
            case Expr.CountDifferent(Expr value, Expr filter) ->
                    "count(DISTINCT " + text(value) + ")" + filter(filter);
            case Expr.Least(Expr value) -> "min(" + text(value) + ")";
            case Expr.Most(Expr value) -> "max(" + text(value) + ")";
            case Expr.Over over -> new Windows(this).text(over);
        };
    }

    private String filter(@Nullable Expr filter) {
        return filter == null || filter.equals(new Expr.Always(true))
                ? ""
                : " FILTER (WHERE " + text(filter) + ")";
    }

    private String between(Expr left, String sign, Expr right) {
        return text(left) + " " + sign + " " + text(right);
    }

    String list(List<Expr> parts) {
        return join(parts, ", ");
    }

    private String join(List<Expr> parts, String between) {
        return parts.stream().map(this::text).collect(joining(between));
    }

    private static String sign(Bound bound) {
        return switch (bound) {
            case AT_LEAST -> ">=";
            case MORE_THAN -> ">";
            case EXACTLY -> "=";
            case FEWER_THAN -> "<";
            case AT_MOST -> "<=";
        };
    }
}
