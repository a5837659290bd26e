package cynosure.metric;

import org.jspecify.annotations.Nullable;

/// The pieces an explanation is put together from.
final class Phrases {

    private final @Nullable Timing timing;

    Phrases(@Nullable Timing timing) {
        this.timing = timing;
    }

    String name(Name name) {
        return "`" + name.text() + "`";
    }

    /// "every `purchase` where items is more than 10"
    String events(Events events) {
        String by = events.by() == null ? "" : ConditionPrinter.printTrait(events.by());
        return "every "
                + event(events)
                + (by.isEmpty() ? "" : " by a user with " + by + " at that moment")
                + where(events);
    }

    /// "did `read_article` more than 7 times (8 or more)"
    String deed(Users users) {
        return switch (users.deed()) {
            case Deed.Did(Events events, Threshold threshold) ->
                    did(events, threshold)
                            + (users.with() == null
                                    ? ""
                                    : ", counting only what they did while "
                                            + ConditionPrinter.print(users.with()));
        };
    }

    /// What surprises about a deed, as a sentence of its own with a blank before it; or nothing.
    String aside(Users users) {
        return switch (users.deed()) {
            case Deed.Did(_, Threshold threshold) ->
                    threshold.metByNothing()
                            ? " Users who did it not at all count as well, if they did anything."
                            : "";
        };
    }

    private String did(Events events, Threshold threshold) {
        String did = "did " + event(events);
        return switch (threshold) {
            case Threshold.Times times when times.equals(Threshold.ONCE) ->
                    (events.name() == null ? "did anything" : did + " at least once")
                            + where(events);
            case Threshold.Times(Bound bound, long count) ->
                    did + " " + bounded(bound, count, "time") + where(events);
            case Threshold.OnDays(Bound bound, long count) ->
                    did + where(events) + " on " + bounded(bound, count, "different day");
            case Threshold.OnAverage(Bound bound, long count, Timing.Unit unit) ->
                    (did + " on average " + bound.words() + " " + Printer.count(count, "time"))
                            + (" per " + unit.word() + overall(bound, count, unit))
                            + where(events);
            case Threshold.Different(Bound bound, long count, Name property) ->
                    (did + " with " + bounded(bound, count, "different value"))
                            + (" of " + name(property) + where(events));
            case Threshold.Total(Bound bound, var amount, Name property) ->
                    (did + " with " + name(property) + " adding up to " + bound.words())
                            + (" " + amount.toPlainString() + where(events));
        };
    }

    private String overall(Bound bound, long count, Timing.Unit unit) {
        return timing instanceof Timing.OverLast window
                ? (" (" + bound.words() + " " + count * window.days() / unit.days())
                        + (" in the " + Printer.count(window.days(), "day") + ")")
                : "";
    }

    private static String bounded(Bound bound, long count, String word) {
        String plain = bound.words() + " " + Printer.count(count, word);
        return switch (bound) {
            case MORE_THAN -> plain + " (" + (count + 1) + " or more)";
            case FEWER_THAN -> plain + " (" + Math.max(0, count - 1) + " or less)";
            case AT_LEAST, EXACTLY, AT_MOST -> plain;
        };
    }

    private String event(Events events) {
        return events.name() == null ? "event" : name(events.name());
    }

    private static String where(Events events) {
        return events.where() == null ? "" : " where " + ConditionPrinter.print(events.where());
    }
}
