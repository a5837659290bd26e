package cynosure.bets.web;

import cynosure.bets.Forecast;
import cynosure.bets.Settlement;
import cynosure.bets.ledger.Entry;
import cynosure.bets.ledger.Ledger;
import cynosure.bets.odds.Bucket;
import cynosure.bets.odds.Calibration;
import cynosure.bets.odds.Maturity;
import cynosure.bets.odds.Ranges;
import cynosure.bets.odds.Share;
import cynosure.metric.Figure;
import cynosure.web.Numbers;
import java.math.BigDecimal;
import java.util.Locale;

/// What the ledger says, in sentences. All of it is about bets.
final class LedgerWords {

    static final String STILL_OPEN = "Still open";

    private LedgerWords() {}

    /// How many there are.
    static String lead(Ledger ledger) {
        int placed = ledger.entries().size();
        int settled = ledger.settled();
        return "%s placed, %s settled."
                .formatted(bets(placed), settled == 0 ? "none" : Numbers.whole(settled));
    }

    /// Why there is no score, or no verdict yet; empty where there is one.
    static String waits(Calibration calibration) {
        int count = calibration.count();
        return switch (calibration.maturity()) {
            case NONE ->
                    "%s settled so that one can tell; a score takes %d."
                            .formatted(bets(count), Maturity.SCORE_FROM);
            case EARLY ->
                    "%s settled so that one can tell; a verdict takes %d."
                            .formatted(bets(count), Maturity.VERDICT_FROM);
            case ENOUGH -> "";
        };
    }

    /// `By their forecasts 21.4 of 36 bets were to work; 19 did.`
    static String hoped(Calibration calibration) {
        return "By their forecasts %s of %s were to work; %d did."
                .formatted(
                        decimal(calibration.hoped(), 1),
                        bets(calibration.count()),
                        calibration.held().held());
    }

    /// `0.186`
    static String score(double number) {
        return String.format(Locale.ROOT, "%.3f", number).replace('-', '\u2212');
    }

    static String skill(Calibration calibration) {
        if (calibration.skill().isEmpty()) {
            return "none to speak of: all of them ended alike";
        }
        double skill = calibration.skill().getAsDouble();
        return "%s %s than always saying how often bets work"
                .formatted(percent(Math.abs(skill)), skill < 0 ? "worse" : "better");
    }

    /// `58 % (19 of 33), somewhere between 41 % and 73 %`
    static String hits(Share share) {
        return share.of() == 0
                ? "none settled so that one can tell"
                : "%s (%d of %d), somewhere between %s and %s"
                        .formatted(
                                percent(share.rate()),
                                share.held(),
                                share.of(),
                                percent(share.likely().low()),
                                percent(share.likely().high()));
    }

    static String reading(Bucket bucket) {
        return switch (bucket.reading()) {
            case TOO_FEW -> "too few to judge";
            case FITS -> "as was said";
            case MORE_HELD -> "more worked than was said";
            case FEWER_HELD -> "fewer worked than was said";
        };
    }

    static String ranges(Ranges ranges) {
        Share held = ranges.held();
        return held.of() == 0
                ? "No bet with a range has worked and been measured yet."
                : "Of the bets that worked and were measured, %d of %d moved as far as their range said, which is meant to hold nine in ten. %s"
                        .formatted(held.held(), held.of(), ranges.reading().words());
    }

    static String chance(Entry entry) {
        Forecast forecast = entry.forecast();
        return forecast == null ? "" : forecast.chance() + " %";
    }

    /// `rises by 2 to 10 points`; empty without a range.
    static String range(Entry entry, Figure figure) {
        Forecast forecast = entry.forecast();
        return forecast == null || !forecast.ranged() ? "" : MoveWords.range(figure, forecast);
    }

    static String outcome(Entry entry) {
        Settlement settlement = entry.settlement();
        return settlement == null ? STILL_OPEN : settlement.outcome().label();
    }

    /// `rose by 3 points`; empty where no number tells.
    static String move(Entry entry, Figure figure) {
        Settlement settlement = entry.settlement();
        BigDecimal move = settlement == null ? null : settlement.move();
        return move == null ? "" : MoveWords.moved(figure, move);
    }

    static String percent(double part) {
        return Math.round(100 * part) + " %";
    }

    static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String bets(int count) {
        return count == 1 ? "1 bet" : Numbers.whole(count) + " bets";
    }

    private static String decimal(double number, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", number);
    }
}
