package cynosure.compiler.pass;

import cynosure.compiler.Calendar;
import cynosure.compiler.Layout;
import cynosure.compiler.Periods;
import cynosure.compiler.Question;
import cynosure.compiler.Split;
import cynosure.compiler.plan.Expr;
import cynosure.metric.Bound;
import cynosure.metric.Cohort;
import cynosure.metric.Definition;
import cynosure.metric.Grain;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The time a query is about, whom and what it is read for, and the expressions for it.
///
/// @param windowDays the length of the rolling window, 0 when periods stand for themselves
/// @param since the first instant that can matter
/// @param until the first instant that cannot any more
record Scope(
        Layout layout,
        Grain grain,
        Calendar calendar,
        LocalDate first,
        LocalDate last,
        int windowDays,
        Instant since,
        Instant until,
        Instant asOf,
        @Nullable Split by,
        @Nullable Cohort cohort,
        Names names) {

    private static final Instant LONG_AGO = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant NEVER =
            Year.of(9999).atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC);

    static Scope of(Definition definition, Question question, Layout layout) {
        Grain grain = Periods.grain(definition, question);
        LocalDate first = Periods.first(definition, question);
        LocalDate last = Periods.last(definition, question);
        Calendar calendar = question.calendar();
        int days = definition.window() == null ? 0 : definition.window().days();
        LocalDate since = days == 0 ? first : Periods.next(first, grain).minusDays(days);
        return new Scope(
                layout,
                grain,
                calendar,
                first,
                last,
                days,
                calendar.start(since),
                calendar.start(Periods.next(last, grain)),
                question.asOf(),
                question.by(),
                question.cohort(),
                new Names());
    }

    /// The first day after the last period.
    LocalDate after() {
        return Periods.next(last, grain);
    }

    /// The same, a period longer, for what is looked at in the period after.
    Scope longer() {
        LocalDate next = Periods.next(last, grain);
        return new Scope(
                layout,
                grain,
                calendar,
                first,
                next,
                windowDays,
                since,
                calendar.start(Periods.next(next, grain)),
                asOf,
                by,
                cohort,
                names);
    }

    boolean rolling() {
        return windowDays > 0;
    }

    /// Whether there is one window alone.
    boolean onlyOne() {
        return rolling() && first.equals(last);
    }

    /// No period or window is longer, in microseconds.
    long longest() {
        int days =
                switch (grain) {
                    case DAY -> 1;
                    case WEEK -> 7;
                    case MONTH -> 31;
                    case QUARTER -> 92;
                    case YEAR -> 366;
                };
        return (Math.max(days, windowDays) + 1) * 86_400_000_000L;
    }

    boolean split() {
        return by != null;
    }

    boolean folds() {
        return by instanceof Split.Property(_, List<String> kept) && kept != null;
    }

    /// The local day of an instant no later than a question's last.
    Expr day(Expr at) {
        return LocalDays.of(at, calendar.zone(), since, until);
    }

    /// The local day of an instant that may lie some microseconds later.
    Expr laterDay(Expr at, long micros) {
        return LocalDays.of(at, calendar.zone(), since, until.plusNanos(micros * 1000));
    }

    /// The local day of an instant that may lie long before.
    Expr earlierDay(Expr at) {
        return LocalDays.of(at, calendar.zone(), LONG_AGO, until);
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

    /// Whether a period's window takes in a day.
    Expr takesIn(Expr period, Expr day) {
        return Expr.all(
                List.of(
                        new Expr.Compared(period, Bound.AT_LEAST, enters(day)),
                        new Expr.Before(period, leaves(day))));
    }

    /// From one instant, included, to another, excluded.
    static Expr between(Expr at, Instant from, Instant to) {
        return Expr.all(
                List.of(
                        new Expr.Compared(at, Bound.AT_LEAST, new Expr.Parameter(utc(from))),
                        before(at, to)));
    }

    static Expr before(Expr at, Instant to) {
        return new Expr.Before(at, new Expr.Parameter(utc(to)));
    }

    /// Whether an instant, that much later, is not after the moment up to which all is known.
    Expr knownBy(Expr at, long microsLater) {
        return asOf.isAfter(NEVER)
                ? new Expr.Always(true)
                : new Expr.Compared(
                        at,
                        Bound.AT_MOST,
                        new Expr.Parameter(utc(asOf.minusNanos(microsLater * 1000))));
    }

    static Expr column(String of, String name) {
        return new Expr.Column(of, name);
    }

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
