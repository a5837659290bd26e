package cynosure.bets;

import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import java.util.ArrayList;
import java.util.List;

/// What must be said before a bet can start, so that it can be held to it afterwards.
public final class Readiness {

    private Readiness() {}

    /// What is still missing, each in a few words that follow "It is not said yet"; empty when it
    /// can start.
    public static List<String> missing(Bet bet) {
        List<String> missing = new ArrayList<>();
        if (!bet.draft().sentence().said()) {
            missing.add("what you do and what should follow (if we …, then …)");
        }
        if (bet.terms().due() == null) {
            missing.add("on which day you look back");
        }
        Forecast forecast = bet.terms().forecast();
        if (forecast == null) {
            missing.add("how likely you think it to work");
        }
        boolean counted = !bet.terms().measure().isEmpty() && forecast != null && forecast.ranged();
        if (!counted && bet.terms().signal().isEmpty()) {
            missing.add("how you will know: a number and how far it moves, or a sign in words");
        }
        return missing;
    }

    static void require(Bet bet) {
        List<Problem> problems =
                missing(bet).stream()
                        .map(
                                what ->
                                        Problem.of(
                                                "bets.not-ready",
                                                "Before it starts, say " + what + ".",
                                                "Open the card and fill that in; the forecast stands from then on."))
                        .toList();
        if (!problems.isEmpty()) {
            throw new Fault(Fault.Kind.CONFLICT, Problems.of(problems.toArray(new Problem[0])));
        }
    }

    /// The bet, if something can still be done with it.
    static Bet open(Bet bet) {
        if (!bet.open()) {
            throw Fault.conflict(
                    "bets.closed",
                    bet.settlement() == null
                            ? "“%s” was taken off.".formatted(bet.title())
                            : "“%s” is settled; what was found then stays.".formatted(bet.title()),
                    bet.settlement() == null
                            ? "Bring it back first."
                            : "If it was settled by mistake, open it again and say why.");
        }
        return bet;
    }
}
