package cynosure.compiler.plan;

import cynosure.compiler.Calendar;
import cynosure.metric.Bound;
import cynosure.metric.Grain;
import cynosure.metric.Vocabulary.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A value computed for each row of a selection.
public sealed interface Expr {

    /// A column of a step or of the table of events.
    ///
    /// @param of the source it is read from, or null where there is only one
    record Column(@Nullable String of, String name) implements Expr {
        public static Column of(String name) {
            return new Column(null, name);
        }
    }

    /// A value that travels as a bound parameter: text, number, boolean, local date or UTC time.
    record Parameter(Object value) implements Expr {}

    /// A small whole number of our own, written as it is.
    record Whole(long number) implements Expr {}

    /// No value, as text.
    record Nothing() implements Expr {}

    /// True or false for every row.
    record Always(boolean truth) implements Expr {}

    /// A number held against a limit.
    record Compared(Expr number, Bound bound, Expr limit) implements Expr {}

    /// One value equal to another; never true of a missing one.
    record Equal(Expr left, Expr right) implements Expr {}

    /// One value other than another; true of a missing one.
    record Unlike(Expr left, Expr right) implements Expr {}

    /// Both missing, or equal.
    record Alike(Expr left, Expr right) implements Expr {}

    record Before(Expr left, Expr right) implements Expr {}

    record Missing(Expr value) implements Expr {}

    record Present(Expr value) implements Expr {}

    record All(List<Expr> parts) implements Expr {}

    record Any(List<Expr> parts) implements Expr {}

    record When(Expr condition, Expr then, Expr otherwise) implements Expr {}

    /// The first value that is not missing.
    record FirstPresent(List<Expr> values) implements Expr {}

    record Minus(Expr left, Expr right) implements Expr {}

    record Times(Expr left, Expr right) implements Expr {}

    /// A floating-point quotient.
    record Divided(Expr left, Expr right) implements Expr {}

    /// A 64-bit whole number.
    record AsCount(Expr number) implements Expr {}

    /// A value as people read it: 5 rather than 5.000000.
    record AsText(Expr value, Kind kind) implements Expr {}

    /// An instant, later by some seconds.
    record LaterBy(Expr instant, long seconds) implements Expr {}

    /// The date of a date-time.
    record DayOf(Expr instant) implements Expr {}

    /// A date, later by some days.
    record DaysAfter(Expr day, int days) implements Expr {}

    /// The first day of the period a date lies in.
    record PeriodOf(Expr day, Grain grain, Calendar calendar) implements Expr {}

    /// The later of two dates.
    record LatestOf(Expr left, Expr right) implements Expr {}

    /// How many rows of a group; with a filter, how many that meet it.
    record Count(@Nullable Expr filter) implements Expr {}

    /// The sum over a group's rows that meet the filter; missing when there are none.
    record Sum(Expr number, @Nullable Expr filter) implements Expr {}

    /// How many different values in a group's rows that meet the filter.
    record CountDifferent(Expr value, @Nullable Expr filter) implements Expr {}

    /// The sum over this row and those before it, in the order of one column, apart for each value
    /// of others.
    record Running(Expr number, List<Expr> apart, Expr order) implements Expr {}

    /// The value in the row before; missing in the first.
    record Previous(Expr value, List<Expr> apart, Expr order) implements Expr {}

    /// True where all are; `Always` where that is known.
    static Expr all(List<Expr> parts) {
        List<Expr> open = parts.stream().filter(p -> !p.equals(new Always(true))).toList();
        if (open.contains(new Always(false))) {
            return new Always(false);
        }
        return switch (open.size()) {
            case 0 -> new Always(true);
            case 1 -> open.getFirst();
            default -> new All(open);
        };
    }

    /// True where one is; `Always` where that is known.
    static Expr any(List<Expr> parts) {
        List<Expr> open =
                parts.stream().filter(p -> !p.equals(new Always(false))).distinct().toList();
        if (open.contains(new Always(true))) {
            return new Always(true);
        }
        return switch (open.size()) {
            case 0 -> new Always(false);
            case 1 -> open.getFirst();
            default -> new Any(open);
        };
    }
}
