package cynosure.cli;

import cynosure.measurement.Testimony;
import cynosure.measurement.Testimony.Group;
import cynosure.measurement.Testimony.Line;
import cynosure.measurement.Testimony.Mark;
import cynosure.measurement.Testimony.Part;
import cynosure.measurement.Testimony.Witness;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;

/// Who counts, written for a terminal: each with the reason and a line of their events, on which
/// `●` is an event that the sentence looks for and `·` any other.
final class TestimonyText {

    private static final int LINE_MAX = 72;
    private static final String DIM = "\033[2m";
    private static final String PLAIN = "\033[0m";

    private final Terminal terminal;
    private final boolean whole;

    /// @param whole whether every event is written out below its line
    TestimonyText(Terminal terminal, boolean whole) {
        this.terminal = terminal;
        this.whole = whole;
    }

    void write(Testimony testimony, boolean query) {
        if (!testimony.made().isEmpty()) {
            out().println(testimony.made());
        }
        for (Part part : testimony.parts()) {
            if (testimony.parts().size() > 1) {
                out().println();
                out().println(part.sentence());
            }
            if (part.groups().isEmpty()) {
                out().println();
                out().println("Nobody, and nothing, is there to be looked at.");
            }
            part.groups().forEach(group -> write(group, testimony));
            if (query) {
                write(part);
            }
        }
    }

    private void write(Group group, Testimony testimony) {
        int shown = group.witnesses().size();
        String some =
                shown < group.many() && !whole ? ", of whom %,d are shown".formatted(shown) : "";
        out().println();
        out().println(
                        whole
                                ? group.title()
                                : "%s: %,d%s".formatted(group.title(), group.many(), some));
        for (Witness witness : group.witnesses()) {
            out().println();
            out().println("  " + witness.who());
            out().println("  " + witness.reason());
            witness.line().ifPresent(line -> write(line, testimony));
        }
    }

    private void write(Line line, Testimony testimony) {
        String words =
                "  "
                        + day(line.from(), testimony)
                        + " "
                        + strip(line)
                        + " "
                        + day(line.to(), testimony);
        out().println(terminal.colour() ? DIM + words + PLAIN : words);
        if (whole) {
            for (Mark mark : line.marks()) {
                String by = mark.by().isEmpty() ? "" : ", " + mark.by();
                String sign = mark.counts() ? "● " : "· ";
                out().println(
                                "    "
                                        + sign
                                        + testimony.moment(mark.at())
                                        + "  "
                                        + mark.name()
                                        + by);
            }
        }
        if (line.more() > 0) {
            out().println("  and %,d more events".formatted(line.more()));
        }
    }

    private String strip(Line line) {
        int width = Math.max(10, Math.min(LINE_MAX, terminal.width()) - 28);
        char[] strip = new char[width];
        Arrays.fill(strip, '-');
        for (Mark mark : line.marks()) {
            int at = place(mark.at(), line, width);
            if (mark.counts() || strip[at] != '●') {
                strip[at] = mark.counts() ? '●' : '·';
            }
        }
        return new String(strip);
    }

    private static int place(Instant at, Line line, int width) {
        double all = Duration.between(line.from(), line.to()).toMillis();
        double here = Duration.between(line.from(), at).toMillis();
        return all <= 0 ? 0 : (int) Math.clamp(here / all * (width - 1), 0, width - 1);
    }

    private static String day(Instant at, Testimony testimony) {
        return LocalDate.ofInstant(at, testimony.zone()).toString();
    }

    private void write(Part part) {
        out().println();
        out().println("The query that ran:");
        out().println(part.query().sql().stripTrailing());
        for (int i = 0; i < part.query().parameters().size(); i++) {
            out().println("-- %d: %s".formatted(i + 1, part.query().parameters().get(i)));
        }
    }

    private PrintWriter out() {
        return terminal.out();
    }
}
