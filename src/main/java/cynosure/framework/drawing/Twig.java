package cynosure.framework.drawing;

import cynosure.framework.drawing.TreePicture.Node;
import cynosure.framework.drawing.TreePicture.Reading;
import cynosure.web.Lettering;
import cynosure.web.Sparkline;
import cynosure.web.Svg;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A small leaf for an input that moves another input: its name, its number with the small line
/// beside it, and who looks after it. What it is defined as stands on its own page.
final class Twig {

    private static final double PADDING = 11;
    private static final double LEADING = 1.3;
    private static final double HISTORY = 56;
    private static final Lettering NAME = Lettering.semibold(13.5);
    private static final Lettering NUMBER = Lettering.semibold(16);
    private static final Lettering SMALL = Lettering.regular(11.5);

    private final Node node;
    private final double width;
    private final List<String> name;
    private final List<Line> lines;

    /// @param kind the class that gives the line its look
    private record Line(String kind, String words) {}

    Twig(Node node, double width) {
        this.node = node;
        this.width = width;
        this.name = NAME.wrap(node.name(), width - 2 * PADDING, 2);
        this.lines = lines(node);
    }

    double height() {
        double number = told() ? high(NUMBER, 1) : 0;
        return 2 * PADDING + high(NAME, name.size()) + number + high(SMALL, lines.size());
    }

    void draw(Svg svg, double x, double y) {
        svg.add(
                "rect", "class", "leaf", "x", x, "y", y, "width", width, "height", height(), "rx",
                9.0);
        double top = y + PADDING;
        for (String words : name) {
            top = line(svg, "name", NAME, words, x, top);
        }
        @Nullable Reading reading = node.reading();
        if (reading != null && told()) {
            new Sparkline(reading.history())
                    .into(svg, x + width - PADDING - HISTORY, top + 3, HISTORY, 15);
            double room = width - 2 * PADDING - HISTORY - 6;
            top = line(svg, "number", NUMBER, NUMBER.fit(reading.value(), room), x, top);
        }
        for (Line line : lines) {
            String words = SMALL.fit(line.words(), width - 2 * PADDING);
            top = line(svg, line.kind(), SMALL, words, x, top);
        }
    }

    private boolean told() {
        @Nullable Reading reading = node.reading();
        return reading != null && !reading.untold();
    }

    private static List<Line> lines(Node node) {
        List<Line> lines = new ArrayList<>();
        @Nullable Reading reading = node.reading();
        if (reading == null) {
            lines.add(new Line("missing", Leaf.NOT_MEASURED));
        } else if (!reading.untold()) {
            lines.add(new Line("when", reading.when()));
            if (!reading.trend().isEmpty()) {
                lines.add(new Line("when", reading.trend()));
            }
        }
        if (!node.target().isEmpty()) {
            lines.add(new Line("target", node.target()));
        }
        if (!node.owner().isEmpty()) {
            lines.add(new Line("owner", node.owner()));
        }
        return lines;
    }

    private static double line(
            Svg svg, String kind, Lettering letters, String words, double x, double top) {
        svg.say(
                "text",
                words,
                "class",
                kind,
                "font-size",
                letters.size(),
                "x",
                x + PADDING,
                "y",
                top + letters.size() * 1.03);
        return top + high(letters, 1);
    }

    private static double high(Lettering letters, int lines) {
        return letters.size() * LEADING * lines;
    }
}
