package cynosure.metric;

import cynosure.metric.Token.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads what is put together from other metrics, what is only planned, and series of numbers.
final class MetricReader {

    private static final int PARTS_MAX = 20;

    private final Tokens tokens;
    private final NameReader names;
    private final ValueReader values;

    MetricReader(Tokens tokens) {
        this.tokens = tokens;
        this.names = new NameReader(tokens);
        this.values = new ValueReader(tokens);
    }

    /// What follows the word `composite`.
    Measure composite() {
        tokens.expect("of");
        Token start = tokens.peek();
        var parts = new ArrayList<Measure.Part>();
        do {
            parts.add(part());
        } while (tokens.peek(1).is(Kind.BRACKETED) && tokens.take(Kind.COMMA));
        if (parts.size() < 2 || parts.size() > PARTS_MAX) {
            tokens.problem(
                    parts.size() < 2 ? tokens.peek() : start,
                    "metric.composite-parts",
                    "A composite is made of at least 2 and at most %d metrics, not of %d."
                            .formatted(PARTS_MAX, parts.size()),
                    "Write them with commas between, each in brackets with its `from` and `to`.");
        }
        return new Measure.Composite(parts);
    }

    /// What follows the word `not`.
    Measure placeholder() {
        tokens.expect("yet", "measured");
        return new Measure.Placeholder(text("Say how it is to be measured, in quotes.").text());
    }

    /// A series after `latest`, `total` or `average`; null when it is something else.
    @Nullable Measure series(Measure.Gathering gathering) {
        if (!tokens.take("of", "series")) {
            return null;
        }
        return new Measure.Imported(gathering, text("Write the series' name in quotes."));
    }

    /// What follows the word `latest`.
    Measure latest() {
        tokens.expect("of", "series");
        return new Measure.Imported(
                Measure.Gathering.LATEST, text("Write the series' name in quotes."));
    }

    private Measure.Part part() {
        Name metric = names.metric();
        tokens.expect("from");
        BigDecimal from = values.number();
        tokens.expect("to");
        Token end = tokens.peek();
        BigDecimal to = values.number();
        if (from.compareTo(to) == 0) {
            tokens.problem(
                    end,
                    "metric.composite-range",
                    "No reading lies between two equal numbers.",
                    "After `from` stands the reading that scores 0, after `to` the one that scores"
                            + " 1.");
        }
        tokens.mend(List.of("weighing"));
        return new Measure.Part(metric, from, to, weight());
    }

    private BigDecimal weight() {
        if (!tokens.take("weighing")) {
            return BigDecimal.ONE;
        }
        Token start = tokens.peek();
        BigDecimal weight = values.number();
        if (weight.signum() <= 0) {
            tokens.problem(
                    start,
                    "metric.composite-weight",
                    "A weight is more than 0.",
                    "Leave out what is to count nothing; where less is better, let `to` lie below"
                            + " `from`.");
        }
        return weight;
    }

    private Name text(String next) {
        Token token = tokens.peek();
        if (token.is(Kind.QUOTED) && !token.text().isBlank()) {
            tokens.next();
            return new Name(token.text(), token.start(), token.end());
        }
        tokens.problem("metric.missing-text", "A text in quotes is missing here.", next);
        if (token.is(Kind.QUOTED) || token.is(Kind.WORD)) {
            tokens.next();
        }
        return Name.of("");
    }
}
