package cynosure.web;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How wide words are in our typeface, so that a drawing made on the server can break its lines.
///
/// Advance widths of Inter 4 at weights 400 and 600 with tabular figures, in thousandths of the
/// font size, for printable ASCII. Accented letters are as wide as their base letter; other scripts
/// are taken as one em, which is never too narrow. Where the browser falls back to another face,
/// the three per cent added here usually cover the difference.
public final class Lettering {

    private static final int[] REGULAR = {
        269, 288, 466, 633, 642, 982, 644, 300, 391, 391, 648, 648, 269, 648, 269, 360,
        648, 648, 648, 648, 648, 648, 648, 648, 648, 648, 269, 269, 648, 648, 648, 511,
        966, 690, 654, 730, 722, 601, 590, 746, 743, 269, 571, 672, 565, 903, 753, 765,
        639, 765, 644, 642, 646, 744, 690, 985, 682, 679, 629, 391, 360, 391, 471, 456,
        323, 562, 612, 571, 612, 583, 370, 613, 591, 242, 242, 549, 242, 876, 591, 600,
        612, 612, 376, 528, 327, 591, 562, 818, 546, 562, 552, 391, 333, 391, 648,
    };

    private static final int[] SEMIBOLD = {
        269, 321, 523, 644, 650, 1004, 663, 326, 391, 391, 647, 647, 269, 647, 269, 379,
        647, 647, 647, 647, 647, 647, 647, 647, 647, 647, 269, 269, 647, 647, 647, 543,
        999, 728, 659, 737, 722, 605, 588, 749, 746, 277, 580, 703, 565, 922, 759, 769,
        645, 773, 652, 650, 660, 736, 728, 1020, 720, 713, 652, 391, 379, 391, 481, 469,
        351, 574, 624, 583, 624, 591, 389, 625, 612, 262, 262, 569, 262, 900, 612, 609,
        624, 624, 397, 549, 353, 612, 587, 839, 569, 588, 566, 391, 359, 391, 647,
    };

    private static final double MARGIN = 1.03;

    private final double size;
    private final int[] widths;

    private Lettering(double size, int[] widths) {
        this.size = size;
        this.widths = widths;
    }

    public static Lettering regular(double size) {
        return new Lettering(size, REGULAR);
    }

    public static Lettering semibold(double size) {
        return new Lettering(size, SEMIBOLD);
    }

    public double size() {
        return size;
    }

    public double width(String words) {
        double thousandths =
                Normalizer.normalize(words, Normalizer.Form.NFD)
                        .codePoints()
                        .mapToDouble(this::advance)
                        .sum();
        return thousandths * size * MARGIN / 1000;
    }

    /// The words in lines no wider than asked, at most so many; what is left out is an ellipsis.
    public List<String> wrap(String words, double widest, int linesMax) {
        List<String> lines = lines(words.strip().replaceAll("\\s+", " "), widest);
        if (lines.size() <= linesMax) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, linesMax));
        kept.set(linesMax - 1, cut(kept.get(linesMax - 1) + " …", widest));
        return kept;
    }

    /// One line, cut with an ellipsis where it is too long.
    public String fit(String words, double widest) {
        return width(words) <= widest ? words : cut(words + "…", widest);
    }

    private List<String> lines(String words, double widest) {
        List<String> lines = new ArrayList<>();
        String line = "";
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        for (String piece : pieces(words, breaks)) {
            if (!line.isEmpty() && width((line + piece).stripTrailing()) > widest) {
                lines.add(line.stripTrailing());
                line = "";
            }
            line += piece;
            while (width(line.stripTrailing()) > widest && line.length() > 1) {
                int end = longest(line, widest);
                lines.add(line.substring(0, end));
                line = line.substring(end);
            }
        }
        if (!line.isBlank()) {
            lines.add(line.stripTrailing());
        }
        return lines;
    }

    /// How much of a word too long for any line goes into this one; always at least one letter.
    private int longest(String word, double widest) {
        int end = 0;
        for (String letter : pieces(word, BreakIterator.getCharacterInstance(Locale.ROOT))) {
            if (end > 0 && width(word.substring(0, end + letter.length())) > widest) {
                break;
            }
            end += letter.length();
        }
        return end;
    }

    private String cut(String line, double widest) {
        String kept = line.substring(0, line.length() - 1).stripTrailing();
        while (!kept.isEmpty() && width(kept + "…") > widest) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1)).stripTrailing();
        }
        return kept + "…";
    }

    private static List<String> pieces(String words, BreakIterator breaks) {
        breaks.setText(words);
        List<String> pieces = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            pieces.add(words.substring(start, end));
            start = end;
        }
        return pieces;
    }

    private double advance(int c) {
        if (c >= 0x20 && c < 0x7f) {
            return widths[c - 0x20];
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> c == 0xa0 || c == 0xb7 ? 319 : c < 0x250 ? 800 : 1000;
        };
    }
}
