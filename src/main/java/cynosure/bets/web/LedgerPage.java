package cynosure.bets.web;

import cynosure.bets.ledger.Entry;
import cynosure.bets.ledger.Ledger;
import cynosure.bets.odds.Bucket;
import cynosure.bets.odds.Calibration;
import cynosure.bets.odds.Maturity;
import java.util.List;
import java.util.function.Function;

/// All bets that were placed, and how far their forecasts can be trusted.
///
/// @param any whether a bet was ever placed, chosen or not
/// @param query the part of an address that asks for the same bets
/// @param rows the latest ones
/// @param more how many stand in the file and not here
/// @param untold how many ended so that nobody can tell whether the forecast held
public record LedgerPage(
        boolean any,
        boolean filtered,
        String lead,
        String query,
        List<Select> selects,
        Trust trust,
        List<Hit> byLevel,
        List<Hit> byKind,
        String ranges,
        int untold,
        List<Row> rows,
        int more) {

    /// How many bets the page lists.
    static final int SHOWN_MAX = 300;

    /// One select of the form that filters.
    public record Select(String name, String label, List<Choice> choices) {}

    public record Choice(String value, String label, boolean chosen) {}

    /// What there is to say of the forecasts.
    ///
    /// @param scored whether there are enough for numbers
    /// @param waits why there is no score or no verdict yet; empty where there is one
    /// @param picture empty where nothing is scored
    public record Trust(
            String title,
            String words,
            String waits,
            boolean scored,
            String hoped,
            List<Part> parts,
            String picture,
            List<Step> steps) {}

    /// A number with what it means.
    public record Part(String name, String value, String meaning) {}

    /// Bets that were about equally sure.
    public record Step(String said, String held, String of, String reading) {}

    public record Hit(String label, int placed, int settled, String worked) {}

    /// One bet.
    public record Row(
            String number,
            String name,
            String href,
            String level,
            String kind,
            String input,
            String chance,
            String range,
            String placed,
            String outcome,
            String move,
            boolean settled) {}

    static LedgerPage of(
            Ledger all, LedgerFilter filter, List<Select> selects, Function<Entry, Row> row) {
        Ledger ledger = all.only(filter::wants);
        return new LedgerPage(
                !all.entries().isEmpty(),
                !filter.none(),
                LedgerWords.lead(ledger),
                filter.query(),
                selects,
                trust(ledger.calibration()),
                ledger.byLevel().stream().map(LedgerPage::hit).toList(),
                ledger.byKind().stream().map(LedgerPage::hit).toList(),
                LedgerWords.ranges(ledger.ranges()),
                ledger.untold(),
                ledger.entries().stream().limit(SHOWN_MAX).map(row).toList(),
                Math.max(0, ledger.entries().size() - SHOWN_MAX));
    }

    private static Trust trust(Calibration calibration) {
        boolean scored = calibration.maturity() != Maturity.NONE;
        return new Trust(
                calibration.verdict().title(),
                calibration.verdict().words(),
                LedgerWords.waits(calibration),
                scored,
                LedgerWords.hoped(calibration),
                scored ? parts(calibration) : List.of(),
                scored ? ReliabilityPicture.draw(calibration.buckets()) : "",
                scored
                        ? calibration.buckets().stream()
                                .filter(bucket -> !bucket.empty())
                                .map(LedgerPage::step)
                                .toList()
                        : List.of());
    }

    private static List<Part> parts(Calibration calibration) {
        return List.of(
                new Part(
                        "Brier score",
                        LedgerWords.score(calibration.score()),
                        "0 is best; saying 50 % of everything gives 0.25. It is reliability − resolution + uncertainty"),
                new Part(
                        "Reliability",
                        LedgerWords.score(calibration.reliability()),
                        "how far what was said lay from what came; less is better"),
                new Part(
                        "Resolution",
                        LedgerWords.score(calibration.resolution()),
                        "how well likely and unlikely bets were told apart; more is better"),
                new Part(
                        "Uncertainty",
                        LedgerWords.score(calibration.uncertainty()),
                        "how open it was at all; nobody's doing"),
                new Part("Skill", LedgerWords.skill(calibration), ""));
    }

    private static Step step(Bucket bucket) {
        return new Step(
                LedgerWords.percent(bucket.said()),
                LedgerWords.percent(bucket.held().rate()),
                bucket.held().held() + " of " + bucket.held().of(),
                LedgerWords.reading(bucket));
    }

    private static Hit hit(Ledger.Hits hits) {
        return new Hit(
                hits.label(), hits.placed(), hits.settled(), LedgerWords.hits(hits.worked()));
    }
}
