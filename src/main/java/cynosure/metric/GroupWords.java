package cynosure.metric;

import java.math.BigDecimal;

/// How an explanation speaks of the values of a property as things of their own.
final class GroupWords {

    private final TimeWords time;
    private final Phrases phrases;

    GroupWords(TimeWords time, Phrases phrases) {
        this.time = time;
        this.phrases = phrases;
    }

    String count(Groups groups) {
        String property = Phrases.name(groups.property());
        return groups.having() == null
                ? "counts the different values of " + property + " on any event"
                : ("counts each value of " + property + " once if, " + time.within())
                        + (", its own events give " + having(groups.having()));
    }

    String share(Groups groups) {
        return (each(groups.property()) + ", and gives the share of them whose own events give ")
                + (groups.having() == null ? "any" : having(groups.having()));
    }

    /// "each value of `account` with any event in that month"
    String each(Name property) {
        return "each value of " + Phrases.name(property) + " with any event " + time.within();
    }

    /// What is surprising about them, as sentences with a blank before each.
    String aside(Groups groups) {
        return groups.having() == null ? "" : own() + aside(groups.having().of());
    }

    String own() {
        return " Its own events are those that have this value.";
    }

    String aside(Measure of) {
        return of instanceof Measure.UserCount(Users users) ? phrases.aside(users) : "";
    }

    /// "at least 5 users who did `query` at least once"
    private String having(Groups.Having having) {
        return switch (having.of()) {
            case Measure.UserCount(Users users) ->
                    bounded(having) + " users who " + phrases.deed(users);
            case Measure.EventCount(Events events) ->
                    bounded(having) + " of " + phrases.these(events);
            case Measure.Different(Name property, Events events) ->
                    (bounded(having) + " different values of " + Phrases.name(property))
                            + (" on " + phrases.these(events));
            case Measure.Total(Name property, Events events) ->
                    (amount(having) + " as the total " + Phrases.name(property))
                            + (" of " + phrases.these(events));
            case Measure other -> amount(having) + " " + Printer.measure(other);
        };
    }

    private static String bounded(Groups.Having having) {
        return amount(having)
                + (having.bound() == Bound.MORE_THAN
                        ? " (" + having.amount().add(BigDecimal.ONE).toPlainString() + " or more)"
                        : "");
    }

    private static String amount(Groups.Having having) {
        return having.bound().words() + " " + having.amount().toPlainString();
    }
}
