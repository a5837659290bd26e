package cynosure.reference;

import cynosure.compiler.Calendar;
import cynosure.compiler.Question;
import cynosure.compiler.Split;
import cynosure.metric.Cohort;
import cynosure.metric.Condition;
import cynosure.metric.Definition;
import cynosure.metric.Events;
import cynosure.metric.Grain;
import cynosure.metric.Measure;
import cynosure.metric.Name;
import cynosure.metric.Sequel;
import cynosure.metric.Span;
import cynosure.metric.Timing;
import cynosure.metric.Value;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A few events worked out by hand, each a line: `2024-03-01T10:00 ann buy order=7`. In March 2024
/// unless said otherwise: `5T10:00` is the 5th at ten. `-` stands for nobody.
///
/// @param until up to which instant all is known
record Tale(
        List<Event> events,
        String from,
        String to,
        @Nullable Split split,
        @Nullable Cohort cohort,
        Instant until) {

    static Tale of(String lines) {
        return new Tale(
                lines.lines().filter(line -> !line.isBlank()).map(Tale::event).toList(),
                "2024-03-01",
                "2024-03-31",
                null,
                null,
                Instant.MAX);
    }

    Tale on(String first, String last) {
        return new Tale(events, first, last, split, cohort, until);
    }

    Tale by(Split by) {
        return new Tale(events, from, to, by, cohort, until);
    }

    Tale with(Cohort some) {
        return new Tale(events, from, to, split, some, until);
    }

    Tale knownUntil(String moment) {
        return new Tale(events, from, to, split, cohort, instant(moment));
    }

    /// What it says of every month.
    List<String> monthly(Measure measure) {
        return told(new Definition(measure, new Timing.Per(Grain.MONTH)), null);
    }

    List<String> daily(Measure measure) {
        return told(new Definition(measure, new Timing.Per(Grain.DAY)), null);
    }

    /// What it says of every day, over so many days.
    List<String> rolling(int days, Measure measure) {
        return told(new Definition(measure, new Timing.OverLast(days, Timing.Unit.DAY)), Grain.DAY);
    }

    /// Every row in short: `[segment:] value [= above/below] [left n]`.
    private List<String> told(Definition definition, @Nullable Grain every) {
        var calendar = new Calendar(ZoneOffset.UTC, DayOfWeek.MONDAY);
        var question =
                new Question(
                        LocalDate.parse(from),
                        LocalDate.parse(to),
                        definition.grain() == null ? every : null,
                        split,
                        cohort,
                        until,
                        calendar);
        return Reference.rows(events, definition, question).stream().map(this::told).toList();
    }

    private String told(Row row) {
        String segment = row.folded() ? "others: " : row.segment() + ": ";
        return (split == null ? "" : segment)
                + number(row.value())
                + (row.denominator() == null
                        ? ""
                        : " = " + number(row.numerator()) + "/" + number(row.denominator()))
                + (row.leftOut() == null ? "" : " left " + row.leftOut());
    }

    private static String number(@Nullable Number number) {
        return number == null
                ? "none"
                : new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
    }

    static Events events(String name) {
        return new Events(Name.of(name), null, null);
    }

    static Events events(String name, Sequel sequel) {
        return new Events(Name.of(name), null, null, sequel);
    }

    /// Followed by an event of this name with the same values; of the same user when there are
    /// none.
    static Sequel followedBy(String name, Span.@Nullable Within within, String... same) {
        List<Name> names = Stream.of(same).map(Name::of).toList();
        return new Sequel(false, false, Name.of(name), names.isEmpty(), names, null, null, within);
    }

    static Sequel precededBy(String name, Span.@Nullable Within within, String... same) {
        Sequel s = followedBy(name, within, same);
        return new Sequel(true, false, s.event(), s.sameUser(), s.same(), null, null, within);
    }

    static Sequel not(Sequel s) {
        return new Sequel(
                s.before(), true, s.event(), s.sameUser(), s.same(), s.where(), null, s.within());
    }

    static Sequel by(long atLeast, boolean other, Sequel s) {
        return new Sequel(
                s.before(),
                s.not(),
                s.event(),
                s.sameUser(),
                s.same(),
                s.where(),
                new Sequel.Others(atLeast, other),
                s.within());
    }

    static Span.Within hours(int hours) {
        return new Span.Within(hours, Span.Unit.HOUR);
    }

    static Span.Within days(int days) {
        return new Span.Within(days, Span.Unit.DAY);
    }

    static Condition is(String property, String text) {
        return new Condition.Is(Name.of(property), new Value.Text(text));
    }

    private static Event event(String line) {
        String[] words = line.strip().split(" ");
        var properties = new HashMap<String, Object>();
        for (int i = 3; i < words.length; i++) {
            String[] pair = words[i].split("=", 2);
            properties.put(pair[0], value(pair[1]));
        }
        String actor = words[1].equals("-") ? null : words[1];
        return new Event(words[2], actor, instant(words[0]), properties);
    }

    private static Object value(String text) {
        return text.matches("-?[0-9.]+")
                ? new BigDecimal(text)
                : text.matches("true|false") ? Boolean.valueOf(text) : text.replace("'", "");
    }

    private static Instant instant(String moment) {
        String[] parts = moment.split("T");
        String day =
                parts[0].contains("-")
                        ? parts[0]
                        : "2024-03-" + (parts[0].length() == 1 ? "0" : "") + parts[0];
        return Instant.parse(day + "T" + parts[1] + (parts[1].length() == 5 ? ":00Z" : "Z"));
    }
}
