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

    record Plus(Expr left, Expr right) implements Expr {}

    record Times(Expr left, Expr right) implements Expr {}

    /// A floating-point quotient.
    record Divided(Expr left, Expr right) implements Expr {}

    /// A number without its sign.
    record Size(Expr number) implements Expr {}

    /// A floating-point number.
    record AsFloat(Expr number) implements Expr {}

    /// A 64-bit whole number.
    record AsCount(Expr number) implements Expr {}

    /// A value as people read it: 5 rather than 5.000000.
    record AsText(Expr value, Kind kind) implements Expr {}

    /// An instant, later by some seconds.
    record LaterBy(Expr instant, long seconds) implements Expr {}

    /// An instant, later by some microseconds, or earlier by minus as many.
    record Moved(Expr instant, long micros) implements Expr {}

    /// An instant, earlier by a column of microseconds.
    record EarlierBy(Expr instant, Expr micros) implements Expr {}

    /// The seconds from one instant to a later one, in floating point.
    record SecondsFrom(Expr earlier, Expr later) implements Expr {}

    /// The date of a date-time.
    record DayOf(Expr instant) implements Expr {}

    /// A date, later by some days.
    record DaysAfter(Expr day, int days) implements Expr {}

    /// A date, earlier by a column of days.
    record DaysBefore(Expr day, Expr days) implements Expr {}

    /// A date written as year, month and day.
    record DayAsText(Expr day) implements Expr {}

    /// How many days the period has that begins on a date.
    record DaysIn(Expr first, Grain grain) implements Expr {}

    /// The first day of the period a date lies in.
    record PeriodOf(Expr day, Grain grain, Calendar calendar) implements Expr {}

    /// The later of two dates.
    record LatestOf(Expr left, Expr right) implements Expr {}

    /// The earlier of two dates.
    record EarliestOf(Expr left, Expr right) implements Expr {}

    /// One of a few values; never true of a missing one.
    record OneOf(Expr value, List<Expr> values) implements Expr {
        public OneOf {
            values = List.copyOf(values);
        }
    }

    /// How many rows of a group; with a filter, how many that meet it.
    record Count(@Nullable Expr filter) implements Expr {}

    /// The sum over a group's rows that meet the filter; missing when there are none.
    record Sum(Expr number, @Nullable Expr filter) implements Expr {}

    /// How many different values in a group's rows that meet the filter.
    record CountDifferent(Expr value, @Nullable Expr filter) implements Expr {}

    /// The smallest value in a group.
    record Least(Expr value) implements Expr {}

    /// The largest value in a group.
    record Most(Expr value) implements Expr {}

    /// A value taken over other rows than its own.
    ///
    /// @param value what of each row; null for what needs none
    /// @param apart rows are looked at apart for each value of these
    /// @param order in which order, a column after another
    record Over(Way way, @Nullable Expr value, List<Expr> apart, List<Sort> order) implements Expr {
        public Over {
            apart = List.copyOf(apart);
            order = List.copyOf(order);
        }
    }

    /// What is taken over rows.
    enum Way {
        /// The sum up to this row, and those that stand beside it in the order.
        RUNNING_SUM,
        /// The smallest in the rows up to this one.
        LEAST_SO_FAR,
        /// The largest in the rows up to this one.
        MOST_SO_FAR,
        /// The largest in the rows before this one.
        MOST_BEFORE,
        /// The value in the row before; missing in the first.
        PREVIOUS,
        /// The value in the row after; missing in the last.
        NEXT,
        /// The row's place, from 1.
        PLACE,
        /// How many rows there are in all.
        ROWS
    }

    record Sort(Expr by, boolean down) {}

    /// The sum over this row and those before it, in the order of one column, apart for each value
    /// of others.
    static Expr running(Expr number, List<Expr> apart, Expr order) {
        return new Over(Way.RUNNING_SUM, number, apart, List.of(new Sort(order, false)));
    }

    /// The value in the row before; missing in the first.
    static Expr previous(Expr value, List<Expr> apart, Expr order) {
        return new Over(Way.PREVIOUS, value, apart, List.of(new Sort(order, false)));
    }

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
