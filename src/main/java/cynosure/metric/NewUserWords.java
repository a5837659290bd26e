package cynosure.metric;

/// How an explanation speaks of new users and what they did from their first event on.
final class NewUserWords {

    private final TimeWords time;
    private final Phrases phrases;

    NewUserWords(TimeWords time, Phrases phrases) {
        this.time = time;
        this.phrases = phrases;
    }

    /// "the users whose first `sign_up` lies in it"
    ///
    /// @param in "in it", "in that month"
    String users(Users users, String in) {
        return "the users whose "
                + first(users)
                + " lies "
                + in
                + (users.with() == null
                        ? ""
                        : ", and for whom at that moment " + ConditionPrinter.print(users.with()));
    }

    /// "in the 7 days that begin with it, did `invite` at least once"; empty when nothing is asked
    String deed(Users users) {
        return switch (users.deed()) {
            case Deed.Did(_, _, var span) when span == null -> "";
            case Deed.Did did -> span(did) + ", " + phrases.deed(users);
        };
    }

    /// What is left out, as sentences with a blank before each.
    String aside(Users users) {
        return switch (users.deed()) {
            case Deed.Did(_, _, var span) when span == null -> "";
            case Deed.Did(_, _, Span span) ->
                    phrases.aside(users)
                            + (users.fresh() == null || users.fresh().first() == null
                                    ? ""
                                    : " What they did before it is not looked at.")
                            + (" Users whose " + length(span) + over(span))
                            + " are left out; each reading says how many there are.";
        };
    }

    private static String first(Users users) {
        Newcomers fresh = users.fresh();
        return fresh == null || fresh.first() == null
                ? "first event of all"
                : "first " + Phrases.name(fresh.first());
    }

    private static String span(Deed.Did did) {
        return switch (did.span()) {
            case Span.Within within -> "in the " + length(within) + " that begin with it";
            case Span.FirstSession _ -> "from it to the end of its session";
            case null -> "";
        };
    }

    private static String length(Span span) {
        return switch (span) {
            case Span.Within(int count, Span.Unit unit) -> Printer.count(count, unit.word());
            case Span.FirstSession _ -> "first session";
        };
    }

    private String over(Span span) {
        return time.notOver(span instanceof Span.FirstSession ? "1 session" : length(span));
    }
}
