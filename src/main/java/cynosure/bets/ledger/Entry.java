package cynosure.bets.ledger;

import cynosure.bets.Bet;
import cynosure.bets.Forecast;
import cynosure.bets.Placed;
import cynosure.bets.Settlement;
import cynosure.bets.odds.Foretold;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A bet that was placed.
///
/// @param placed what it was held to then; later amendments change neither forecast nor range here
/// @param inputId the input that it serves in the end; empty where the way up is broken
public record Entry(Bet bet, Placed placed, String inputId) {

    public boolean settled() {
        return bet.settlement() != null;
    }

    public @Nullable Settlement settlement() {
        return bet.settlement();
    }

    public @Nullable Forecast forecast() {
        return placed.registered().forecast();
    }

    /// The forecast with what came of it; nothing while it is open, where nobody could tell, or
    /// where it was stopped early.
    public Optional<Foretold> foretold() {
        Settlement settlement = bet.settlement();
        Forecast forecast = forecast();
        return settlement == null || forecast == null || !settlement.outcome().tells()
                ? Optional.empty()
                : Optional.of(
                        new Foretold(
                                forecast.chance() / 100.0,
                                settlement.outcome() == Settlement.Outcome.WON));
    }

    /// Whether the move of the measure lay in the range; nothing unless the bet worked, for a range
    /// says what happens if it does, and unless both are known.
    public Optional<Boolean> inRange() {
        Settlement settlement = bet.settlement();
        Forecast forecast = forecast();
        BigDecimal move = settlement == null ? null : settlement.move();
        return move == null
                        || forecast == null
                        || !forecast.ranged()
                        || settlement.outcome() != Settlement.Outcome.WON
                ? Optional.empty()
                : Optional.of(forecast.holds(move));
    }
}
