package cynosure.reference;

import cynosure.compiler.Calendar;
import cynosure.compiler.Question;
import cynosure.metric.Definition;
import cynosure.metric.Grain;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Evaluates a definition the slow way: for every period, look at every event.
///
/// Written from the meaning in the language's documentation. A split shows every segment that any
/// event has; a query may leave out segments in which nothing is ever counted.
public final class Reference {

    private final List<Event> events;
    private final Definition definition;
    private final Question question;

    private Reference(List<Event> events, Definition definition, Question question) {
        this.events = events;
        this.definition = definition;
        this.question = question;
    }

    public static List<Row> rows(List<Event> events, Definition definition, Question question) {
        return new Reference(events, definition, question).rows();
    }

    private List<Row> rows() {
        var rows = new ArrayList<Row>();
        LocalDate last = firstOfPeriod(question.to());
        for (LocalDate day = firstOfPeriod(question.from()); !day.isAfter(last); day = next(day)) {
            List<Event> inScope = between(since(day), question.calendar().zone(), next(day));
            if (question.by() == null) {
                rows.add(row(day, null, inScope));
            } else {
                for (String segment : segments()) {
                    rows.add(row(day, segment, ofSegment(inScope, segment)));
                }
            }
        }
        return rows;
    }

    private Row row(LocalDate period, @Nullable String segment, List<Event> inScope) {
        int days = definition.window() == null ? 0 : definition.window().days();
        Reading reading = new Readings(inScope, question.calendar(), days).of(definition.measure());
        return new Row(
                period, segment, reading.value(), reading.numerator(), reading.denominator());
    }

    private LocalDate since(LocalDate first) {
        return definition.window() == null
                ? first
                : next(first).minusDays(definition.window().days());
    }

    private List<Event> between(LocalDate from, ZoneId zone, LocalDate to) {
        Instant start = from.atStartOfDay(zone).toInstant();
        Instant end = to.atStartOfDay(zone).toInstant();
        return events.stream()
                .filter(event -> !event.at().isBefore(start) && event.at().isBefore(end))
                .toList();
    }

    private Set<@Nullable String> segments() {
        var segments = new LinkedHashSet<@Nullable String>();
        events.forEach(event -> segments.add(Matching.text(event, question.by())));
        return segments;
    }

    private List<Event> ofSegment(List<Event> some, @Nullable String segment) {
        return some.stream()
                .filter(event -> Objects.equals(Matching.text(event, question.by()), segment))
                .toList();
    }

    private Grain grain() {
        if (question.every() != null) {
            return question.every();
        }
        return definition.grain() == null ? Grain.MONTH : definition.grain();
    }

    private LocalDate firstOfPeriod(LocalDate day) {
        Calendar calendar = question.calendar();
        return switch (grain()) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(calendar.weekStart()));
            case MONTH -> day.with(TemporalAdjusters.firstDayOfMonth());
            case QUARTER -> {
                LocalDate month = day.withDayOfMonth(1);
                yield month.minusMonths((month.getMonthValue() - 1) % 3);
            }
            case YEAR -> day.with(TemporalAdjusters.firstDayOfYear());
        };
    }

    private LocalDate next(LocalDate first) {
        return switch (grain()) {
            case DAY -> first.plusDays(1);
            case WEEK -> first.plusDays(7);
            case MONTH -> first.plusMonths(1);
            case QUARTER -> first.plusMonths(3);
            case YEAR -> first.plusYears(1);
        };
    }
}
