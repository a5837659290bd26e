package cynosure.framework.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cynosure.framework.Dimension;
import cynosure.framework.Framework;
import cynosure.framework.Game;
import cynosure.framework.Input;
import cynosure.framework.NorthStar;
import cynosure.framework.Result;
import cynosure.framework.Standing;
import cynosure.framework.drawing.TreePicture.Belief;
import cynosure.framework.drawing.TreePicture.Node;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

class TreeDrawingTest {

    @Test
    void the_metric_stands_between_its_results_and_its_inputs() {
        for (Element svg : drawn(Trees.groceries())) {
            List<Double> results = tops(svg, ".node.result .leaf");
            List<Double> inputs = tops(svg, ".node:not(.result, .metric) .leaf, .other .leaf");
            double metric = tops(svg, ".node.metric .leaf").getFirst();
            assertEquals(3, results.size());
            assertTrue(results.stream().allMatch(top -> top < metric), svg.className());
            assertTrue(inputs.stream().allMatch(top -> top > metric), svg.className());
        }
    }

    @Test
    void only_the_metric_has_a_star() {
        for (Element svg : drawn(Trees.groceries())) {
            assertEquals(1, svg.select(".star").size());
            assertEquals(1, svg.select(".node.metric .star").size());
        }
    }

    @Test
    void each_dimension_has_a_shape_of_its_own_so_that_hue_is_not_needed() {
        Element svg = drawn(Trees.groceries()).getFirst();
        Set<String> shapes =
                Set.of("breadth", "depth", "frequency", "efficiency", "other").stream()
                        .map(hue -> svg.selectFirst(".node." + hue + " .mark"))
                        .map(TreeDrawingTest::shape)
                        .collect(Collectors.toSet());
        assertEquals(5, shapes.size());
    }

    @Test
    void every_node_is_drawn_and_joined_whatever_their_number() {
        for (int results = 0; results <= 4; results++) {
            for (int inputs = 0; inputs <= 12; inputs++) {
                Elements both = drawn(Trees.with(results, inputs));
                for (Element svg : both) {
                    assertEquals(results + inputs + 1, svg.select(".node").size());
                }
                assertEquals(results + inputs, both.getFirst().select("path.belief").size());
            }
        }
    }

    @Test
    void what_moves_an_input_hangs_below_it_however_much_it_is() {
        for (int nodes : new int[] {9, 20, 60, 200}) {
            Elements both = drawn(Trees.grown(nodes));
            for (Element svg : both) {
                assertEquals(nodes, svg.select(".node").size());
                List<Box> boxes = svg.select(".leaf").stream().map(Box::of).toList();
                Box whole = Box.whole(svg);
                for (int i = 0; i < boxes.size(); i++) {
                    assertTrue(boxes.get(i).within(whole), nodes + " " + boxes.get(i));
                    for (int j = 0; j < i; j++) {
                        assertFalse(boxes.get(i).overlaps(boxes.get(j)), nodes + " " + i + " " + j);
                    }
                }
            }
            assertEquals(nodes - 1, both.getFirst().select("path.belief").size());
        }
    }

    @Test
    void no_two_leaves_overlap_and_none_leaves_the_drawing() {
        for (int inputs = 0; inputs <= 12; inputs++) {
            for (Element svg : drawn(Trees.with(inputs % 5, inputs))) {
                List<Box> boxes = svg.select(".leaf").stream().map(Box::of).toList();
                Box whole = Box.whole(svg);
                for (Box box : boxes) {
                    assertTrue(box.within(whole), svg.className() + " " + inputs + " " + box);
                    for (Box other : boxes) {
                        assertTrue(box == other || !box.overlaps(other), box + " " + other);
                    }
                }
            }
        }
    }

    @Test
    void words_stay_inside_their_leaf_however_long_they_are() {
        for (Element svg : drawn(Trees.wordy())) {
            for (Element node : svg.select(".node")) {
                Box leaf = Box.of(node.selectFirst(".leaf"));
                for (Element line : node.select("tspan")) {
                    double baseline = Double.parseDouble(line.attr("y"));
                    assertTrue(baseline < leaf.y + leaf.height, line.text());
                    assertTrue(line.text().length() < 80, line.text());
                }
            }
        }
    }

    @Test
    void a_node_without_a_number_says_so() {
        Element svg = drawn(Trees.groceries()).getFirst();
        assertEquals("Not measured yet", svg.selectFirst(".node.other .missing").text());
        assertNull(svg.selectFirst(".node.breadth .missing"));
    }

    @Test
    void a_number_that_is_awaited_is_said_to_be_counted_and_not_to_be_missing() {
        Framework framework =
                new Framework(
                        "Lantern",
                        Game.ATTENTION,
                        new NorthStar("Regular readers", "", "", ""),
                        List.of(new Input("new", "New readers", Dimension.BREADTH, "", "", "")),
                        List.of());
        TreePicture awaited =
                TreePiece.picture(framework, node -> new Standing.Awaited(), node -> null);

        for (Element svg : drawn(awaited)) {
            assertTrue(svg.select(".missing").isEmpty());
            assertEquals("being counted", svg.selectFirst(".node.breadth .when").text().strip());
        }
    }

    @Test
    void where_numbers_are_not_told_nothing_is_said_about_them_at_all() {
        Framework framework =
                new Framework(
                        "Lantern",
                        Game.ATTENTION,
                        new NorthStar("Regular readers", "", "", ""),
                        List.of(new Input("new", "New readers", Dimension.BREADTH, "", "", "")),
                        List.of(new Result("money", "Revenue", "", "")));
        TreePicture untold =
                TreePiece.picture(framework, node -> new Standing.Untold(), node -> null);

        for (Element svg : drawn(untold)) {
            assertTrue(svg.select(".missing, .number, .when, .sparkline, [href]").isEmpty());
            assertEquals("Breadth: New readers.", svg.selectFirst(".node.breadth title").text());
        }
    }

    @Test
    void a_node_is_read_out_whole_with_kind_definition_number_and_owner() {
        Element svg = drawn(Trees.groceries()).getFirst();
        assertEquals(
                "Efficiency: Orders on time. share of deliver_order where on_time is true, per"
                        + " month. 91 %, in October 2026. Belief: needs evidence. Owner: Efua Mensah.",
                svg.selectFirst(".node.efficiency title").text());
    }

    @Test
    void hostile_words_and_links_are_inert() {
        String hostile = "</text><script>alert(1)</script>\" onload=\"alert(1)";
        Node metric =
                new Node(
                        hostile,
                        hostile,
                        hostile,
                        hostile,
                        hostile,
                        null,
                        null,
                        "javascript:alert(1)",
                        new Belief(TreePicture.Confidence.CONFIDENT, hostile),
                        List.of());
        Node input =
                new Node(
                        hostile,
                        hostile,
                        hostile,
                        hostile,
                        hostile,
                        null,
                        Dimension.DEPTH,
                        "data:text/html,x",
                        Belief.PLAIN,
                        List.of());
        for (Element svg : drawn(new TreePicture(List.of(), metric, List.of(input)))) {
            assertTrue(svg.select("script").isEmpty());
            assertTrue(svg.select("[onload], [href]").isEmpty());
            assertTrue(svg.selectFirst(".metric title").text().contains("<script>"));
        }
    }

    @Test
    void no_style_is_written_inline() {
        String svg = TreeDrawing.draw(Trees.groceries());
        assertFalse(svg.contains("style="), "the content-security policy forbids it");
        assertFalse(svg.contains("#fff") || svg.contains("oklch"), "colours come by class");
    }

    record Box(double x, double y, double width, double height) {
        static Box of(Element rect) {
            return new Box(
                    Double.parseDouble(rect.attr("x")),
                    Double.parseDouble(rect.attr("y")),
                    Double.parseDouble(rect.attr("width")),
                    Double.parseDouble(rect.attr("height")));
        }

        static Box whole(Element svg) {
            String[] numbers = svg.attr("viewBox").split(" ");
            return new Box(0, 0, Double.parseDouble(numbers[2]), Double.parseDouble(numbers[3]));
        }

        boolean within(Box other) {
            return x >= other.x
                    && y >= other.y
                    && x + width <= other.x + other.width
                    && y + height <= other.y + other.height;
        }

        boolean overlaps(Box other) {
            return x < other.x + other.width
                    && other.x < x + width
                    && y < other.y + other.height
                    && other.y < y + height;
        }
    }

    private static Elements drawn(TreePicture picture) {
        Elements both = Jsoup.parse(TreeDrawing.draw(picture), Parser.xmlParser()).select("svg");
        assertEquals(2, both.size());
        return both;
    }

    private static List<Double> tops(Element svg, String leaves) {
        return svg.select(leaves).stream().map(leaf -> Box.of(leaf).y).toList();
    }

    private static String shape(Element mark) {
        String corners = mark.attr("d").replaceAll("[^ML]", "");
        return mark.tagName() + corners + mark.attr("r") + mark.className() + turned(mark);
    }

    private static boolean turned(Element mark) {
        String[] points = mark.attr("d").split("[ML ]");
        return points.length > 4 && points[2].equals(points[4]);
    }
}
