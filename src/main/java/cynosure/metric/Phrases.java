package cynosure.metric;

import org.jspecify.annotations.Nullable;

/// The pieces an explanation is put together from: events and what users did.
final class Phrases {

    private final TimeWords time;
    private final SequelWords sequels;

    Phrases(TimeWords time) {
        this.time = time;
        this.sequels = new SequelWords(time);
    }

    static String name(Name name) {
        return "`" + name.text() + "`";
    }

    /// "`purchase`", or "event" for any
    static String event(Events events) {
        return events.name() == null ? "event" : name(events.name());
    }

    static String where(@Nullable Condition condition) {
        return condition == null ? "" : " where " + ConditionPrinter.print(condition);
    }

    /// "every `purchase` where items is more than 10"
    String events(Events events) {
        return "every " + these(events);
    }

    /// "`purchase` where items is more than 10"
    String these(Events events) {
        String by = events.by() == null ? "" : ConditionPrinter.printTrait(events.by());
        return event(events)
                + (by.isEmpty() ? "" : " by a user with " + by + " at that moment")
                + where(events.where())
                + (events.sequel() == null ? "" : " " + sequels.sequel(events.sequel()));
    }

    /// "did `read_article` more than 7 times (8 or more)"
    String deed(Users users) {
        return switch (users.deed()) {
            case Deed.Did did ->
                    did(did)
                            + (users.with() == null || users.fresh() != null
                                    ? ""
                                    : ", counting only what they did while "
                                            + ConditionPrinter.print(users.with()));
        };
    }

    String did(Deed.Did did) {
        Events events = did.events();
        String done = "did " + event(events);
        String rest = where(events.where()) + sequel(events, ", ");
        return switch (did.threshold()) {
            case Threshold.Times times when times.equals(Threshold.ONCE) ->
                    (events.name() == null ? "did anything" : done + " at least once") + rest;
            case Threshold.Times(Bound bound, long count) ->
                    (done + " " + bounded(bound, count, "time"))
                            + where(events.where())
                            + sequel(events, ", each ");
            case Threshold.OnDays(Bound bound, long count) ->
                    closed(done + rest, events) + " on " + bounded(bound, count, "different day");
            case Threshold.DaysInARow(Bound bound, long count) ->
                    (closed(done + rest, events) + " on ")
                            + (bounded(bound, count, "day") + " in a row");
            case Threshold.OnAverage(Bound bound, long count, Timing.Unit unit) ->
                    (done + " on average " + bound.words() + " " + Printer.count(count, "time"))
                            + (" per " + unit.word())
                            + time.overall(bound, count, unit).orElse("")
                            + rest;
            case Threshold.Different(Bound bound, long count, Name property) ->
                    (done + " with " + bounded(bound, count, "different value"))
                            + (" of " + name(property) + rest);
            case Threshold.Total(Bound bound, var amount, Name property) ->
                    (done + " with " + name(property) + " adding up to " + bound.words())
                            + (" " + amount.toPlainString() + rest);
        };
    }

    /// What surprises about a deed, as sentences of their own with a blank before each; or nothing.
    String aside(Users users) {
        return switch (users.deed()) {
            case Deed.Did did -> aside(did, users.fresh() != null);
        };
    }

    String aside(Deed.Did did, boolean newUsers) {
        Threshold threshold = did.threshold();
        return (threshold.metByNothing()
                        ? " Users who did it not at all count as well"
                                + (newUsers ? "." : ", if they did anything.")
                        : "")
                + (threshold instanceof Threshold.DaysInARow && !newUsers
                        ? " A run of days counts only as far as it lies in the " + time.span() + "."
                        : "")
                + sequels.unripe(did.events(), false);
    }

    /// "more than 7 times (8 or more)"
    static String bounded(Bound bound, long count, String word) {
        String plain = bound.words() + " " + Printer.count(count, word);
        return switch (bound) {
            case MORE_THAN -> plain + " (" + (count + 1) + " or more)";
            case FEWER_THAN -> plain + " (" + Math.max(0, count - 1) + " or less)";
            case AT_LEAST, EXACTLY, AT_MOST -> plain;
        };
    }

    private String sequel(Events events, String before) {
        return events.sequel() == null ? "" : before + sequels.sequel(events.sequel());
    }

    /// With a comma after what came after or before, where the sentence goes on.
    private static String closed(String text, Events events) {
        return text + (events.sequel() == null ? "" : ",");
    }
}
