package cynosure.metric;

import cynosure.metric.Measure.OfEvents;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads what is counted, added up or divided.
final class MeasureReader {

    private static final List<String> STARTS =
            List.of("number", "total", "average", "share", "ratio");

    private final Tokens tokens;
    private final NameReader names;
    private final EventReader events;
    private final UserReader users;
    private final ConditionReader conditions;

    MeasureReader(Tokens tokens) {
        this.tokens = tokens;
        this.names = new NameReader(tokens);
        this.conditions = new ConditionReader(tokens);
        this.events = new EventReader(tokens, conditions);
        this.users = new UserReader(tokens, events, conditions);
    }

    Measure read() {
        tokens.mend(STARTS);
        if (!tokens.take("ratio")) {
            return simple();
        }
        tokens.expect("of");
        Measure above = part();
        tokens.mend(Words.AFTER_NAME);
        tokens.expect("to");
        return new Measure.Ratio(above, part());
    }

    /// The rest of an event's description where it does not belong, so that reading can go on.
    void stray() {
        if (tokens.take("where")) {
            conditions.where();
        } else {
            tokens.next();
        }
    }

    /// What only shows once the timing is known.
    void check(@Nullable Timing timing) {
        users.needWindow(timing);
    }

    private Measure part() {
        Token start = tokens.peek();
        Measure part = simple();
        if (part.figure().divided()) {
            tokens.problem(
                    start,
                    "metric.ratio-part",
                    "A ratio is taken of two counts or totals.",
                    "Begin both parts with `number of` or `total`.");
        }
        return part;
    }

    private Measure simple() {
        tokens.mend(STARTS);
        if (tokens.take("share")) {
            tokens.expect("of");
            return share();
        }
        if (tokens.take("average")) {
            return new Measure.Average(propertyOf(), events.read());
        }
        if (tokens.take("total")) {
            return perUser(new Measure.Total(propertyOf(), events.read()));
        }
        if (tokens.take("number")) {
            tokens.expect("of");
            return number();
        }
        tokens.problem(
                "metric.start",
                "A definition does not begin like this.",
                "Begin with `number of`, `total`, `average`, `share of` or `ratio of`.");
        tokens.skipTo("of");
        return perUser(new Measure.EventCount(events.read()));
    }

    private Measure number() {
        if (users()) {
            return new Measure.UserCount(users.doing());
        }
        if (tokens.take("different")) {
            return perUser(new Measure.Different(propertyOf(), events.read()));
        }
        return perUser(new Measure.EventCount(events.read()));
    }

    private Measure share() {
        if (users()) {
            Users part = users.doing();
            tokens.mend(List.of("among"));
            if (!tokens.take("among")) {
                return new Measure.UserShare(part, null);
            }
            tokens.expect("users");
            return new Measure.UserShare(part, users.doing());
        }
        Events part = events.read();
        if (part.where() == null) {
            tokens.problem(
                    "metric.missing-where",
                    "Which of them count is missing here.",
                    "Write `where` and what must be true of them.");
        }
        return new Measure.EventShare(part, among());
    }

    private @Nullable Condition among() {
        tokens.mend(List.of("among"));
        if (!tokens.take("among")) {
            return null;
        }
        tokens.expect("those", "where");
        return conditions.where();
    }

    private boolean users() {
        if (tokens.at("user")) {
            tokens.expect("users");
            return true;
        }
        return tokens.take("users");
    }

    private Measure perUser(OfEvents measure) {
        tokens.mend(Words.AFTER_NAME);
        boolean each = tokens.take("per", "user") || tokens.take("per", "users");
        return each ? new Measure.PerUser(measure, users.read()) : measure;
    }

    private Name propertyOf() {
        Name property = names.property();
        tokens.expect("of");
        return property;
    }
}
