package cynosure.sharing.web;

import cynosure.sharing.Excerpt;
import java.util.List;
import java.util.Locale;

/// The North Star on one sheet of paper: the tree at the left, who drives it at the right.
///
/// @param day when it was made
/// @param wide how wide the tree is printed, in millimetres
/// @param high how high
public record AllHands(Excerpt excerpt, String day, String wide, String high) {

    private static final double WIDE_MM = 176;
    private static final double HIGH_MM = 142;
    private static final int INPUTS_MAX = 6;
    private static final int RESULTS_MAX = 3;

    static AllHands of(Excerpt excerpt, String day, double width, double height) {
        double scale = Math.min(WIDE_MM / width, HIGH_MM / height);
        return new AllHands(excerpt, day, millimetres(width * scale), millimetres(height * scale));
    }

    /// As many as one sheet holds.
    public List<Excerpt.Line> inputs() {
        return some(excerpt.inputs(), INPUTS_MAX);
    }

    public List<Excerpt.Line> results() {
        return some(excerpt.results(), RESULTS_MAX);
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
