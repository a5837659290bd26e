package cynosure.framework.drawing;

import cynosure.framework.drawing.TreePicture.Node;
import cynosure.framework.drawing.TreePicture.Reading;
import cynosure.web.Svg;
import org.jspecify.annotations.Nullable;

/// The tree of a North Star as a drawing for a page: results, the golden star, inputs.
///
/// It is made twice, wide for a screen or a wall and narrow for a phone; the style sheet shows the
/// one that there is room for. Both hold the same nodes and links in the same order. All colours
/// come from `tree.css`.
public final class TreeDrawing {

    private TreeDrawing() {}

    public static String draw(TreePicture picture) {
        return "<figure class=\"tree\">"
                + WideTree.draw(picture)
                + NarrowTree.draw(picture)
                + "</figure>";
    }

    /// The wide one alone, for a picture that leaves the page. Its colours are not in it.
    public static String wide(TreePicture picture) {
        return WideTree.draw(picture);
    }

    /// Opens one of the two drawings; whoever opens it closes it.
    static void open(Svg svg, TreePicture picture, String layout, double width, double height) {
        svg.open(
                "svg",
                "class",
                layout,
                "viewBox",
                "0 0 " + Svg.number(width) + " " + Svg.number(height),
                "role",
                "group",
                "aria-label",
                picture.metric().name() + " and what moves it");
        svg.say("desc", description(picture));
    }

    /// One node with its name for those who hear it; a link where it leads somewhere.
    static void node(Svg svg, Node node, String hue, Runnable inside) {
        String element = node.href() == null ? "g" : "a";
        svg.open(element, "class", "node " + hue, "href", node.href());
        svg.say("title", spoken(node));
        inside.run();
        svg.close();
    }

    /// The golden star, with its light: on the upper edge of the metric's leaf.
    static void star(Svg svg, double x, double y, double radius) {
        for (double reach = 2.1; reach > 0.7; reach -= 0.2) {
            svg.add("circle", "class", "light", "cx", x, "cy", y, "r", radius * reach);
        }
        Mark.star(svg, x, y, radius);
    }

    private static String description(TreePicture picture) {
        String inputs =
                named(picture.inputs().stream().mapToLong(Node::size).sum(), "input", "inputs");
        String results = named(picture.results().size(), "result", "results");
        return "A tree: " + inputs + " move the metric, and the metric moves " + results + ".";
    }

    private static String named(long nodes, String one, String many) {
        return switch ((int) nodes) {
            case 0 -> "no " + many + " yet";
            case 1 -> "one " + one;
            default -> nodes + " " + many;
        };
    }

    private static String spoken(Node node) {
        StringBuilder words =
                new StringBuilder(node.kind()).append(": ").append(node.name()).append('.');
        if (!node.definition().isEmpty()) {
            words.append(' ').append(node.definition()).append('.');
        }
        @Nullable Reading reading = node.reading();
        if (reading == null) {
            words.append(" Not measured yet.");
        } else if (!reading.untold()) {
            words.append(' ').append(reading.value()).append(", ").append(reading.when());
            words.append('.');
        }
        if (!node.target().isEmpty()) {
            words.append(' ').append(node.target()).append('.');
        }
        if (!node.belief().label().isEmpty()) {
            words.append(" Belief: ").append(node.belief().label()).append('.');
        }
        if (!node.owner().isEmpty()) {
            words.append(" Owner: ").append(node.owner()).append('.');
        }
        return words.toString();
    }
}
