package cynosure.bets.choosing;

import cynosure.bets.Bet;
import cynosure.bets.Forecast;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a bet has to say for itself.
///
/// @param influence of its input on the metric
/// @param likely how likely it works, in percent; null while nobody has said
/// @param worth what it would be worth, from 1 to 5; null while nobody has said
/// @param size how much it may cost
/// @param appetiteDays the same in days; null while nobody has said
/// @param signalDays how long until the first sign; null while nobody has said
public record Weight(
        Influence influence,
        @Nullable Integer likely,
        @Nullable Integer worth,
        Size size,
        @Nullable Integer appetiteDays,
        @Nullable Integer signalDays) {

    /// What the worth is a part of.
    public static final int WORTH_MAX = 5;

    static Weight of(Bet bet, Influence influence) {
        Integer days = bet.draft().appetiteDays();
        return new Weight(
                influence,
                likely(bet),
                bet.draft().value(),
                Size.of(days),
                days,
                bet.draft().signalDays());
    }

    /// What people think today; as long as nobody has said, what the forecast said.
    private static @Nullable Integer likely(Bet bet) {
        Integer today = bet.draft().confidence();
        Forecast forecast = bet.terms().forecast();
        return today != null || forecast == null ? today : (Integer) forecast.chance();
    }

    /// Whether it can be given a place.
    public boolean whole() {
        return influence.known() && likely != null && worth != null;
    }

    /// Influence × likelihood × worth × size, of 100. What nobody has said counts as the best it
    /// could be, so that of a bet that is not whole these are the most it can get.
    public double points() {
        return 100
                * influence.part().orElse(influence.source() == Influence.Source.GONE ? 0 : 1)
                * (likely == null ? 1 : likely / 100.0)
                * (worth == null ? 1 : (double) worth / WORTH_MAX)
                * size.factor();
    }

    /// What keeps it from having a place, as a sentence goes on after "Nobody has said"; a gone
    /// input is another matter, see [Influence.Source#GONE].
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (influence.source() == Influence.Source.UNSAID) {
            missing.add(influence.words());
        }
        if (likely == null) {
            missing.add("how likely it is to work");
        }
        if (worth == null) {
            missing.add("what it would be worth");
        }
        return missing;
    }
}
