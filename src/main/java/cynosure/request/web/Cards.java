package cynosure.request.web;

import cynosure.bets.Bet;
import cynosure.bets.Settlement;
import java.util.Locale;

/// Where a card of the board is, in words.
final class Cards {

    private Cards() {}

    static String where(Bet bet) {
        Settlement settlement = bet.settlement();
        if (settlement != null) {
            return "Settled: " + settlement.outcome().label().toLowerCase(Locale.ROOT);
        }
        return bet.withdrawn() == null ? bet.column().word(bet.level()) : "Taken off";
    }
}
