package cynosure.workshop.web;

import cynosure.web.Svg;
import cynosure.workshop.web.SpreadPicture.Step;

/// Where people agree and where not: a dot for each person, stacked over what they answered.
public final class SpreadDrawing {

    private static final int STACK_MAX = 6;

    private final Svg svg = new Svg();
    private final SpreadPicture picture;
    private final double width;
    private final double radius;

    private SpreadDrawing(SpreadPicture picture, double width, double radius) {
        this.picture = picture;
        this.width = width;
        this.radius = radius;
    }

    /// With the scale's words and counts below: for a question that stands alone.
    public static String draw(SpreadPicture picture) {
        return new SpreadDrawing(picture, 360, 6.5).draw(true);
    }

    /// Dots alone: for a cell of the score table, whose head names the scale.
    public static String small(SpreadPicture picture) {
        return new SpreadDrawing(picture, 120, 4).draw(false);
    }

    private String draw(boolean words) {
        double column = width / picture.steps().size();
        double pitch = Math.min(radius * 2.35, column / (abreast() + 0.6));
        double floor = pitch * rows() + 3;
        double height = floor + (words ? 40 : 4);
        svg.open(
                "svg",
                "class",
                "spread " + picture.agreement().word(),
                "viewBox",
                "0 0 " + Svg.number(width) + " " + Svg.number(height),
                "role",
                "img",
                "aria-label",
                picture.said());
        svg.add("line", "class", "scale", "x1", 0, "y1", floor + 1, "x2", width, "y2", floor + 1);
        for (int i = 0; i < picture.steps().size(); i++) {
            Step step = picture.steps().get(i);
            double middle = (i + 0.5) * column;
            svg.add(
                    "line", "class", "scale", "x1", middle, "y1", floor + 1, "x2", middle, "y2",
                    floor + 4);
            dots(step.people(), middle, floor, pitch);
            if (words) {
                label(step, middle, floor + 19);
            }
        }
        return svg.close().toString();
    }

    private void dots(int people, double middle, double floor, double pitch) {
        for (int i = 0; i < people; i++) {
            int row = i / abreast();
            int inRow = Math.min(abreast(), people - row * abreast());
            double x = middle + (i % abreast() - (inRow - 1) / 2.0) * pitch;
            double y = floor - (row + 0.5) * pitch;
            svg.add("circle", "class", "voice", "cx", x, "cy", y, "r", pitch * 0.42);
        }
    }

    private void label(Step step, double x, double y) {
        boolean most = step.people() > 0 && step.people() == largest();
        svg.say(
                "text",
                step.label(),
                "class",
                most ? "option most" : "option",
                "x",
                x,
                "y",
                y,
                "font-size",
                13.0,
                "text-anchor",
                "middle");
        svg.say(
                "text",
                String.valueOf(step.people()),
                "class",
                "option",
                "x",
                x,
                "y",
                y + 17,
                "font-size",
                12.0,
                "text-anchor",
                "middle");
    }

    private int largest() {
        return picture.steps().stream().mapToInt(Step::people).max().orElse(0);
    }

    /// How many dots stand side by side, so that no stack becomes a tower.
    private int abreast() {
        return Math.max(1, Math.ceilDiv(largest(), STACK_MAX));
    }

    private int rows() {
        return Math.clamp(Math.ceilDiv(largest(), abreast()), 3, STACK_MAX);
    }
}
