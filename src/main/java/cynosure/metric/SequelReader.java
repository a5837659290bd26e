package cynosure.metric;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads what came after an event or before it: `followed by select_result with the same search_id
/// where position is at most 5 within 1 hour`. The parts of a link may stand in any order.
final class SequelReader {

    private static final int SAME_MAX = 3;

    private final Tokens tokens;
    private final NameReader names;
    private final ValueReader values;
    private final SpanReader spans;
    private final ConditionReader conditions;
    private boolean withinLast;

    SequelReader(Tokens tokens, ConditionReader conditions) {
        this.tokens = tokens;
        this.names = new NameReader(tokens);
        this.values = new ValueReader(tokens);
        this.spans = new SpanReader(tokens);
        this.conditions = conditions;
    }

    /// The sequel here, or null when there is none.
    @Nullable Sequel read() {
        Sequel sequel = one();
        Token second = tokens.peek();
        if (sequel != null && one() != null) {
            tokens.problem(
                    second,
                    "metric.sequel-in-sequel",
                    "What came after or before can be asked of one event only.",
                    "Leave one of the two out.");
        }
        return sequel;
    }

    /// Whether the sequel read last ends with `within …`.
    boolean endsWithin() {
        return withinLast;
    }

    /// What joins an event to the one of this name after it.
    Sequel link(Name event) {
        return link(false, false, event, tokens.peek());
    }

    private @Nullable Sequel one() {
        tokens.mend(Words.AFTER_NAME);
        Token start = tokens.peek();
        if (tokens.take("followed")) {
            return sequel(false, false, start);
        }
        if (tokens.take("preceded")) {
            return sequel(true, false, start);
        }
        if (tokens.take("not", "followed")) {
            return sequel(false, true, start);
        }
        return tokens.take("not", "preceded") ? sequel(true, true, start) : null;
    }

    private Sequel sequel(boolean before, boolean not, Token start) {
        tokens.expect("by");
        Name event = tokens.take("any", "event") ? null : names.event();
        return link(before, not, event, start);
    }

    private Sequel link(boolean before, boolean not, @Nullable Name event, Token start) {
        Set<Name> same = new LinkedHashSet<>();
        boolean joined = false;
        boolean sameUser = false;
        Condition where = null;
        Sequel.Others others = null;
        Span.Within within = null;
        withinLast = false;
        for (boolean more = true; more; ) {
            tokens.mend(Words.AFTER_NAME);
            if (!joined && tokens.at("with")) {
                sameUser = same(same);
                joined = true;
                withinLast = false;
            } else if (others == null && othersHere()) {
                others = others();
                withinLast = false;
            } else if (where == null && tokens.take("where")) {
                where = conditions.where();
                withinLast = false;
            } else if (within == null && tokens.take("within")) {
                within = spans.within();
                withinLast = true;
            } else {
                more = false;
            }
        }
        sameUser |= same.isEmpty();
        if (others != null && (before || not || sameUser)) {
            refuseOthers(start, before || not);
        }
        return new Sequel(before, not, event, sameUser, List.copyOf(same), where, others, within);
    }

    /// `with the same user and search_id`; whether the user is among them.
    private boolean same(Set<Name> same) {
        boolean user = false;
        tokens.expect("with");
        tokens.take("the");
        tokens.expect("same");
        do {
            Token here = tokens.peek();
            if (tokens.take("user") || tokens.take("users")) {
                user = true;
            } else if (same.add(names.property()) && same.size() == SAME_MAX + 1) {
                tokens.problem(
                        here,
                        "metric.too-many-same",
                        "Two events are joined by at most " + SAME_MAX + " properties.",
                        "Leave some out.");
            }
        } while (ConditionReader.takeAnd(tokens));
        return user;
    }

    private boolean othersHere() {
        return tokens.at("by", "at")
                || tokens.at("by", "more")
                || tokens.at("by", "exactly")
                || tokens.at("by", "fewer")
                || tokens.at("by", "less");
    }

    private Sequel.Others others() {
        tokens.expect("by");
        Token start = tokens.peek();
        Bound bound = values.bound();
        Token number = tokens.peek();
        long count = values.count() + (bound == Bound.MORE_THAN ? 1 : 0);
        boolean other = tokens.take("other");
        if (!tokens.take("user")) {
            tokens.expect("users");
        }
        if (bound != Bound.AT_LEAST && bound != Bound.MORE_THAN) {
            tokens.problem(
                    start,
                    "metric.sequel-users",
                    "Only a least number of users can be asked for here.",
                    "Write `by at least 2 users`.");
        } else if (count < 1) {
            tokens.problem(
                    number,
                    "metric.no-count",
                    tokens.shown(number) + " is nothing one can count to here.",
                    "Write a whole number from 1 on.");
        }
        return new Sequel.Others(Math.max(1, count), other);
    }

    private void refuseOthers(Token start, boolean otherwise) {
        tokens.problem(
                start,
                "metric.sequel-users",
                otherwise
                        ? "How many users did it can only be asked of what came after."
                        : "Both events are by the same user here, so no number of users did it.",
                otherwise
                        ? "Write `followed by`, or leave the number of users out."
                        : "Say what joins the two, such as `with the same order_id`.");
    }
}
