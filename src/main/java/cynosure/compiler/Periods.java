package cynosure.compiler;

import cynosure.metric.Definition;
import cynosure.metric.Grain;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/// The periods a question asks for.
public final class Periods {

    /// The most periods one question may ask for: 54 years of days.
    public static final int MOST = 20_000;

    private Periods() {}

    /// All of them in order, each with the instants between which its reading looks.
    public static List<Period> of(Definition definition, Question question) {
        Grain grain = grain(definition, question);
        LocalDate last = last(definition, question);
        var all = new ArrayList<Period>();
        for (LocalDate day = first(definition, question); !day.isAfter(last); ) {
            LocalDate next = next(day, grain);
            LocalDate since =
                    definition.window() == null ? day : next.minusDays(definition.window().days());
            Calendar calendar = question.calendar();
            all.add(
                    new Period(
                            day,
                            next,
                            calendar.start(day),
                            calendar.start(next),
                            calendar.start(since)));
            day = next;
        }
        return all;
    }

    /// The grain a question is answered at: the one asked for, else the sentence's, else month.
    public static Grain grain(Definition definition, Question question) {
        if (question.every() != null) {
            return question.every();
        }
        return definition.grain() == null ? Grain.MONTH : definition.grain();
    }

    /// The first day of the first period.
    public static LocalDate first(Definition definition, Question question) {
        return start(question.from(), grain(definition, question), question.calendar());
    }

    /// The first day of the last period.
    public static LocalDate last(Definition definition, Question question) {
        return start(question.to(), grain(definition, question), question.calendar());
    }

    /// The first day of the period a day lies in.
    public static LocalDate start(LocalDate day, Grain grain, Calendar calendar) {
        return switch (grain) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(calendar.weekStart()));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withMonth((day.getMonthValue() - 1) / 3 * 3 + 1).withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /// The first day of the period after the one that begins on a day.
    public static LocalDate next(LocalDate first, Grain grain) {
        return switch (grain) {
            case DAY -> first.plusDays(1);
            case WEEK -> first.plusWeeks(1);
            case MONTH -> first.plusMonths(1);
            case QUARTER -> first.plusMonths(3);
            case YEAR -> first.plusYears(1);
        };
    }

    /// About how many periods lie between two days, never too few by more than one.
    static long count(LocalDate from, LocalDate to, Grain grain) {
        ChronoUnit unit =
                switch (grain) {
                    case DAY -> ChronoUnit.DAYS;
                    case WEEK -> ChronoUnit.WEEKS;
                    case MONTH, QUARTER -> ChronoUnit.MONTHS;
                    case YEAR -> ChronoUnit.YEARS;
                };
        return unit.between(from, to) / (grain == Grain.QUARTER ? 3 : 1) + 1;
    }
}
