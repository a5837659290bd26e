package cynosure.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/// Two ways to the same numbers, taking turns, and the median time of each.
///
/// @param ours milliseconds
/// @param theirs milliseconds
record Race(double ours, double theirs) {

    /// A way to the numbers: one line a number, in any order.
    @FunctionalInterface
    interface Way {
        List<String> run() throws Exception;
    }

    /// Each way goes once to warm up, if there is time for that, and then `runs` times. They must
    /// find the same numbers every time.
    static Race of(int runs, Way ours, Way theirs) throws Exception {
        double[] our = new double[runs];
        double[] their = new double[runs];
        for (int i = runs > 1 ? -1 : 0; i < runs; i++) {
            long start = System.nanoTime();
            List<String> other = theirs.run();
            long between = System.nanoTime();
            List<String> own = ours.run();
            long end = System.nanoTime();
            refuseUnlessSame(own, other);
            if (i >= 0) {
                their[i] = (between - start) / 1e6;
                our[i] = (end - between) / 1e6;
            }
        }
        Arrays.sort(our);
        Arrays.sort(their);
        return new Race(our[runs / 2], their[runs / 2]);
    }

    /// The lines for a report: both times, and what the other one takes of ours.
    List<Figures.Row> rows(String what, String other, double goal) {
        return List.of(
                Figures.row(what + ", Cynosure", "%,.0f ms", ours),
                Figures.row(what + ", " + other, "%,.0f ms", theirs),
                Figures.row(
                        what + ", ratio",
                        "**%.1f** times as fast (wanted: at least %.0f)",
                        theirs / ours,
                        goal));
    }

    private static void refuseUnlessSame(List<String> ours, List<String> theirs) {
        if (!ours.isEmpty() && new TreeSet<>(ours).equals(new TreeSet<>(theirs))) {
            return;
        }
        List<String> only = new ArrayList<>(new TreeSet<>(ours));
        only.removeAll(new TreeSet<>(theirs));
        List<String> other = new ArrayList<>(new TreeSet<>(theirs));
        other.removeAll(new TreeSet<>(ours));
        throw new IllegalStateException(
                "They differ. Only ours: %s. Only theirs: %s.".formatted(few(only), few(other)));
    }

    private static List<String> few(List<String> lines) {
        return lines.subList(0, Math.min(5, lines.size()));
    }
}
