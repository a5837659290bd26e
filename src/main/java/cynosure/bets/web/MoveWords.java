package cynosure.bets.web;

import cynosure.bets.Baseline;
import cynosure.bets.Forecast;
import cynosure.bets.Terms;
import cynosure.framework.Framework;
import cynosure.framework.Node;
import cynosure.measurement.InWords;
import cynosure.measurement.Metrics;
import cynosure.metric.Definition;
import cynosure.metric.Figure;
import cynosure.web.Numbers;
import java.math.BigDecimal;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Moves of a number as people say them: a share moves by points, a count by how many.
@Component
class MoveWords {

    private final Metrics metrics;

    MoveWords(Metrics metrics) {
        this.metrics = metrics;
    }

    /// `We think it 60 % likely to work; if it does, “Reading members” rises by 200 to 900 …`
    String expected(Framework framework, Terms terms) {
        Forecast forecast = terms.forecast();
        if (forecast == null) {
            return "";
        }
        String likely = "We think it %d %% likely to work".formatted(forecast.chance());
        return forecast.ranged()
                ? "%s; if it does, %s %s (nine in ten of what we think possible)."
                        .formatted(
                                likely,
                                name(framework, terms.measure()),
                                range(figure(framework, terms.measure()), forecast))
                : likely + ".";
    }

    /// What a node is called in a sentence.
    static String name(Framework framework, String nodeId) {
        return framework.node(nodeId).map(node -> "“" + node.name() + "”").orElse("the number");
    }

    /// `rises by 200 to 900` · `falls by 2 to 4 points`
    static String range(Figure figure, Forecast forecast) {
        BigDecimal low = forecast.low();
        BigDecimal high = forecast.high();
        if (low == null || high == null) {
            return "moves";
        }
        return high.signum() <= 0
                ? "falls by " + between(figure, high.negate(), low.negate())
                : "rises by " + between(figure, low, high);
    }

    /// `rose by 300` · `fell by 2 points` · `did not move`
    static String moved(Figure figure, BigDecimal move) {
        return switch (move.signum()) {
            case 0 -> "did not move";
            case 1 -> "rose by " + size(figure, move);
            default -> "fell by " + size(figure, move.negate());
        };
    }

    /// A move as a form shows it, so that it is read again as the same number.
    static String plain(Figure figure, BigDecimal move) {
        return figure == Figure.SHARE || figure == Figure.SCORE
                ? move.movePointRight(2).stripTrailingZeros().toPlainString() + " %"
                : move.stripTrailingZeros().toPlainString();
    }

    Figure figure(Framework framework, String nodeId) {
        return framework.node(nodeId).map(Node::definition).map(this::figure).orElse(Figure.TOTAL);
    }

    Figure figure(Baseline baseline) {
        return figure(baseline.definition());
    }

    private Figure figure(String sentence) {
        return (sentence.isEmpty()
                        ? Optional.<Definition>empty()
                        : Optional.ofNullable(metrics.read(sentence, null).definition()))
                .map(Definition::figure)
                .orElse(Figure.TOTAL);
    }

    private static String between(Figure figure, BigDecimal low, BigDecimal high) {
        return figure == Figure.SHARE || figure == Figure.SCORE
                ? points(low) + " to " + size(figure, high)
                : size(figure, low) + " to " + size(figure, high);
    }

    private static String size(Figure figure, BigDecimal move) {
        return switch (figure) {
            case SHARE, SCORE -> points(move) + (points(move).equals("1") ? " point" : " points");
            case DURATION, COUNT, TOTAL, AVERAGE, RATIO -> InWords.value(figure, move);
        };
    }

    private static String points(BigDecimal part) {
        return Numbers.decimal(part.movePointRight(2));
    }
}
