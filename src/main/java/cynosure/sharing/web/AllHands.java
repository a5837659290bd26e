package cynosure.sharing.web;

import cynosure.sharing.Excerpt;
import java.util.List;
import java.util.Locale;

/// The North Star on one sheet of paper: the tree at the left, who drives it at the right.
///
/// @param day when it was made
/// @param wide how wide the tree is printed, in millimetres
/// @param high how high
/// @param rows how many inputs and results are listed beside it at most
public record AllHands(Excerpt excerpt, String day, String wide, String high, int rows) {

    /// More never fit, however short they are.
    static final int ROWS_MAX = 10;

    private static final double WIDE_MM = 176;
    private static final double HIGH_MM = 142;
    private static final int RESULTS_MAX = 3;

    static AllHands of(Excerpt excerpt, String day, double width, double height) {
        double scale = Math.min(WIDE_MM / width, HIGH_MM / height);
        return new AllHands(
                excerpt, day, millimetres(width * scale), millimetres(height * scale), ROWS_MAX);
    }

    /// The same with a row less beside the tree.
    AllHands shorter() {
        return new AllHands(excerpt, day, wide, high, rows - 1);
    }

    /// As many as one sheet holds, of those that move the metric at once.
    public List<Excerpt.Line> inputs() {
        return some(excerpt.first(), rows - results().size());
    }

    public List<Excerpt.Line> results() {
        return some(excerpt.results(), Math.min(RESULTS_MAX, rows / 2));
    }

    /// What had to be left to the drawing; empty when nothing had.
    public String more() {
        int left =
                excerpt.inputs().size()
                        - inputs().size()
                        + excerpt.results().size()
                        - results().size();
        return left == 0 ? "" : "and " + left + " more in the drawing";
    }

    private static List<Excerpt.Line> some(List<Excerpt.Line> lines, int most) {
        return lines.subList(0, Math.min(most, lines.size()));
    }

    private static String millimetres(double length) {
        return String.format(Locale.ROOT, "%.1fmm", length);
    }
}
