package cynosure.metric;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Reads `within 7 days` and `in their first session`.
final class SpanReader {

    private static final List<String> UNITS =
            Arrays.stream(Span.Unit.values())
                    .flatMap(unit -> Stream.of(unit.word() + "s", unit.word()))
                    .toList();

    private final Tokens tokens;
    private final ValueReader values;

    SpanReader(Tokens tokens) {
        this.tokens = tokens;
        this.values = new ValueReader(tokens);
    }

    boolean here() {
        return tokens.at("within") || tokens.at("in", "their") || tokens.at("in", "first");
    }

    /// The span that stands here.
    Span read() {
        if (tokens.take("within")) {
            return within();
        }
        tokens.expect("in");
        tokens.take("their");
        tokens.expect("first", "session");
        return new Span.FirstSession();
    }

    /// What follows the word `within`.
    Span.Within within() {
        Token number = tokens.peek();
        long count = values.count();
        Span.Unit unit = unit();
        var longest = Span.Within.MOST;
        if (count < 1 || unit.length().multipliedBy(count).compareTo(longest) > 0) {
            tokens.problem(
                    number,
                    "metric.span-length",
                    "A time like this is at least 1 minute and at most ten years long.",
                    "Choose a length between; " + longest.toDays() + " days is the longest.");
            return new Span.Within(1, unit);
        }
        return new Span.Within((int) count, unit);
    }

    private Span.Unit unit() {
        tokens.mend(UNITS);
        for (Span.Unit unit : Span.Unit.values()) {
            if (tokens.take(unit.word()) || tokens.take(unit.word() + "s")) {
                return unit;
            }
        }
        tokens.problem(
                "metric.missing-unit",
                "A time like this is counted in minutes, hours, days or weeks.",
                "Write one of these; for three months, `90 days`.");
        if (tokens.peek().is(Token.Kind.WORD) && !Words.reserved(tokens.peek().text())) {
            tokens.next();
        }
        return Span.Unit.DAY;
    }
}
