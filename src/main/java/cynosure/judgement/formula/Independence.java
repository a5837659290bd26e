package cynosure.judgement.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.hipparchus.stat.StatUtils;
import org.hipparchus.stat.correlation.PearsonsCorrelation;

/// Whether inputs move by themselves: the first test, by how their changes go together from one
/// period to the next.
public final class Independence {

    private static final double SAME = 0.8;
    private static final double SOME = 0.5;
    private static final int PERIODS_MIN = 26;
    private static final int PERIODS_EACH = 8;

    private Independence() {}

    /// Two inputs.
    ///
    /// @param changes how many changes were compared
    /// @param r Pearson's correlation of their changes, in logarithms; empty where there are too
    ///   few changes, or where one of them never changes
    public record Pair(String one, String other, int changes, OptionalDouble r) {

        /// Seldom two things; more likely two names for one.
        public boolean same() {
            return r.isPresent() && Math.abs(r.getAsDouble()) >= SAME;
        }

        public boolean some() {
            return r.isPresent() && Math.abs(r.getAsDouble()) >= SOME;
        }
    }

    /// How many periods it takes before anything is said of so many inputs.
    public static int least(int inputs) {
        return Math.max(PERIODS_MIN, PERIODS_EACH * (inputs + 1));
    }

    /// Each two of them, once.
    public static List<Pair> of(Aligned inputs) {
        List<Pair> pairs = new ArrayList<>();
        int count = inputs.names().size();
        for (int one = 0; one < count; one++) {
            for (int other = one + 1; other < count; other++) {
                double[] x = inputs.changes(one);
                double[] y = inputs.changes(other);
                pairs.add(
                        new Pair(
                                inputs.names().get(one),
                                inputs.names().get(other),
                                x.length,
                                x.length + 1 < least(count)
                                        ? OptionalDouble.empty()
                                        : correlation(x, y)));
            }
        }
        return List.copyOf(pairs);
    }

    private static OptionalDouble correlation(double[] x, double[] y) {
        boolean still = StatUtils.variance(x) <= 1e-18 || StatUtils.variance(y) <= 1e-18;
        return still
                ? OptionalDouble.empty()
                : OptionalDouble.of(new PearsonsCorrelation().correlation(x, y));
    }
}
