package cynosure.compiler.pass;

import cynosure.compiler.Calendar;
import cynosure.compiler.Layout;
import cynosure.compiler.Periods;
import cynosure.compiler.Question;
import cynosure.compiler.plan.Expr;
import cynosure.compiler.plan.Select;
import cynosure.metric.Bound;
import cynosure.metric.Definition;
import cynosure.metric.Grain;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The time and the segments a query is about, and the expressions they are read with.
///
/// @param windowDays the length of the rolling window, 0 when periods stand for themselves
/// @param since the first instant that can matter
/// @param until the first instant that cannot any more
/// @param segment what an event's segment is, or null without a split
record Scope(
        String table,
        Grain grain,
        Calendar calendar,
        LocalDate first,
        LocalDate last,
        int windowDays,
        Instant since,
        Instant until,
        @Nullable Expr segment) {

    static Scope of(Definition definition, Question question, Layout layout) {
        Grain grain = Periods.grain(definition, question);
        LocalDate first = Periods.first(definition, question);
        LocalDate last = Periods.last(definition, question);
        Calendar calendar = question.calendar();
        int days = definition.window() == null ? 0 : definition.window().days();
        LocalDate since = days == 0 ? first : Periods.next(first, grain).minusDays(days);
        return new Scope(
                layout.table(),
                grain,
                calendar,
                first,
                last,
                days,
                calendar.start(since),
                calendar.start(Periods.next(last, grain)),
                question.by() == null
                        ? null
                        : new Facts(layout).text(question.by()).orElse(new Expr.Nothing()));
    }

    boolean rolling() {
        return windowDays > 0;
    }

    boolean split() {
        return segment != null;
    }

    /// Events that can matter, which are called `e`.
    Select events(Expr filter) {
        Expr at = Facts.column("at");
        return Select.from(table, "e")
                .where(
                        Expr.all(
                                List.of(
                                        new Expr.Compared(
                                                at, Bound.AT_LEAST, new Expr.Parameter(utc(since))),
                                        new Expr.Before(at, new Expr.Parameter(utc(until))),
                                        filter)));
    }

    /// The local day of an event.
    Expr day() {
        return LocalDays.of(Facts.column("at"), calendar.zone(), since, until);
    }

    Expr period(Expr day) {
        return new Expr.PeriodOf(day, grain, calendar);
    }

    /// The first period whose window takes a day in.
    Expr enters(Expr day) {
        return new Expr.LatestOf(period(day), new Expr.Parameter(first));
    }

    /// The first period whose window does not take a day in any more.
    Expr leaves(Expr day) {
        return period(new Expr.DaysAfter(day, windowDays));
    }

    /// Adds an event's segment, when split.
    Select withSegment(Select events) {
        return segment == null ? events : events.with("segment", segment);
    }

    /// Keeps the segment of a source, when split.
    Select keepSegment(Select select, String of) {
        return split() ? select.with("segment", column(of, "segment")) : select;
    }

    /// The same row of two sources.
    Expr sameKeys(String left, String right) {
        Expr period = new Expr.Equal(column(left, "period"), column(right, "period"));
        return split()
                ? Expr.all(
                        List.of(
                                period,
                                new Expr.Alike(column(left, "segment"), column(right, "segment"))))
                : period;
    }

    /// Whether a period's window takes in a day.
    Expr takesIn(Expr period, Expr day) {
        return Expr.all(
                List.of(
                        new Expr.Compared(period, Bound.AT_LEAST, enters(day)),
                        new Expr.Before(period, leaves(day))));
    }

    static Expr column(String of, String name) {
        return new Expr.Column(of, name);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
