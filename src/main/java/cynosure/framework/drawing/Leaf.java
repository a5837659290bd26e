package cynosure.framework.drawing;

import cynosure.framework.drawing.TreePicture.Node;
import cynosure.framework.drawing.TreePicture.Reading;
import cynosure.web.Lettering;
import cynosure.web.Sparkline;
import cynosure.web.Svg;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The words and the number of one node, set into a box of a given width.
///
/// The words begin at the top; the number and the owner stand at the bottom, so that in a row of
/// leaves the numbers share a line.
final class Leaf {

    private static final double LEADING = 1.32;
    private static final double GAP = 7;
    static final String NOT_MEASURED = "Not measured yet";

    private final Node node;
    private final Lettered set;
    private final double width;
    private final List<String> name;
    private final List<String> definition;
    private final List<String> when;

    Leaf(Node node, Lettered set, double width) {
        this.node = node;
        this.set = set;
        this.width = width;
        this.name = set.name().wrap(node.name(), inner(), set.nameLines());
        this.definition = set.definition().wrap(node.definition(), inner(), set.definitionLines());
        @Nullable Reading reading = node.reading();
        this.when =
                reading == null || reading.untold()
                        ? List.of()
                        : set.small().wrap(dated(reading), inner(), 2);
    }

    double height() {
        return height(figures());
    }

    double height(double figures) {
        return crown() + set.padding() * 2 + words() + GAP * 2 + figures;
    }

    void draw(Svg svg, double x, double y, double height, double figures) {
        svg.add(
                "rect", "class", "leaf", "x", x, "y", y, "width", width, "height", height, "rx",
                12.0);
        double line = y + crown() + set.padding();
        line = lines(svg, "kind", set.kind(), List.of(node.kind()), x, line);
        line = lines(svg, "name", set.name(), name, x, line + 2);
        lines(svg, "definition", set.definition(), definition, x, line + GAP - 3);
        figures(svg, x, y + height - set.padding() - figures);
    }

    private void figures(Svg svg, double x, double top) {
        @Nullable Reading reading = node.reading();
        double line = top;
        if (reading == null) {
            line = lines(svg, "missing", set.small(), List.of(NOT_MEASURED), x, line);
        } else if (!reading.untold()) {
            Lettering number = fitting(reading.value());
            List<String> value = List.of(number.fit(reading.value(), numberWidth(reading)));
            double bottom = lines(svg, "number", number, value, x, line);
            line = Math.max(bottom, line + high(set.number(), 1));
            line = sparkline(svg, reading, x, top, line);
            line = lines(svg, "when", set.small(), when, x, line);
        }
        if (!node.target().isEmpty()) {
            String target = set.small().fit(node.target(), inner());
            line = lines(svg, "target", set.small(), List.of(target), x, line);
        }
        if (!node.owner().isEmpty()) {
            String owner = set.small().fit(node.owner(), inner());
            lines(svg, "owner", set.small(), List.of(owner), x, line + GAP);
        }
    }

    /// Beside the number, or below it where everything is centred.
    private double sparkline(Svg svg, Reading reading, double x, double top, double line) {
        Sparkline history = new Sparkline(reading.history());
        if (!history.drawable()) {
            return line;
        }
        if (set.centred()) {
            double wide = Math.min(inner(), 240);
            history.into(svg, x + (width - wide) / 2, line + GAP, wide, 34);
            return line + GAP + 34 + GAP;
        }
        double wide = sparklineWidth();
        double high = set.number().size();
        history.into(svg, x + width - set.padding() - wide - 2, top + 4, wide, high - 2);
        return line;
    }

    private double lines(
            Svg svg, String kind, Lettering letters, List<String> lines, double x, double top) {
        if (lines.isEmpty()) {
            return top;
        }
        double anchor = set.centred() ? x + width / 2 : x + set.padding();
        for (int i = 0; i < lines.size(); i++) {
            svg.say(
                    "text",
                    lines.get(i),
                    "class",
                    kind,
                    "font-size",
                    letters.size(),
                    "text-anchor",
                    set.centred() ? "middle" : null,
                    "x",
                    anchor,
                    "y",
                    top + letters.size() * (1.03 + i * LEADING));
        }
        return top + high(letters, lines.size());
    }

    private double words() {
        double high = high(set.kind(), 1) + 2 + high(set.name(), name.size());
        return definition.isEmpty()
                ? high
                : high + GAP - 3 + high(set.definition(), definition.size());
    }

    double figures() {
        @Nullable Reading reading = node.reading();
        double high = reading == null ? high(set.small(), 1) : read(reading);
        if (reading != null && set.centred() && new Sparkline(reading.history()).drawable()) {
            high += 34 + GAP * 2;
        }
        if (!node.target().isEmpty()) {
            high += high(set.small(), 1);
        }
        return node.owner().isEmpty() ? high : high + GAP + high(set.small(), 1);
    }

    private double read(Reading reading) {
        return reading.untold() ? 0 : high(set.number(), 1) + high(set.small(), when.size());
    }

    private double numberWidth(Reading reading) {
        boolean beside = !set.centred() && new Sparkline(reading.history()).drawable();
        return beside ? inner() - sparklineWidth() - GAP : inner();
    }

    private double sparklineWidth() {
        return Math.min(84, inner() * 0.4);
    }

    /// The number's own size, or smaller where it would not fit.
    private Lettering fitting(String value) {
        Lettering number = set.number();
        @Nullable Reading reading = node.reading();
        double room = reading == null ? inner() : numberWidth(reading);
        double size = number.size() * Math.min(1, room / Math.max(1, number.width(value)));
        return Lettering.semibold(Math.max(set.small().size(), size));
    }

    /// Room under the upper edge for the lower half of the star.
    private double crown() {
        return set.centred() ? 22 : 0;
    }

    private double inner() {
        return width - 2 * set.padding();
    }

    private static double high(Lettering letters, int lines) {
        return letters.size() * LEADING * lines;
    }

    private static String dated(Reading reading) {
        return reading.trend().isEmpty()
                ? reading.when()
                : reading.when() + " · " + reading.trend();
    }
}
