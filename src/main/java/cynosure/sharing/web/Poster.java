package cynosure.sharing.web;

import cynosure.sharing.Excerpt;
import java.util.Locale;

/// The tree on paper large enough to be read on a wall.
///
/// @param day when it was made
/// @param wide how wide the tree is printed
/// @param high how high
public record Poster(Excerpt excerpt, String day, Paper paper, String wide, String high) {

    /// How large a unit of the drawing is printed at least: its small letters, twelve units high,
    /// become nearly seven points.
    private static final double UNIT_MM = 0.2;

    private static final double MARGINS_MM = 24;
    private static final double HEAD_MM = 34;

    /// Paper as ISO 216 has it, the smallest first.
    public enum Paper {
        A4("A4 landscape", 297, 210),
        A4_UPRIGHT("A4 portrait", 210, 297),
        A3("A3 landscape", 420, 297),
        A3_UPRIGHT("A3 portrait", 297, 420),
        A2("A2 landscape", 594, 420),
        A2_UPRIGHT("A2 portrait", 420, 594),
        A1("A1 landscape", 841, 594),
        A1_UPRIGHT("A1 portrait", 594, 841),
        A0("A0 landscape", 1189, 841),
        A0_UPRIGHT("A0 portrait", 841, 1189);

        private final String words;
        private final double wideMm;
        private final double highMm;

        Paper(String words, double wideMm, double highMm) {
            this.words = words;
            this.wideMm = wideMm;
            this.highMm = highMm;
        }

        /// As people and style sheets call it.
        public String words() {
            return words;
        }

        public String size() {
            return millimetres(wideMm) + " " + millimetres(highMm);
        }

        /// How many millimetres a unit of the drawing becomes at most.
        private double scale(double width, double height) {
            return Math.min(
                    (wideMm - MARGINS_MM) / width, (highMm - MARGINS_MM - HEAD_MM) / height);
        }
    }

    static Poster of(Excerpt excerpt, String day, double width, double height) {
        Paper paper = paper(width, height);
        double scale = paper.scale(width, height);
        return new Poster(
                excerpt, day, paper, millimetres(width * scale), millimetres(height * scale));
    }

    /// The smallest on which the tree can be read; where none is large enough, the one on which it
    /// is largest.
    static Paper paper(double width, double height) {
        Paper largest = Paper.A4;
        for (Paper paper : Paper.values()) {
            if (paper.scale(width, height) >= UNIT_MM) {
                return paper;
            }
            if (paper.scale(width, height) > largest.scale(width, height)) {
                largest = paper;
            }
        }
        return largest;
    }

    private static String millimetres(double length) {
        return String.format(Locale.ROOT, "%.1fmm", length);
    }
}
