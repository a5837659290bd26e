package cynosure.roadmap.web;

import cynosure.framework.Warning;
import cynosure.roadmap.Coverage;
import cynosure.roadmap.RoadmapItem;
import cynosure.web.Numbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The roadmap held against the inputs.
///
/// @param metric the name of the metric
/// @param said what came of the last step, in a sentence; empty without one
/// @param undo the id of the item that was just taken off; empty without one
/// @param rows where the open work goes
/// @param notes how the work was weighed
public record RoadmapPage(
        String metric,
        String said,
        String undo,
        String lead,
        List<Row> rows,
        String notes,
        List<Warning> questions,
        List<Group> groups,
        List<ItemView> removed) {

    /// One input, or one of the heaps beside them.
    ///
    /// @param href of the input; empty for a heap
    /// @param dimension the class of its hue; empty for a heap
    public record Row(
            String name,
            String href,
            String dimension,
            int level,
            String drawing,
            String amount,
            boolean starving) {}

    /// Items that are alike.
    ///
    /// @param open whether the group is unfolded at first
    public record Group(
            String id, String title, String words, List<ItemView> items, boolean open) {}

    public boolean empty() {
        return groups.isEmpty() && removed.isEmpty();
    }

    /// How many nobody was asked about.
    public int unasked() {
        return groups.stream()
                .filter(group -> group.id().equals("unasked"))
                .mapToInt(group -> group.items().size())
                .sum();
    }

    static List<Row> rows(Coverage coverage) {
        double most =
                Math.max(
                        coverage.rows().stream().mapToDouble(Coverage.Row::weight).max().orElse(0),
                        Math.max(
                                coverage.weight(coverage.orphans()),
                                Math.max(
                                        coverage.weight(coverage.unasked()),
                                        coverage.weight(coverage.strays()))));
        int blocks = Math.max(1, coverage.open());
        List<Row> rows = new ArrayList<>();
        for (Coverage.Row row : coverage.rows()) {
            String amount = amount(row, coverage);
            rows.add(
                    new Row(
                            row.input().name(),
                            "/north-star/nodes/" + row.input().id(),
                            row.input().dimension().name().toLowerCase(Locale.ROOT),
                            row.level(),
                            CoverageBar.of(row, most, blocks, amount),
                            amount,
                            row.starving()));
        }
        Map<String, List<RoadmapItem>> heaps = new LinkedHashMap<>();
        heaps.put("Inputs that are gone", coverage.strays());
        heaps.put("No input at all", coverage.orphans());
        heaps.put("Nobody has said", coverage.unasked());
        heaps.forEach(
                (name, items) -> {
                    if (!items.isEmpty()) {
                        String amount = amount(coverage.weight(items), items.size(), coverage);
                        rows.add(
                                new Row(
                                        name,
                                        "",
                                        "",
                                        1,
                                        CoverageBar.of(
                                                name + ": " + amount,
                                                items,
                                                coverage.sized(),
                                                most,
                                                blocks),
                                        amount,
                                        false));
                    }
                });
        return rows;
    }

    private static String amount(Coverage.Row row, Coverage coverage) {
        return row.starving()
                ? "nothing"
                : amount(row.weight(), row.parts().size(), coverage)
                        + (row.below() > 0 ? ", with what is below" : "");
    }

    /// `4 items, 25 % of the work`
    private static String amount(double weight, int items, Coverage coverage) {
        String share =
                Numbers.share(BigDecimal.valueOf(weight / coverage.weight())) + " of the work";
        return items == 0 ? share : count(items) + ", " + share;
    }

    static String count(int items) {
        return items == 1 ? "1 item" : Numbers.whole(items) + " items";
    }

    static String lead(Coverage coverage) {
        int open = coverage.open();
        int serving = coverage.serving().size();
        if (open == 0) {
            return "Nothing on it is open.";
        }
        return serving == open
                ? "Each of " + count(open) + " serves an input."
                : "%d of %s serve%s an input."
                        .formatted(serving, count(open), serving == 1 ? "s" : "");
    }

    static String notes(Coverage coverage) {
        return coverage.sized()
                ? "Each item weighs what its size says; one that serves several inputs is shared out evenly among them. What is finished weighs nothing."
                : "Each open item counts one, because not all of them have a size; one that serves several inputs is shared out evenly among them. What is finished weighs nothing.";
    }
}
