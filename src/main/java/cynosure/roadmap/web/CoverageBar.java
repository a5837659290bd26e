package cynosure.roadmap.web;

import cynosure.roadmap.Coverage;
import cynosure.roadmap.RoadmapItem;
import cynosure.web.Svg;
import java.util.List;

/// The work that serves one input: a block for each item, as wide as its part of the work. What is
/// clear is full, what holds under an assumption has a dashed edge, what serves an input below is
/// an outline.
final class CoverageBar {

    private static final double WIDTH = 400;
    private static final double HEIGHT = 20;
    private static final double GAP_MAX = 3;
    private static final double BLOCK_MAX = 60;

    private final Svg svg = new Svg();
    private final double scale;
    private double x;

    /// @param most the weight of the row with the most work
    private CoverageBar(String name, double most, int blocks) {
        this.scale =
                Math.min(WIDTH / Math.max(most, 1e-9), BLOCK_MAX * blocks / Math.max(most, 1e-9));
        svg.open(
                "svg",
                "class",
                "work-bar",
                "viewBox",
                "0 0 " + Svg.number(WIDTH) + " " + Svg.number(HEIGHT),
                "preserveAspectRatio",
                "none",
                "role",
                "img",
                "aria-label",
                name);
        svg.add("rect", "class", "groove", "width", WIDTH, "height", HEIGHT, "rx", 4.0);
    }

    static String of(Coverage.Row row, double most, int blocks, String said) {
        CoverageBar bar = new CoverageBar(row.input().name() + ": " + said, most, blocks);
        for (Coverage.Part part : row.parts()) {
            bar.block(
                    part.assumed() ? "assumed" : "clear",
                    part.weight(),
                    part.assumed()
                            ? part.item().work().title() + ", if " + part.assumption()
                            : part.item().work().title());
        }
        if (row.below() > 0) {
            bar.block("below", row.below(), "By the inputs below it");
        }
        return bar.svg.close().toString();
    }

    static String of(String name, List<RoadmapItem> items, boolean sized, double most, int blocks) {
        CoverageBar bar = new CoverageBar(name, most, blocks);
        items.forEach(
                item -> bar.block("loose", Coverage.weight(item, sized), item.work().title()));
        return bar.svg.close().toString();
    }

    private void block(String kind, double weight, String title) {
        double width = weight * scale;
        double gap = Math.min(GAP_MAX, width * 0.15);
        svg.open(
                        "rect",
                        "class",
                        "block " + kind,
                        "x",
                        x + 0.75,
                        "y",
                        0.75,
                        "width",
                        Math.max(0.5, width - gap - 0.75),
                        "height",
                        HEIGHT - 1.5,
                        "rx",
                        Math.min(3, width / 4))
                .say("title", title)
                .close();
        x += width;
    }
}
