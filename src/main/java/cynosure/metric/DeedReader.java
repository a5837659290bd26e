package cynosure.metric;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads what users did: `who did read_article more than 7 times where section is "news"`. Where
/// the threshold, the condition and the span stand among each other does not matter.
final class DeedReader {

    /// Whose deed it is.
    enum Whose {
        USERS,
        NEW_USERS,
        /// What users did in the next period.
        AGAIN
    }

    private final Tokens tokens;
    private final NameReader names;
    private final ValueReader values;
    private final SpanReader spans;
    private final EventReader events;
    private final SequelReader sequels;
    private final ThresholdReader thresholds;

    DeedReader(Tokens tokens, EventReader events, SequelReader sequels) {
        this.tokens = tokens;
        this.names = new NameReader(tokens);
        this.values = new ValueReader(tokens);
        this.spans = new SpanReader(tokens);
        this.events = events;
        this.sequels = sequels;
        this.thresholds = new ThresholdReader(tokens);
    }

    /// The deed here, or null when there is none.
    Deed.@Nullable Did read(Whose whose) {
        if (tokens.take("who")) {
            tokens.expect("did");
            return did(whose);
        }
        if (tokens.take("with", "any")) {
            tokens.expect("event");
            return rest(null, Threshold.ONCE, whose);
        }
        return tokens.take("with") ? having(whose) : null;
    }

    /// What follows the word `did`.
    Deed.Did did(Whose whose) {
        return rest(events.name(), Threshold.ONCE, whose);
    }

    /// Averages over a time only make sense over a window of known length.
    void needWindow(@Nullable Timing timing, boolean possible) {
        List<Token> averages =
                timing instanceof Timing.OverLast ? List.of() : thresholds.averages();
        for (Token average : averages) {
            tokens.problem(
                    average,
                    "metric.average-needs-window",
                    "An average needs the time it is taken over.",
                    possible
                            ? "End the definition with a window, such as `over the last 12 weeks`."
                            : "Say how often in all, such as `at least 8 times`.");
        }
    }

    private Deed.Did rest(@Nullable Name event, Threshold given, Whose whose) {
        Threshold threshold = given;
        Condition where = null;
        Sequel sequel = null;
        Span span = null;
        Token spanned = null;
        boolean sequelLast = false;
        for (boolean more = true; more; ) {
            tokens.mend(Words.AFTER_NAME);
            Token start = tokens.peek();
            if (threshold == Threshold.ONCE && thresholds.here()) {
                threshold = thresholds.read(whose);
                sequelLast = false;
            } else if (where == null && sequel == null && tokens.at("where")) {
                where = events.where();
            } else if (span == null && whose != Whose.AGAIN && spans.here()) {
                spanned = start;
                span = spans.read();
                sequelLast = false;
            } else {
                Sequel read = sequel == null ? sequels.read() : null;
                more = read != null;
                sequel = more ? read : sequel;
                sequelLast = more || sequelLast;
            }
        }
        if (whose == Whose.NEW_USERS && span == null && sequel != null && sequelLast) {
            span = sequels.endsWithin() ? sequel.within() : null;
            sequel = span == null ? sequel : withoutWithin(sequel);
        }
        checkSpan(span, spanned, whose);
        return new Deed.Did(new Events(event, null, where, sequel), threshold, span);
    }

    private void checkSpan(@Nullable Span span, @Nullable Token start, Whose whose) {
        if (whose == Whose.NEW_USERS && span == null) {
            tokens.problem(
                    "metric.missing-span",
                    "How long each new user is followed is missing here.",
                    "Write `within 7 days` or `in their first session`.");
        } else if (whose != Whose.NEW_USERS && start != null) {
            tokens.problem(
                    start,
                    "metric.span-without-new",
                    "Only new users are followed for a time of their own.",
                    "Write `new users`, or end with the time: `over the last 7 days`.");
        }
    }

    private static Sequel withoutWithin(Sequel of) {
        return new Sequel(
                of.before(),
                of.not(),
                of.event(),
                of.sameUser(),
                of.same(),
                of.where(),
                of.others(),
                null);
    }

    /// `with at least 2 different device of listen`, after the word `with`
    private Deed.Did having(Whose whose) {
        Bound bound = values.neededBound();
        if (tokens.peek(1).is("total")) {
            BigDecimal amount = values.number();
            tokens.expect("total");
            Name property = names.property();
            tokens.expect("of");
            return rest(events.name(), new Threshold.Total(bound, amount, property), whose);
        }
        long count = values.count();
        tokens.expect("different");
        Name property = names.property();
        tokens.expect("of");
        return rest(events.name(), new Threshold.Different(bound, count, property), whose);
    }
}
