package cynosure.metric;

/// Prints who is meant and what they did, and the things that are counted by what they have.
final class UserPrinter {

    private UserPrinter() {}

    /// `users with plan "pro" who did buy`, `new users by first sign_up`
    static String users(Users users) {
        Newcomers fresh = users.fresh();
        if (fresh == null) {
            return "users" + doing(users);
        }
        boolean noDeed = users.deed().equals(Deed.ANYTHING);
        return "new users"
                + (fresh.first() == null ? "" : " by first " + Printer.name(fresh.first()))
                + (noDeed ? with(users) : doing(users));
    }

    /// What stands after the word `users`, with a blank before it.
    static String doing(Users users) {
        return with(users)
                + switch (users.deed()) {
                    case Deed.Did did -> opening(did) + rest(did);
                };
    }

    /// `did buy at least 3 times`, of what users did again.
    static String did(Deed.Did did) {
        return "did "
                + EventPrinter.event(did.events().name())
                + (did.events().sequel() == null ? often(did.threshold()) : "")
                + rest(did);
    }

    static String groups(Groups groups) {
        Groups.Having having = groups.having();
        return Printer.name(groups.property())
                + " with "
                + (having == null
                        ? "any event"
                        : having.bound().words()
                                + (" " + having.amount().toPlainString() + " ")
                                + of(having.of()));
    }

    private static String of(Measure measure) {
        String printed = Printer.measure(measure);
        return printed.startsWith("number of ")
                ? printed.substring("number of ".length())
                : printed;
    }

    private static String with(Users users) {
        return users.with() == null ? "" : EventPrinter.with(users.with());
    }

    private static String opening(Deed.Did did) {
        String event = EventPrinter.event(did.events().name());
        return switch (did.threshold()) {
            case Threshold.Different(Bound bound, long count, Name property) ->
                    (" with " + bound.words() + " " + count)
                            + (" different " + Printer.name(property) + " of " + event);
            case Threshold.Total(Bound bound, var amount, Name property) ->
                    (" with " + bound.words() + " " + amount.toPlainString())
                            + (" total " + Printer.name(property) + " of " + event);
            case Threshold once when once.equals(Threshold.ONCE) ->
                    (did.events().name() == null ? " with " : " who did ") + event;
            case Threshold threshold ->
                    " who did " + event + (did.events().sequel() == null ? often(threshold) : "");
        };
    }

    private static String rest(Deed.Did did) {
        return EventPrinter.rest(did.events())
                + (did.events().sequel() == null ? "" : often(did.threshold()))
                + switch (did.span()) {
                    case null -> "";
                    case Span.FirstSession _ -> " in their first session";
                    case Span.Within within -> " " + EventPrinter.within(within);
                };
    }

    /// How often, with a blank before it; nothing for once, and where the opening says it.
    private static String often(Threshold threshold) {
        return switch (threshold) {
            case Threshold once when once.equals(Threshold.ONCE) -> "";
            case Threshold.Times(Bound bound, long count) ->
                    " " + bound.words() + " " + Printer.count(count, "time");
            case Threshold.OnDays(Bound bound, long count) ->
                    " on " + bound.words() + " " + Printer.count(count, "day");
            case Threshold.DaysInARow(Bound bound, long count) ->
                    " on " + bound.words() + " " + Printer.count(count, "day") + " in a row";
            case Threshold.OnAverage(Bound bound, long count, Timing.Unit unit) ->
                    (" on average " + bound.words() + " " + Printer.count(count, "time"))
                            + (" per " + unit.word());
            case Threshold.Different _, Threshold.Total _ -> "";
        };
    }
}
