package cynosure.metric;

import cynosure.metric.Token.Kind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Reads the values of a property as things of their own, after the property's name: `with at least
/// 5 users who did query`.
final class GroupReader {

    private final Tokens tokens;
    private final NameReader names;
    private final ValueReader values;
    private final EventReader events;
    private final UserReader users;

    GroupReader(Tokens tokens, EventReader events, UserReader users) {
        this.tokens = tokens;
        this.names = new NameReader(tokens);
        this.values = new ValueReader(tokens);
        this.events = events;
        this.users = users;
    }

    /// What follows the word `with`.
    Groups read(Name property) {
        if (!tokens.take("any", "event")) {
            return new Groups(property, having());
        }
        Events of = events.rest(null);
        return new Groups(
                property,
                of.equals(Events.ANY)
                        ? null
                        : new Groups.Having(
                                Bound.AT_LEAST, BigDecimal.ONE, new Measure.EventCount(of)));
    }

    private Groups.@Nullable Having having() {
        Token start = tokens.peek();
        Bound bound = values.neededBound();
        Token after = tokens.peek(1);
        boolean total = after.is("total") && tokens.peek(3).is("of");
        boolean fraction = total || after.is(Kind.BRACKETED);
        BigDecimal amount = fraction ? values.number() : BigDecimal.valueOf(values.count());
        if (bound == Bound.FEWER_THAN || bound == Bound.AT_MOST || bound.holds(-amount.signum())) {
            tokens.problem(
                    start,
                    "metric.met-by-nothing",
                    "Things of which there is nothing at all cannot be counted.",
                    "Ask for `at least`, `more than` or `exactly` so many, and for more than 0.");
        }
        Measure of = of(total);
        boolean anything = of.equals(new Measure.EventCount(Events.ANY));
        boolean one = bound == Bound.AT_LEAST && amount.compareTo(BigDecimal.ONE) == 0;
        return anything && one ? null : new Groups.Having(bound, amount, of);
    }

    private Measure of(boolean total) {
        if (tokens.peek().is(Kind.BRACKETED)) {
            return new Measure.Named(names.metric());
        }
        users.refuseNew("Write `users`.");
        if (tokens.take("different")) {
            if (users.take()) {
                return new Measure.UserCount(users.read());
            }
            Name property = names.property();
            tokens.expect("of");
            return new Measure.Different(property, events.read());
        }
        if (total) {
            tokens.expect("total");
            Name property = names.property();
            tokens.expect("of");
            return new Measure.Total(property, events.read());
        }
        return users.take()
                ? new Measure.UserCount(users.read())
                : new Measure.EventCount(events.read());
    }
}
