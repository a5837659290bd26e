package cynosure.cli;

import cynosure.measurement.Reading;
import cynosure.measurement.Series;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Readings as a table for people, with a bar for each as far as the line has room. An incomplete
/// one has a star, and the stars are explained below the table.
final class SeriesTable {

    private static final int BAR_MAX = 40;
    private static final int SEGMENT_MAX = 30;
    private static final String GOLD = "\033[33m";
    private static final String DIM = "\033[2m";
    private static final String PLAIN = "\033[0m";

    private final Terminal terminal;

    SeriesTable(Terminal terminal) {
        this.terminal = terminal;
    }

    void write(Series series, @Nullable String by) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(header(series, by));
        series.readings().forEach(reading -> rows.add(cells(reading, series, by)));
        int[] widths = widths(rows);
        int bar = Math.min(BAR_MAX, terminal.width() - total(widths) - 3);
        BigDecimal most = most(series);
        terminal.out().println(line(rows.getFirst(), widths, by != null).stripTrailing());
        for (int i = 0; i < series.readings().size(); i++) {
            Reading reading = series.readings().get(i);
            String text = line(rows.get(i + 1), widths, by != null);
            terminal.out().println(painted(text, bar(reading, most, bar), reading.complete()));
        }
        explainStars(series);
    }

    private static List<String> header(Series series, @Nullable String by) {
        List<String> header = new ArrayList<>(List.of(series.grain().word()));
        if (by != null) {
            header.add(shortened(by));
        }
        header.add("value");
        if (series.divided()) {
            header.addAll(List.of("of", "among"));
        }
        return header;
    }

    private static List<String> cells(Reading reading, Series series, @Nullable String by) {
        String star = reading.complete() ? "" : "*";
        List<String> cells = new ArrayList<>(List.of(reading.period() + star));
        if (by != null) {
            cells.add(reading.segment() == null ? "(none)" : shortened(reading.segment()));
        }
        cells.add(number(reading.value()));
        if (series.divided()) {
            cells.add(number(reading.numerator()));
            cells.add(number(reading.denominator()));
        }
        return cells;
    }

    private static int[] widths(List<List<String>> rows) {
        int[] widths = new int[rows.getFirst().size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        return widths;
    }

    private static int total(int[] widths) {
        int total = 0;
        for (int width : widths) {
            total += width + 2;
        }
        return total;
    }

    /// Words to the left, numbers to the right.
    private static String line(List<String> cells, int[] widths, boolean split) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            boolean words = i == 0 || split && i == 1;
            String padding = " ".repeat(widths[i] - cells.get(i).length());
            line.append(words ? cells.get(i) + padding : padding + cells.get(i)).append("  ");
        }
        return line.toString();
    }

    private static BigDecimal most(Series series) {
        return series.readings().stream()
                .map(Reading::value)
                .filter(value -> value != null && value.signum() > 0)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ONE);
    }

    private static String bar(Reading reading, BigDecimal most, int width) {
        BigDecimal value = reading.value();
        if (value == null || value.signum() <= 0 || width < 5) {
            return "";
        }
        int length =
                value.multiply(BigDecimal.valueOf(width))
                        .divide(most, 0, RoundingMode.HALF_UP)
                        .intValue();
        return (reading.complete() ? "█" : "░").repeat(length);
    }

    private String painted(String text, String bar, boolean complete) {
        if (!terminal.colour()) {
            return (text + bar).stripTrailing();
        }
        return complete ? text + GOLD + bar + PLAIN : DIM + text + bar + PLAIN;
    }

    private void explainStars(Series series) {
        series.readings().stream()
                .map(Reading::whyIncomplete)
                .filter(why -> !why.isEmpty())
                .distinct()
                .forEach(why -> terminal.out().println("* " + why));
    }

    /// Digits beyond the sixth after the point are for machines; csv and json have them.
    private static String number(@Nullable BigDecimal number) {
        if (number == null) {
            return "–";
        }
        BigDecimal shown = number.scale() > 6 ? number.setScale(6, RoundingMode.HALF_UP) : number;
        return shown.toPlainString();
    }

    private static String shortened(String segment) {
        String clean = segment.replaceAll("\\p{Cntrl}", " ");
        return clean.length() <= SEGMENT_MAX ? clean : clean.substring(0, SEGMENT_MAX - 1) + "…";
    }
}
