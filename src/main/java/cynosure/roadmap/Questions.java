package cynosure.roadmap;

import cynosure.framework.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a good coach would ask of a roadmap.
public final class Questions {

    private static final int NAMED_MAX = 3;
    private static final double MOST = 0.6;
    private static final int ITEMS_FEW = 5;

    private Questions() {}

    /// Each about an input, an item or several, the gravest first.
    public static List<Warning> on(Coverage coverage) {
        List<Warning> asked = new ArrayList<>();
        if (coverage.open() == 0) {
            return asked;
        }
        about(coverage.unasked())
                .ifPresent(
                        names ->
                                asked.add(
                                        tree(
                                                "work.unlinked",
                                                coverage.unasked().size() == 1
                                                        ? "This roadmap item links to nothing: "
                                                                + names
                                                                + "."
                                                        : "These roadmap items link to nothing: "
                                                                + names
                                                                + ".",
                                                "Which input should move when it is done? Say it, with what must hold for it, or say that it serves none.")));
        about(coverage.orphans())
                .ifPresent(
                        names ->
                                asked.add(
                                        tree(
                                                "work.orphan",
                                                "Serves no input: " + names + ".",
                                                "Is an input missing from the tree, or is this work worth stopping?")));
        about(coverage.strays())
                .ifPresent(
                        names ->
                                asked.add(
                                        tree(
                                                "work.stray",
                                                "Serves an input that is gone from the tree: "
                                                        + names
                                                        + ".",
                                                "The team believes something else now. Does this work still have a reason?")));
        List<String> starving =
                coverage.starving().stream().map(row -> row.input().name()).toList();
        if (!starving.isEmpty()) {
            asked.add(
                    tree(
                            "work.starving",
                            "Nobody works on " + listed(starving) + ".",
                            "Does it move by itself, is it next, or does the team not believe in it?"));
        }
        most(coverage)
                .ifPresent(
                        row ->
                                asked.add(
                                        tree(
                                                "work.lopsided",
                                                "%.0f %% of the open work serves “%s”."
                                                        .formatted(
                                                                100
                                                                        * row.weight()
                                                                        / coverage.weight(),
                                                                row.input().name()),
                                                "Is this where the metric is held back, or where work is easiest to find?")));
        return List.copyOf(asked);
    }

    private static Optional<Coverage.Row> most(Coverage coverage) {
        boolean several =
                coverage.rows().stream().filter(row -> row.level() == 1).count() > 1
                        && coverage.open() >= ITEMS_FEW;
        return coverage.rows().stream()
                .filter(row -> several && row.level() == 1)
                .filter(row -> row.weight() > MOST * coverage.weight())
                .findFirst();
    }

    private static Warning tree(String code, String words, String reason) {
        return new Warning(code, Warning.Kind.TREE, words, reason);
    }

    private static Optional<String> about(List<RoadmapItem> items) {
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(listed(items.stream().map(item -> item.work().title()).toList()));
    }

    /// `“A”, “B”, “C” and 4 more`
    private static String listed(List<String> names) {
        String first =
                names.stream()
                        .limit(NAMED_MAX)
                        .map(name -> "“" + name + "”")
                        .collect(Collectors.joining(", "));
        int more = names.size() - NAMED_MAX;
        return more > 0 ? first + " and " + more + " more" : first;
    }
}
