package cynosure.measurement;

import cynosure.metric.Figure;
import cynosure.metric.Measure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Readings made of the readings of other metrics, period by period and segment by segment: each
/// gives a score from 0 to 1, and their weighted mean is the reading.
final class Composed {

    private static final MathContext EXACT = MathContext.DECIMAL128;
    private static final MathContext DIGITS = new MathContext(15);

    private final List<Ingredient> ingredients;

    Composed(List<Ingredient> ingredients) {
        this.ingredients = ingredients;
    }

    /// One metric of a composite with its own series.
    ///
    /// @param readings by where they stand
    record Ingredient(Measure.Part part, Series series, Map<Spot, Reading> readings) {

        static Ingredient of(Measure.Part part, Series series) {
            Map<Spot, Reading> readings = new HashMap<>();
            series.readings().forEach(reading -> readings.put(Spot.of(reading), reading));
            return new Ingredient(part, series, readings);
        }

        /// What it says there; a count of what never happened there is 0.
        private @Nullable BigDecimal value(Spot spot) {
            Reading reading = readings.get(spot);
            if (reading != null) {
                return reading.value();
            }
            boolean counts = series.figure() == Figure.COUNT || series.figure() == Figure.TOTAL;
            return counts && spot.segmented() && series.plan() == null ? BigDecimal.ZERO : null;
        }

        private @Nullable BigDecimal score(Spot spot) {
            BigDecimal value = value(spot);
            if (value == null) {
                return null;
            }
            BigDecimal way = part.to().subtract(part.from());
            BigDecimal score = value.subtract(part.from()).divide(way, EXACT);
            return score.max(BigDecimal.ZERO).min(BigDecimal.ONE);
        }

        private String why(Spot spot) {
            String name = part.metric().text();
            if (series.plan() != null) {
                return name + " is not yet measured.";
            }
            Reading reading = readings.get(spot);
            return reading == null || reading.complete()
                    ? ""
                    : name + ": " + reading.whyIncomplete();
        }
    }

    /// A place in a series: a period, and a segment of it.
    record Spot(LocalDate period, boolean folded, @Nullable String segment)
            implements Comparable<Spot> {

        private static final Comparator<Spot> ORDER =
                Comparator.comparing(Spot::period)
                        .thenComparing(
                                Spot::segment, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Spot::folded);

        static Spot of(Reading reading) {
            return new Spot(reading.period(), reading.folded(), reading.segment());
        }

        private boolean segmented() {
            return folded || segment != null;
        }

        @Override
        public int compareTo(Spot other) {
            return ORDER.compare(this, other);
        }
    }

    /// The readings of all places that any of the metrics has.
    ///
    /// @param running why a period itself is not over, by its first day; empty where it is
    List<Reading> readings(Map<LocalDate, String> running) {
        TreeSet<Spot> spots = new TreeSet<>();
        ingredients.forEach(ingredient -> spots.addAll(ingredient.readings().keySet()));
        if (spots.isEmpty()) {
            running.keySet().forEach(period -> spots.add(new Spot(period, false, null)));
        }
        List<Reading> readings = new ArrayList<>();
        for (Spot spot : spots) {
            String why = why(spot, running.getOrDefault(spot.period(), ""));
            readings.add(
                    new Reading(
                            spot.period(),
                            spot.segment(),
                            spot.folded(),
                            value(spot),
                            null,
                            null,
                            null,
                            why.isEmpty(),
                            why));
        }
        return readings;
    }

    private @Nullable BigDecimal value(Spot spot) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (Ingredient ingredient : ingredients) {
            BigDecimal score = ingredient.score(spot);
            if (score == null) {
                return null;
            }
            BigDecimal weight = ingredient.part().weight();
            sum = sum.add(score.multiply(weight));
            weights = weights.add(weight);
        }
        return Gathered.plain(sum.divide(weights, EXACT).round(DIGITS));
    }

    private String why(Spot spot, String running) {
        if (!running.isEmpty()) {
            return running;
        }
        return ingredients.stream()
                .map(ingredient -> ingredient.why(spot))
                .filter(why -> !why.isEmpty())
                .findFirst()
                .orElse("");
    }
}
