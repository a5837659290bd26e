package cynosure.metric;

import static java.util.stream.Collectors.joining;

import cynosure.metric.Measure.Different;
import cynosure.metric.Measure.EventCount;
import cynosure.metric.Measure.EventShare;
import cynosure.metric.Measure.PerUser;
import cynosure.metric.Measure.Ratio;
import cynosure.metric.Measure.Summarized;
import cynosure.metric.Measure.Total;
import cynosure.metric.Measure.UserCount;
import cynosure.metric.Measure.UserShare;
import java.math.BigDecimal;
import java.util.Locale;

/// Prints a definition back as its one canonical sentence: reading that gives the same definition.
public final class Printer {

    private Printer() {}

    public static String print(Definition definition) {
        return measure(definition.measure())
                + switch (definition.timing()) {
                    case null -> "";
                    case Timing.Per(Grain grain) -> ", per " + grain.word();
                    case Timing.OverLast(int count, Timing.Unit unit) ->
                            ", over the last " + count(count, unit.word());
                };
    }

    static String measure(Measure measure) {
        return switch (measure) {
            case EventCount(Events events) -> "number of " + EventPrinter.events(events);
            case Total(Name property, Events events) -> "total " + of(property, events);
            case Different(Name property, Events events) ->
                    "number of different " + of(property, events);
            case Summarized(Summary summary, Name property, Events events) ->
                    summary(summary) + " " + of(property, events);
            case UserCount(Users users) -> "number of " + UserPrinter.users(users);
            case EventShare(Events events, Condition among) ->
                    "share of "
                            + EventPrinter.events(events)
                            + (among == null ? "" : " among those" + EventPrinter.where(among));
            case UserShare(Users users, Users among) ->
                    "share of "
                            + UserPrinter.users(users)
                            + (among == null ? "" : " among " + UserPrinter.users(among));
            case PerUser(Measure inner, Users users) ->
                    measure(inner)
                            + " per user"
                            + (users.equals(Users.ANY) ? "" : UserPrinter.doing(users));
            case Measure.PerSession(Measure inner) -> measure(inner) + " per session";
            case Measure.SessionCount(boolean perUser) ->
                    "number of sessions" + (perUser ? " per user" : "");
            case Measure.SessionLength(Summary summary) -> summary(summary) + " session length";
            case Measure.BetweenSessions(Summary summary) ->
                    summary(summary) + " time between sessions";
            case Measure.TimeTo(Summary summary, Events from, Sequel to) ->
                    (summary(summary) + " time from " + EventPrinter.events(from))
                            + (" to first " + EventPrinter.linked(to));
            case Measure.GroupCount(Groups groups) -> "number of " + UserPrinter.groups(groups);
            case Measure.GroupShare(Groups groups) -> "share of " + UserPrinter.groups(groups);
            case Measure.PerGroup(Measure of, Name property) ->
                    measure(of) + " per " + each(property);
            case Measure.Reach(Events events, Name property, long atLeast) ->
                    ("reach of " + EventPrinter.events(events) + " by " + name(property))
                            + (atLeast == 1 ? "" : " with at least " + count(atLeast, "user"));
            case Measure.Stickiness(Users users) -> "stickiness of " + UserPrinter.users(users);
            case Measure.Retention(Users users, Deed.Did again, Grain grain) ->
                    ("share of " + UserPrinter.users(users) + " and ")
                            + (again == null ? "came back" : UserPrinter.did(again))
                            + (" the next " + grain.word());
            case Ratio(Measure above, Measure below) ->
                    "ratio of " + measure(above) + " to " + measure(below);
            case Measure.Named(Name name) -> metric(name);
            case Measure.Composite(var parts) ->
                    "composite of " + parts.stream().map(Printer::part).collect(joining(", "));
            case Measure.Placeholder(String plan) -> "not yet measured " + quoted(plan);
            case Measure.Imported(Measure.Gathering gathering, Name series) ->
                    (gathering.name().toLowerCase(Locale.ROOT) + " of series ")
                            + quoted(series.text());
        };
    }

    private static String of(Name property, Events events) {
        return name(property) + " of " + EventPrinter.events(events);
    }

    private static String summary(Summary summary) {
        return switch (summary) {
            case Summary.Average _ -> "average";
            case Summary.Percentile(int percent) ->
                    summary.equals(Summary.MEDIAN) ? "median" : "percentile " + percent + " of";
        };
    }

    private static String part(Measure.Part part) {
        return (metric(part.metric()) + " from " + part.from().toPlainString())
                + (" to " + part.to().toPlainString())
                + (part.weight().compareTo(BigDecimal.ONE) == 0
                        ? ""
                        : " weighing " + part.weight().toPlainString());
    }

    /// A metric's name in brackets.
    static String metric(Name name) {
        return "[" + name.text().replace("]", "]]") + "]";
    }

    /// A name as a sentence spells it: in quotes where it is no plain word.
    public static String name(Name name) {
        return Lexer.isWord(name.text()) ? name.text() : quoted(name.text());
    }

    /// A property after `per`, where the name of a period, or nearly one, would be taken for it.
    private static String each(Name property) {
        return Words.period(property.text()) ? quoted(property.text()) : name(property);
    }

    /// A text as a sentence spells it.
    public static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    static String count(long count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
