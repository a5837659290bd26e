package cynosure.cli;

import cynosure.measurement.Comparison;
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
    private static final String OTHERS = "(others)";
    private static final String BOLD = "\033[1m";
    private static final String GOLD = "\033[33m";
    private static final String DIM = "\033[2m";
    private static final String PLAIN = "\033[0m";

    private final Terminal terminal;

    SeriesTable(Terminal terminal) {
        this.terminal = terminal;
    }

    /// A metric with its name and sentence above its readings.
    void titled(Finding finding) {
        terminal.out().println(painted(finding.name() == null ? "" : finding.name()));
        terminal.out().println("  " + finding.sentence());
        if (!finding.about().isEmpty()) {
            terminal.out().println("  " + finding.about());
        }
        if (finding.series().plan() == null) {
            terminal.out().println();
            write(finding);
        }
    }

    void write(Finding finding) {
        Series series = finding.series();
        if (series.plan() != null) {
            terminal.out().println("Not yet measured. The plan: " + series.plan());
            return;
        }
        List<Comparison> readings = finding.rows();
        List<List<String>> rows = new ArrayList<>();
        rows.add(header(finding));
        readings.forEach(row -> rows.add(cells(row, finding)));
        int[] widths = widths(rows);
        int bar = Math.min(BAR_MAX, terminal.width() - total(widths) - 3);
        BigDecimal most = most(series);
        terminal.out().println(line(rows.getFirst(), widths, finding.split()).stripTrailing());
        for (int i = 0; i < readings.size(); i++) {
            Reading reading = readings.get(i).reading();
            String text = line(rows.get(i + 1), widths, finding.split());
            terminal.out().println(painted(text, bar(reading, most, bar), reading.complete()));
        }
        explain(series);
    }

    private static List<String> header(Finding finding) {
        Series series = finding.series();
        String period = series.grain().word();
        List<String> header = new ArrayList<>(List.of(period));
        if (finding.question().by() != null) {
            header.add(shortened(finding.question().by().words()));
        }
        if (finding.limited()) {
            header.add("limit");
        }
        header.add("value");
        if (series.divided()) {
            header.addAll(List.of("of", "among"));
        }
        if (finding.compared() != null) {
            header.addAll(List.of(period + " before", "a year before"));
        }
        if (finding.leavesOut()) {
            header.add("left out");
        }
        return header;
    }

    private static List<String> cells(Comparison row, Finding finding) {
        Reading reading = row.reading();
        String star = reading.complete() ? "" : "*";
        List<String> cells = new ArrayList<>(List.of(reading.period() + star));
        if (finding.split()) {
            cells.add(segment(reading));
        }
        if (finding.limited()) {
            cells.add(reading.segment() == null ? "" : reading.segment());
        }
        cells.add(number(reading.value()));
        if (finding.series().divided()) {
            cells.add(number(reading.numerator()));
            cells.add(number(reading.denominator()));
        }
        if (finding.compared() != null) {
            cells.add(number(row.before() == null ? null : row.before().value()));
            cells.add(number(row.yearBefore() == null ? null : row.yearBefore().value()));
        }
        if (finding.leavesOut()) {
            cells.add(reading.leftOut() == null ? "–" : reading.leftOut().toString());
        }
        return cells;
    }

    private static String segment(Reading reading) {
        if (reading.folded()) {
            return OTHERS;
        }
        return reading.segment() == null ? "(none)" : shortened(reading.segment());
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

    private String painted(String title) {
        return terminal.colour() ? BOLD + title + PLAIN : title;
    }

    private void explain(Series series) {
        series.readings().stream()
                .map(Reading::whyIncomplete)
                .filter(why -> !why.isEmpty())
                .distinct()
                .forEach(why -> terminal.out().println("* " + why));
        if (series.others() > 0) {
            String values =
                    series.others() == 1
                            ? "one more value"
                            : "%,d more values".formatted(series.others());
            terminal.out().println(OTHERS + " is " + values + ", taken together.");
        }
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
