package cynosure.metric;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads who is meant, after the word `users` or `user`: `with plan "subscriber" who did
/// read_article more than 7 times`.
final class UserReader {

    private final Tokens tokens;
    private final NameReader names;
    private final ValueReader values;
    private final EventReader events;
    private final ConditionReader conditions;
    private final List<Token> averages = new ArrayList<>();

    UserReader(Tokens tokens, EventReader events, ConditionReader conditions) {
        this.tokens = tokens;
        this.names = new NameReader(tokens);
        this.values = new ValueReader(tokens);
        this.events = events;
        this.conditions = conditions;
    }

    /// Averages over a time only make sense over a window of known length.
    void needWindow(@Nullable Timing timing) {
        for (Token average : timing instanceof Timing.OverLast ? List.<Token>of() : averages) {
            tokens.problem(
                    average,
                    "metric.average-needs-window",
                    "An average needs the time it is taken over.",
                    "End the definition with a window, such as `over the last 12 weeks`.");
        }
    }

    /// Users for a deed, which must be there.
    Users doing() {
        Users users = read();
        if (users.deed() == Deed.ANYTHING && !tokens.before("any", "event")) {
            tokens.problem(
                    "metric.missing-deed",
                    "What the users did is missing here.",
                    "Write `who did` and an event, or `with any event`.");
        }
        return users;
    }

    /// Users for a deed, or with any event when none is named.
    Users read() {
        tokens.mend(List.of("with", "who", "per", "over", "among"));
        Condition with = null;
        if (tokens.at("with") && !deedAfterWith()) {
            tokens.next();
            with = conditions.with();
            tokens.mend(List.of("with", "who", "per", "over", "among"));
        }
        return new Users(with, deed());
    }

    private boolean deedAfterWith() {
        Token after = tokens.peek(1);
        return after.is("any")
                || after.is("at")
                || after.is("more")
                || after.is("fewer")
                || after.is("less")
                || after.is("exactly");
    }

    private Deed deed() {
        if (tokens.take("who")) {
            tokens.expect("did");
            return did(events.name());
        }
        if (tokens.take("with", "any")) {
            tokens.expect("event");
            Condition where = events.where();
            return where == null
                    ? Deed.ANYTHING
                    : new Deed.Did(new Events(null, null, where), Threshold.ONCE);
        }
        return tokens.take("with") ? having() : Deed.ANYTHING;
    }

    private Deed did(@Nullable Name event) {
        tokens.mend(Words.AFTER_NAME);
        Threshold threshold = threshold();
        Condition where = events.where();
        if (threshold == Threshold.ONCE) {
            threshold = threshold();
        }
        return new Deed.Did(new Events(event, null, where), threshold);
    }

    private Threshold threshold() {
        if (tokens.at("on", "average")) {
            averages.add(tokens.next());
            tokens.next();
            Bound bound = bound();
            long count = values.count();
            times();
            tokens.expect("per");
            return new Threshold.OnAverage(bound, count, unit());
        }
        if (tokens.take("on")) {
            Bound bound = bound();
            long count = values.count();
            if (!tokens.take("days") && !tokens.take("day")) {
                tokens.expect("days");
            }
            return new Threshold.OnDays(bound, count);
        }
        if (values.boundHere()) {
            Bound bound = values.bound();
            long count = values.count();
            times();
            return new Threshold.Times(bound, count);
        }
        return Threshold.ONCE;
    }

    /// `with at least 2 different device of listen`, after the word `with`
    private Deed having() {
        Bound bound = bound();
        if (tokens.peek(1).is("total")) {
            BigDecimal amount = values.number();
            tokens.expect("total");
            Name property = names.property();
            tokens.expect("of");
            return new Deed.Did(withoutBy(), new Threshold.Total(bound, amount, property));
        }
        long count = values.count();
        tokens.expect("different");
        Name property = names.property();
        tokens.expect("of");
        return new Deed.Did(withoutBy(), new Threshold.Different(bound, count, property));
    }

    private Events withoutBy() {
        Name event = events.name();
        return new Events(event, null, events.where());
    }

    private Bound bound() {
        tokens.mend(List.of("at", "more", "fewer", "exactly"));
        if (values.boundHere()) {
            return values.bound();
        }
        tokens.problem(
                "metric.missing-bound",
                "How many is missing here.",
                "Write `at least 2`, `more than 2`, `exactly 2`, `fewer than 2` or `at most 2`.");
        return Bound.AT_LEAST;
    }

    private void times() {
        if (!tokens.take("time")) {
            tokens.expect("times");
        }
    }

    private Timing.Unit unit() {
        tokens.mend(List.of("day", "week"));
        if (tokens.take("day")) {
            return Timing.Unit.DAY;
        }
        tokens.expect("week");
        return Timing.Unit.WEEK;
    }
}
