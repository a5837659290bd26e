package cynosure.metric;

import cynosure.metric.Measure.Average;
import cynosure.metric.Measure.Different;
import cynosure.metric.Measure.EventCount;
import cynosure.metric.Measure.EventShare;
import cynosure.metric.Measure.PerUser;
import cynosure.metric.Measure.Ratio;
import cynosure.metric.Measure.Total;
import cynosure.metric.Measure.UserCount;
import cynosure.metric.Measure.UserShare;

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

    private static String measure(Measure measure) {
        return switch (measure) {
            case EventCount(Events events) -> "number of " + events(events);
            case Total(Name property, Events events) ->
                    "total " + name(property) + " of " + events(events);
            case Different(Name property, Events events) ->
                    "number of different " + name(property) + " of " + events(events);
            case Average(Name property, Events events) ->
                    "average " + name(property) + " of " + events(events);
            case UserCount(Users users) -> "number of users" + users(users);
            case EventShare(Events events, Condition among) ->
                    "share of "
                            + events(events)
                            + (among == null ? "" : " among those" + where(among));
            case UserShare(Users users, Users among) ->
                    "share of users"
                            + users(users)
                            + (among == null ? "" : " among users" + users(among));
            case PerUser(Measure inner, Users users) ->
                    measure(inner) + " per user" + (users.equals(Users.ANY) ? "" : users(users));
            case Ratio(Measure above, Measure below) ->
                    "ratio of " + measure(above) + " to " + measure(below);
        };
    }

    private static String events(Events events) {
        return event(events)
                + (events.by() == null ? "" : " by users" + with(events.by()))
                + (events.where() == null ? "" : where(events.where()));
    }

    private static String users(Users users) {
        String with = users.with() == null ? "" : with(users.with());
        return with
                + switch (users.deed()) {
                    case Deed.Did(Events events, Threshold threshold) ->
                            deed(events, threshold)
                                    + (events.where() == null ? "" : where(events.where()));
                };
    }

    private static String deed(Events events, Threshold threshold) {
        String event = event(events);
        return switch (threshold) {
            case Threshold.Times(Bound bound, long count) when threshold.equals(Threshold.ONCE) ->
                    (events.name() == null ? " with " : " who did ") + event;
            case Threshold.Times(Bound bound, long count) ->
                    " who did " + event + " " + bound.words() + " " + count(count, "time");
            case Threshold.OnDays(Bound bound, long count) ->
                    " who did " + event + " on " + bound.words() + " " + count(count, "day");
            case Threshold.OnAverage(Bound bound, long count, Timing.Unit unit) ->
                    " who did "
                            + event
                            + (" on average " + bound.words() + " " + count(count, "time"))
                            + (" per " + unit.word());
            case Threshold.Different(Bound bound, long count, Name property) ->
                    (" with " + bound.words() + " " + count)
                            + (" different " + name(property) + " of " + event);
            case Threshold.Total(Bound bound, var amount, Name property) ->
                    (" with " + bound.words() + " " + amount.toPlainString())
                            + (" total " + name(property) + " of " + event);
        };
    }

    private static String event(Events events) {
        return events.name() == null ? "any event" : name(events.name());
    }

    private static String where(Condition condition) {
        return " where " + ConditionPrinter.print(condition);
    }

    private static String with(Condition condition) {
        return " with " + ConditionPrinter.printTrait(condition);
    }

    /// A name as a sentence spells it: in quotes where it is no plain word.
    public static String name(Name name) {
        return Lexer.isWord(name.text()) ? name.text() : quoted(name.text());
    }

    static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    static String count(long count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
