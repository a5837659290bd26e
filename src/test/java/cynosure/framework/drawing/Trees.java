package cynosure.framework.drawing;

import cynosure.framework.Dimension;
import cynosure.framework.drawing.TreePicture.Belief;
import cynosure.framework.drawing.TreePicture.Confidence;
import cynosure.framework.drawing.TreePicture.Node;
import cynosure.framework.drawing.TreePicture.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Trees to draw: a believable one, and ones that are hard to draw.
public final class Trees {

    private Trees() {}

    public static TreePicture groceries() {
        return new TreePicture(
                List.of(
                        result(
                                "Returning households",
                                "Share of households that order again within 30 days",
                                "Priya Nair",
                                "61 %"),
                        result(
                                "Gross profit",
                                "Profit on orders before fixed costs, per month",
                                "Tom Weber",
                                "€ 412 k"),
                        result(
                                "Recommendation",
                                "Answers of 9 or 10 to “would you recommend us?”",
                                "",
                                "")),
                new Node(
                        "North Star Metric",
                        "Items received on time",
                        "total items of receive_order where on_time is true, per month",
                        "Ada Okafor, Deliveries",
                        "Target 60,000 by 30 June 2027",
                        new Reading(
                                "48,210",
                                "in October 2026",
                                "+8 % on a year before",
                                history(31, 33, 36, 35, 38, 41, 40, 43, 44, 46, 45, 48.2)),
                        null,
                        "#metric",
                        Belief.PLAIN,
                        List.of()),
                List.of(
                        input(
                                "Ordering customers",
                                "number of users who did place_order, per month",
                                "Ben Li",
                                "3,904",
                                Dimension.BREADTH,
                                Belief.PLAIN),
                        input(
                                "Items in an order",
                                "average items of place_order, per month",
                                "Chiara Rossi",
                                "12.3",
                                Dimension.DEPTH,
                                new Belief(Confidence.CONFIDENT, "")),
                        input(
                                "Orders per customer",
                                "number of complete_order per user who did complete_order, per month",
                                "Dan Wu",
                                "2.1",
                                Dimension.FREQUENCY,
                                Belief.PLAIN),
                        input(
                                "Orders on time",
                                "share of deliver_order where on_time is true, per month",
                                "Efua Mensah",
                                "91 %",
                                Dimension.EFFICIENCY,
                                new Belief(Confidence.DOUBTFUL, "needs evidence")),
                        input(
                                "Store freshness",
                                "To be measured: a monthly walk through ten stores",
                                "",
                                "",
                                Dimension.OTHER,
                                Belief.PLAIN)));
    }

    public static TreePicture with(int results, int inputs) {
        List<Node> above = new ArrayList<>();
        for (int i = 1; i <= results; i++) {
            above.add(
                    result(
                            "Result number " + i,
                            "What the business gets from it",
                            "",
                            i % 2 == 0 ? "" : "12 %"));
        }
        List<Node> below = new ArrayList<>();
        for (int i = 1; i <= inputs; i++) {
            Dimension dimension = Dimension.values()[i % 5];
            below.add(
                    input(
                            "Input number " + i,
                            "number of users who did thing_" + i,
                            i % 3 == 0 ? "" : "Ann Osei",
                            i % 4 == 0 ? "" : "1,234",
                            dimension,
                            Belief.PLAIN));
        }
        return new TreePicture(above, groceries().metric(), below);
    }

    /// As many nodes as wanted: two results, five inputs, and what moves those, and so on.
    public static TreePicture grown(int nodes) {
        TreePicture trunk = with(2, 5);
        int parts = nodes - 8;
        List<Node> inputs = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            inputs.add(grown(trunk.inputs().get(i), parts / 5 + (i < parts % 5 ? 1 : 0)));
        }
        return new TreePicture(trunk.results(), trunk.metric(), inputs);
    }

    /// With this many nodes below it, three to a node.
    private static Node grown(Node node, int below) {
        List<Node> parts = new ArrayList<>();
        int left = below;
        for (int i = 0; i < 3 && left > 0; i++) {
            int share = (left + 2 - i) / (3 - i);
            parts.add(grown(with(0, i + 1).inputs().getLast(), share - 1));
            left -= share;
        }
        return new Node(
                node.kind(),
                node.name(),
                node.definition(),
                node.owner(),
                node.target(),
                node.reading(),
                node.dimension(),
                node.href(),
                below % 2 == 0 ? new Belief(Confidence.CONFIDENT, "70 % sure") : node.belief(),
                parts);
    }

    public static TreePicture wordy() {
        String name =
                "Households that received everything they had asked for, at the door, within the hour they had chosen";
        String word =
                "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
        String definition = (name + " ").repeat(6).strip();
        return new TreePicture(
                List.of(result(word, word, word, "1,234,567,890,123,456.78")),
                new Node(
                        "North Star Metric",
                        name,
                        definition,
                        name,
                        "Target " + name,
                        new Reading(
                                "1,234,567,890,123,456,789,012,345.678",
                                name,
                                name,
                                history(1, 2, 3)),
                        null,
                        null,
                        Belief.PLAIN,
                        List.of()),
                List.of(
                        input(
                                name,
                                definition,
                                name,
                                "1,234,567,890,123",
                                Dimension.DEPTH,
                                new Belief(Confidence.DOUBTFUL, definition)),
                        input(word, word, word, "9", Dimension.BREADTH, Belief.PLAIN),
                        input(
                                "顧客が毎週受け取った新鮮な野菜の数と時間どおりに届いた注文",
                                "顧客が毎週受け取った新鮮な野菜の数と時間どおりに届いた注文の割合",
                                "田中",
                                "9 %",
                                Dimension.OTHER,
                                Belief.PLAIN)));
    }

    static Node result(String name, String definition, String owner, String value) {
        return node(name, definition, owner, value, null, Belief.PLAIN);
    }

    static Node input(
            String name,
            String definition,
            String owner,
            String value,
            Dimension dimension,
            Belief belief) {
        return node(name, definition, owner, value, dimension, belief);
    }

    private static Node node(
            String name,
            String definition,
            String owner,
            String value,
            Dimension dimension,
            Belief belief) {
        Reading reading =
                value.isEmpty()
                        ? null
                        : new Reading(
                                value,
                                "in October 2026",
                                "+3 % on a year before",
                                history(8, 7, 9, 11, 10, 12));
        String kind = dimension == null ? "Result" : dimension.label();
        return new Node(
                kind, name, definition, owner, "", reading, dimension, "#node", belief, List.of());
    }

    private static List<Double> history(double... values) {
        return Arrays.stream(values).boxed().toList();
    }
}
