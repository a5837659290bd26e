package cynosure.bets.web;

import cynosure.bets.odds.Effect;
import cynosure.bets.odds.Outlook;
import cynosure.bets.odds.Wager;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import cynosure.web.Numbers;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a bet is worth, and what it is worth to find out first. Nothing of it is kept.
///
/// @param chance as it was typed, like the others
/// @param lines what comes out, a sentence each; none before something was asked
/// @param advice what to make of it; empty before something was asked
public record OddsPage(
        String chance,
        String low,
        String high,
        String cost,
        List<String> lines,
        String advice,
        Problems problems) {

    private static final long SEED = 1927;
    private static final double MOST = 1e12;

    static OddsPage of(String chance, String low, String high, String cost) {
        List<Problem> problems = new ArrayList<>();
        boolean asked = !(chance + low + high + cost).isBlank();
        if (!asked) {
            return new OddsPage("", "", "", "", List.of(), "", Problems.NONE);
        }
        Optional<Double> likely = number(chance).filter(each -> each >= 0 && each <= 100);
        Optional<Double> from = number(low);
        Optional<Double> to = number(high);
        Optional<Double> costs = number(cost.isBlank() ? "0" : cost).filter(each -> each >= 0);
        if (likely.isEmpty()) {
            problems.add(
                    wrong("The chance is a number from 0 to 100.", "35 means 35 times in 100."));
        }
        if (from.isEmpty() || to.isEmpty() || from.get() > to.get()) {
            problems.add(
                    wrong(
                            "The range needs two numbers, the smaller one first.",
                            "Write the gain that it exceeds nineteen times in twenty, then the one that it stays below nineteen times in twenty."));
        }
        if (costs.isEmpty()) {
            problems.add(
                    wrong(
                            "The cost is a number from 0 on.",
                            "Write it in the unit of the gain, or leave it empty."));
        }
        if (!problems.isEmpty()) {
            return new OddsPage(
                    chance,
                    low,
                    high,
                    cost,
                    List.of(),
                    "",
                    Problems.of(problems.toArray(new Problem[0])));
        }
        Wager wager =
                new Wager(
                        likely.orElseThrow() / 100,
                        new Effect(from.orElseThrow(), to.orElseThrow()),
                        List.of(),
                        costs.orElseThrow());
        return new OddsPage(chance, low, high, cost, lines(wager), advice(wager), Problems.NONE);
    }

    public boolean answered() {
        return !lines.isEmpty();
    }

    private static List<String> lines(Wager wager) {
        Outlook outlook = wager.outlook(SEED);
        double expected = wager.expected();
        return List.of(
                "Over many such bets, each %s %s."
                        .formatted(expected < 0 ? "loses" : "gains", amount(Math.abs(expected))),
                "In %s of %s tries it costs more than it gains."
                        .formatted(
                                Numbers.whole(Math.round(outlook.loss() * outlook.draws())),
                                Numbers.whole(outlook.draws())),
                "Nine tries in ten end between %s and %s; half end at %s or less."
                        .formatted(
                                amount(outlook.low()),
                                amount(outlook.high()),
                                amount(outlook.median())));
    }

    private static String advice(Wager wager) {
        double worth = wager.worthKnowing();
        double scale = Math.max(1e-9, Math.abs(wager.expected()) + wager.cost());
        if (worth < 0.005 * scale) {
            return wager.expected() < 0
                    ? "Finding out first would change nothing: even at its best it hardly pays."
                    : "Finding out first would change nothing: you would do it either way.";
        }
        return "It is worth spending up to %s on finding out first, and no more, even if that told you everything. A small try that tells half of it is worth less than that."
                .formatted(amount(worth));
    }

    private static String amount(double number) {
        return Numbers.decimal(BigDecimal.valueOf(number).round(new MathContext(3)));
    }

    private static Optional<Double> number(String typed) {
        String plain = typed.replaceAll("[\\s,]", "").replace('\u2212', '-');
        return plain.matches("[+-]?\\d{1,13}(\\.\\d{1,9})?")
                ? Optional.of(Double.parseDouble(plain)).filter(each -> Math.abs(each) <= MOST)
                : Optional.empty();
    }

    private static Problem wrong(String sentence, String next) {
        return Problem.of("bets.odds", sentence, next);
    }
}
