package cynosure.roadmap;

import cynosure.framework.Branch;
import cynosure.framework.Framework;
import cynosure.framework.Input;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Where the open work goes: how much of it serves each input, and what serves none.
///
/// @param sized whether the work is weighed by the sizes that every open item has; else each counts
///   one
/// @param rows one for each input, in the order of the tree
/// @param orphans items of which somebody said that they serve no input
/// @param unasked items of which nobody has said anything
/// @param strays items that serve nothing but inputs that were taken out of the tree
/// @param finished items that are over; they weigh nothing here
public record Coverage(
        boolean sized,
        List<Row> rows,
        List<RoadmapItem> orphans,
        List<RoadmapItem> unasked,
        List<RoadmapItem> strays,
        List<RoadmapItem> finished) {

    /// An input with the work that serves it.
    ///
    /// @param level 1 for what moves the metric at once
    /// @param below what serves the inputs below it, and not itself
    public record Row(Input input, int level, List<Part> parts, double below) {

        /// How much work serves it, itself or by an input below.
        public double weight() {
            return own() + below;
        }

        public double own() {
            return parts.stream().mapToDouble(Part::weight).sum();
        }

        /// Nobody works on it, nor on anything below it.
        public boolean starving() {
            return parts.isEmpty() && below == 0;
        }
    }

    /// The part of an item that serves one input. An item that serves several is shared out evenly.
    public record Part(RoadmapItem item, double weight, String assumption) {

        public boolean assumed() {
            return !assumption.isEmpty();
        }
    }

    public static Coverage of(Framework framework, List<RoadmapItem> items) {
        List<RoadmapItem> open = items.stream().filter(item -> !item.work().finished()).toList();
        boolean sized =
                !open.isEmpty()
                        && open.stream()
                                .allMatch(
                                        item ->
                                                item.work().size() != null
                                                        && item.work().size().signum() > 0);
        List<Branch> branches = Branch.down(framework.branches()).toList();
        Set<String> known = new LinkedHashSet<>();
        branches.forEach(branch -> known.add(branch.input().id()));
        List<Row> rows = new ArrayList<>();
        for (Branch branch : branches) {
            rows.add(
                    new Row(
                            branch.input(),
                            branch.level(),
                            parts(branch.input().id(), open, known, sized),
                            below(branch, open, known, sized)));
        }
        return new Coverage(
                sized,
                List.copyOf(rows),
                open.stream().filter(RoadmapItem::orphan).toList(),
                open.stream().filter(item -> !item.asked()).toList(),
                open.stream().filter(item -> stray(item, known)).toList(),
                items.stream().filter(item -> item.work().finished()).toList());
    }

    /// How much an open item weighs.
    public static double weight(RoadmapItem item, boolean sized) {
        return sized && item.work().size() != null ? item.work().size().doubleValue() : 1;
    }

    /// The inputs that nobody works on and that move the metric at once, or an input that work
    /// reaches only by what is below it. Below one that is served itself, not every input needs
    /// work.
    public List<Row> starving() {
        Map<String, Row> byId = new HashMap<>();
        rows.forEach(row -> byId.put(row.input().id(), row));
        return rows.stream()
                .filter(Row::starving)
                .filter(
                        row -> {
                            Row above = byId.get(row.input().moves());
                            return above == null || above.parts().isEmpty() && !above.starving();
                        })
                .toList();
    }

    /// The open items that serve an input of the tree, each once.
    public Set<RoadmapItem> serving() {
        Set<RoadmapItem> serving = new LinkedHashSet<>();
        rows.forEach(row -> row.parts().forEach(part -> serving.add(part.item())));
        return serving;
    }

    public int open() {
        return serving().size() + orphans.size() + unasked.size() + strays.size();
    }

    /// All open work together.
    public double weight() {
        return weight(List.copyOf(serving())) + weight(orphans) + weight(unasked) + weight(strays);
    }

    public double weight(List<RoadmapItem> items) {
        return items.stream().mapToDouble(item -> weight(item, sized)).sum();
    }

    private static List<Part> parts(
            String input, List<RoadmapItem> open, Set<String> known, boolean sized) {
        List<Part> parts = new ArrayList<>();
        for (RoadmapItem item : open) {
            List<Link.Served> served =
                    item.served().stream().filter(link -> known.contains(link.input())).toList();
            for (Link.Served link : served) {
                if (link.input().equals(input)) {
                    parts.add(
                            new Part(item, weight(item, sized) / served.size(), link.assumption()));
                }
            }
        }
        return List.copyOf(parts);
    }

    private static double below(
            Branch branch, List<RoadmapItem> open, Set<String> known, boolean sized) {
        return Branch.down(branch.parts())
                .flatMap(part -> parts(part.input().id(), open, known, sized).stream())
                .mapToDouble(Part::weight)
                .sum();
    }

    private static boolean stray(RoadmapItem item, Set<String> known) {
        return !item.served().isEmpty()
                && item.served().stream().noneMatch(link -> known.contains(link.input()));
    }
}
