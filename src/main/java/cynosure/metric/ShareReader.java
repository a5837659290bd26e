package cynosure.metric;

import cynosure.metric.DeedReader.Whose;
import cynosure.metric.Token.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a part of a whole: of events, of users, of groups; and the habits of users.
final class ShareReader {

    private final Tokens tokens;
    private final EventReader events;
    private final UserReader users;
    private final GroupReader groups;
    private final DeedReader deeds;
    private final ConditionReader conditions;

    ShareReader(
            Tokens tokens,
            EventReader events,
            UserReader users,
            GroupReader groups,
            DeedReader deeds,
            ConditionReader conditions) {
        this.tokens = tokens;
        this.events = events;
        this.users = users;
        this.groups = groups;
        this.deeds = deeds;
        this.conditions = conditions;
    }

    /// What follows `share of`.
    Measure read() {
        if (users.takeNew()) {
            return ofNewUsers(users.newcomers(true));
        }
        if (users.take()) {
            Users part = users.doing();
            return comingBack() ? retention(part) : ofUsers(part);
        }
        Name name = events.name();
        tokens.mend(Words.AFTER_NAME);
        Token start = tokens.peek();
        return name != null && tokens.take("with")
                ? ofGroups(groups.read(name), start)
                : ofEvents(events.rest(name));
    }

    /// What follows `stickiness of`.
    Measure stickiness() {
        users.refuseNew("Write `users`; new users are hardly there long enough for a habit.");
        if (!users.take()) {
            tokens.expect("users");
        }
        Token start = tokens.peek();
        Users there = users.doing();
        boolean once =
                switch (there.deed()) {
                    case Deed.Did did -> did.threshold().equals(Threshold.ONCE);
                };
        if (!once) {
            tokens.problem(
                    start,
                    "metric.stickiness-threshold",
                    "A user was there on a day or was not; how often does not matter here.",
                    "Leave out how often, or begin with `share of users`.");
        }
        return new Measure.Stickiness(there);
    }

    private Measure ofNewUsers(Users part) {
        Token start = tokens.peek();
        if (comingBack()) {
            refuseNewUsers(start, "Write `users`, or follow them: `within 7 days`.");
            retention(part);
        } else if (tokens.take("among")) {
            refuseNewUsers(start, "A share of new users is taken of all of them; leave it out.");
            if (users.takeNew()) {
                users.newcomers(false);
            } else {
                tokens.expect("users");
                users.read();
            }
        }
        return new Measure.UserShare(part, null);
    }

    private Measure ofUsers(Users part) {
        tokens.mend(List.of("among"));
        if (!tokens.take("among")) {
            return new Measure.UserShare(part, null);
        }
        Token start = tokens.peek();
        if (users.takeNew()) {
            refuseNewUsers(start, "Write `share of new users`, and what they did.");
            return new Measure.UserShare(part, null);
        }
        tokens.expect("users");
        return new Measure.UserShare(part, users.doing());
    }

    private void refuseNewUsers(Token start, String next) {
        tokens.problem(
                start,
                "metric.new-users-here",
                "New users are a whole of their own and cannot be mixed with others.",
                next);
    }

    private boolean comingBack() {
        return tokens.at("and", "came") || tokens.at("and", "did");
    }

    private Measure retention(Users part) {
        tokens.take("and");
        Deed.Did again = null;
        if (tokens.take("came")) {
            tokens.expect("back");
        } else {
            tokens.expect("did");
            again = deeds.did(Whose.AGAIN);
        }
        tokens.take("in");
        tokens.take("the");
        tokens.expect("next");
        return new Measure.Retention(part, again, grain());
    }

    private Grain grain() {
        tokens.mend(Words.PERIODS);
        for (Grain grain : Grain.values()) {
            if (tokens.take(grain.word())) {
                return grain;
            }
        }
        tokens.problem(
                "metric.missing-period",
                "The period is missing here.",
                "Write `day`, `week`, `month`, `quarter` or `year`.");
        if (tokens.peek().is(Kind.WORD)) {
            tokens.next();
        }
        return Grain.MONTH;
    }

    private Measure ofGroups(Groups part, Token start) {
        if (part.having() == null) {
            tokens.problem(
                    start,
                    "metric.missing-bound",
                    "Which of them count is missing here: all of them have an event.",
                    "Write how many of what each must have, such as `with at least 5 users`.");
        }
        return new Measure.GroupShare(part);
    }

    private Measure ofEvents(Events part) {
        if (part.where() == null && part.sequel() == null) {
            tokens.problem(
                    "metric.missing-where",
                    "Which of them count is missing here.",
                    "Write `where` and what must be true of them, or `followed by`.");
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
}
