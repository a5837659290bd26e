package cynosure.bets.odds;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// How far forecasts can be taken at their word: of the bets said to work seven times in ten, did
/// about seven in ten work?
///
/// The score is that of G. W. Brier, “Verification of forecasts expressed in terms of probability”,
/// *Monthly Weather Review* 78 (1950), 1–3, for two outcomes: the mean of `(p − y)²`, 0 at best and
/// 1 at worst. It is taken apart as in A. H. Murphy, “A new vector partition of the probability
/// score”, *Journal of Applied Meteorology* 12 (1973), 595–600, over the chances that were really
/// said: `score = reliability − resolution + uncertainty`.
///
/// The numbers are there for any forecast at all; whether they may be shown is [#maturity()].
///
/// @param forecasts of settled bets, in any order
public record Calibration(List<Foretold> forecasts) {

    public Calibration {
        forecasts = List.copyOf(forecasts);
    }

    public int count() {
        return forecasts.size();
    }

    /// Whether there are enough for a score, and enough for a verdict.
    public Maturity maturity() {
        return Maturity.of(count());
    }

    /// How many held, of all.
    public Share held() {
        return new Share((int) forecasts.stream().filter(Foretold::held).count(), count());
    }

    /// How many would have held if each forecast were exactly right: the sum of the chances.
    public double hoped() {
        return forecasts.stream().mapToDouble(Foretold::chance).sum();
    }

    /// The Brier score; 0 where there are no forecasts.
    public double score() {
        return forecasts.stream().mapToDouble(Foretold::miss).average().orElse(0);
    }

    /// How far the chances said were from how often they came true: 0 at best.
    public double reliability() {
        return saidAlike().values().stream()
                        .mapToDouble(
                                alike -> {
                                    double off = alike.getFirst().chance() - rate(alike);
                                    return alike.size() * off * off;
                                })
                        .sum()
                / Math.max(1, count());
    }

    /// How far bets said to be likely and bets said to be unlikely came apart: 0 where the chance
    /// said nothing, more is better.
    public double resolution() {
        double overall = held().rate();
        return saidAlike().values().stream()
                        .mapToDouble(
                                alike -> {
                                    double off = rate(alike) - overall;
                                    return alike.size() * off * off;
                                })
                        .sum()
                / Math.max(1, count());
    }

    /// How open it was at all: the score of somebody who always says how often bets hold.
    public double uncertainty() {
        double overall = held().rate();
        return overall * (1 - overall);
    }

    /// By which part the forecasts were better than always saying how often bets hold: 1 at best, 0
    /// where that would have done as well, below 0 where it would have done better. None where all
    /// held or none did, for then there was nothing to tell apart.
    public OptionalDouble skill() {
        return uncertainty() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(1 - score() / uncertainty());
    }

    /// The forecasts in five steps of twenty points, from unlikely to likely; empty ones too.
    public List<Bucket> buckets() {
        List<Bucket> buckets = new ArrayList<>();
        for (int step = 0; step < Bucket.STEPS; step++) {
            int here = step;
            buckets.add(
                    Bucket.of(
                            step,
                            forecasts.stream()
                                    .filter(forecast -> Bucket.step(forecast.chance()) == here)
                                    .toList()));
        }
        return List.copyOf(buckets);
    }

    /// What there is to say of them as a whole.
    public Verdict verdict() {
        return switch (maturity()) {
            case NONE -> Verdict.TOO_FEW;
            case EARLY -> Verdict.EARLY;
            case ENOUGH -> judged();
        };
    }

    private Verdict judged() {
        double spread =
                Math.sqrt(
                        forecasts.stream()
                                .mapToDouble(
                                        forecast -> forecast.chance() * (1 - forecast.chance()))
                                .sum());
        double limit = Share.Z * spread;
        double missing = hoped() - held().held();
        if (missing > limit) {
            return Verdict.HOPEFUL;
        }
        if (missing < -limit) {
            return Verdict.MODEST;
        }
        if (boldness() > limit) {
            return Verdict.BOLD;
        }
        return skill().orElse(1) <= 0 ? Verdict.FLAT : Verdict.FITTING;
    }

    /// By how many more the bets were said to go one way than did: a chance of 20 % counts as
    /// saying at 80 % that it will not hold.
    private double boldness() {
        return forecasts.stream()
                .mapToDouble(
                        forecast -> {
                            boolean likely = forecast.chance() >= 0.5;
                            double sure = likely ? forecast.chance() : 1 - forecast.chance();
                            return sure - (likely == forecast.held() ? 1 : 0);
                        })
                .sum();
    }

    private Map<Double, List<Foretold>> saidAlike() {
        return forecasts.stream()
                .collect(
                        Collectors.groupingBy(
                                forecast -> forecast.chance() + 0.0,
                                TreeMap::new,
                                Collectors.toList()));
    }

    private static double rate(List<Foretold> forecasts) {
        return new Calibration(forecasts).held().rate();
    }
}
