package cynosure.catalogue.watch;

import java.util.Arrays;
import java.util.stream.IntStream;

/// How many events are usual on each weekday, learnt from the eight weeks before, and how far days
/// stray from that.
///
/// Counts are put on a scale on which a count by chance strays by about 1 whatever its size: twice
/// the square root of the count and three eighths (F. J. Anscombe, The transformation of Poisson,
/// binomial and negative-binomial data, Biometrika 35, 1948). On it, a weekday's usual is the
/// median of its eight days, shifted by the median of how the last four weeks lie against that, so
/// that slow growth is no news. Days stray by 1.4826 times the median of their distances, which is
/// the standard deviation where they stray as a normal distribution does, and never less than 1;
/// being medians, neither a holiday nor a broken day moves them. How far a day lies from its usual
/// in these steps is the modified z-score of B. Iglewicz and D. C. Hoaglin (How to Detect and
/// Handle Outliers, 1993), who call 3.5 an outlier; here a day counts from 4 on.
///
/// @param byPlace the usual on the scale, by a day's place in the week of the days learnt from
/// @param spread how far a day strays, on the scale
public record Usual(double[] byPlace, double spread) {

    /// So many days are learnt from.
    public static final int DAYS = 56;

    private static final int WEEK = 7;
    private static final int RECENT = 28;
    private static final double NORMAL = 1.4826;

    /// Learns from the days before a place.
    ///
    /// @param counts one a day
    /// @param end at least [#DAYS]; the place of the first day that is not learnt from
    public static Usual before(long[] counts, int end) {
        double[] days =
                IntStream.range(end - DAYS, end).mapToDouble(day -> scaled(counts[day])).toArray();
        double[] byPlace = new double[WEEK];
        for (int place = 0; place < WEEK; place++) {
            int of = place;
            byPlace[place] = median(IntStream.range(0, DAYS).filter(day -> day % WEEK == of), days);
        }
        double[] rest = new double[DAYS];
        for (int day = 0; day < DAYS; day++) {
            rest[day] = days[day] - byPlace[day % WEEK];
        }
        double[] sizes = Arrays.stream(rest).map(Math::abs).toArray();
        double shift = median(IntStream.range(DAYS - RECENT, DAYS), rest);
        double[] shifted = Arrays.stream(byPlace).map(usual -> usual + shift).toArray();
        return new Usual(shifted, Math.max(1, NORMAL * median(IntStream.range(0, DAYS), sizes)));
    }

    /// How many are usual on a day after those learnt from.
    ///
    /// @param after 0 for the first day that was not learnt from
    public double count(int after) {
        double scaled = Math.max(0, byPlace[after % WEEK]);
        return Math.max(0, scaled * scaled / 4 - 0.375);
    }

    /// How far a count on that day lies from the usual: below 0 when there are too few.
    public double score(int after, long count) {
        return (scaled(count) - byPlace[after % WEEK]) / spread;
    }

    static double scaled(long count) {
        return 2 * Math.sqrt(count + 0.375);
    }

    static double median(IntStream places, double[] of) {
        double[] sorted = places.mapToDouble(place -> of[place]).sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
