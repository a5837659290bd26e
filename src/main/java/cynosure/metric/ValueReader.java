package cynosure.metric;

import cynosure.metric.Token.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the values a sentence states, and the bounds it sets.
final class ValueReader {

    private static final int DIGITS_MAX = 18;
    private static final int DECIMALS_MAX = 9;
    private static final long COUNT_MAX = 1_000_000_000;

    private final Tokens tokens;

    ValueReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /// Whether a value stands here.
    boolean here() {
        return isValue(tokens.peek());
    }

    /// The value here; null, and a problem, when there is none.
    @Nullable Value read() {
        Token token = tokens.peek();
        if (token.is(Kind.NUMBER)) {
            return new Value.Number(number());
        }
        if (here()) {
            tokens.next();
            return token.is(Kind.QUOTED)
                    ? new Value.Text(token.text())
                    : new Value.Flag(token.is("true"));
        }
        if (token.is(Kind.WORD) && !Words.reserved(token.text())) {
            tokens.problem(
                    "metric.unquoted-text",
                    "Text that is compared with stands in quotes.",
                    "Write \"" + token.text() + "\".");
            tokens.next();
            return new Value.Text(token.text());
        }
        tokens.problem(
                "metric.missing-value",
                "A value is missing here.",
                "Write text in quotes, a number, `true` or `false`.");
        return null;
    }

    /// Values with commas between them. A comma before anything else ends the list.
    List<Value> list() {
        var all = new ArrayList<Value>();
        do {
            Value value = read();
            if (value != null) {
                all.add(value);
            }
        } while (valueAfterComma() && tokens.take(Kind.COMMA));
        return all;
    }

    boolean boundHere() {
        return tokens.at("at")
                || tokens.at("more")
                || tokens.at("less")
                || tokens.at("fewer")
                || tokens.at("exactly");
    }

    /// The bound here; a problem when there is none.
    Bound neededBound() {
        tokens.mend(List.of("at", "more", "fewer", "exactly"));
        if (boundHere()) {
            return bound();
        }
        tokens.problem(
                "metric.missing-bound",
                "How many is missing here.",
                "Write `at least 2`, `more than 2`, `exactly 2`, `fewer than 2` or `at most 2`.");
        return Bound.AT_LEAST;
    }

    Bound bound() {
        if (tokens.take("at")) {
            tokens.mend(List.of("least", "most"));
            if (tokens.take("most")) {
                return Bound.AT_MOST;
            }
            tokens.expect("least");
            return Bound.AT_LEAST;
        }
        if (tokens.take("exactly")) {
            return Bound.EXACTLY;
        }
        boolean more = tokens.next().is("more");
        tokens.expect("than");
        return more ? Bound.MORE_THAN : Bound.FEWER_THAN;
    }

    BigDecimal number() {
        Token token = tokens.peek();
        if (!tokens.take(Kind.NUMBER)) {
            tokens.problem(
                    "metric.missing-number",
                    "A number is missing here.",
                    "Write it with digits, such as 10 or 2.5.");
            return BigDecimal.ONE;
        }
        int point = token.text().indexOf('.');
        int digits = (point < 0 ? token.text().length() : point);
        int decimals = point < 0 ? 0 : token.text().length() - point - 1;
        if (digits > DIGITS_MAX || decimals > DECIMALS_MAX) {
            tokens.problem(
                    token,
                    "metric.number-too-long",
                    "This number is longer than we can compare exactly.",
                    "Use at most 17 digits before the point and 9 after it.");
            return BigDecimal.ONE;
        }
        return Value.plain(new BigDecimal(token.text()));
    }

    /// A whole number from 0, for counting.
    long count() {
        Token token = tokens.peek();
        BigDecimal number = number();
        if (number.scale() > 0
                || number.signum() < 0
                || number.compareTo(BigDecimal.valueOf(COUNT_MAX)) > 0) {
            tokens.problem(
                    token,
                    "metric.no-count",
                    tokens.shown(token) + " is nothing one can count to here.",
                    "Write a whole number from 0 to 1000000000.");
            return 1;
        }
        return number.longValueExact();
    }

    private boolean valueAfterComma() {
        return tokens.peek().is(Kind.COMMA) && isValue(tokens.peek(1));
    }

    private static boolean isValue(Token token) {
        return token.is(Kind.QUOTED)
                || token.is(Kind.NUMBER)
                || token.is("true")
                || token.is("false");
    }
}
