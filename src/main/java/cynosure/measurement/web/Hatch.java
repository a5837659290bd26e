package cynosure.measurement.web;

import cynosure.web.Svg;

/// Slanted lines over a box: this is not finished. Drawn one by one, because a pattern would need
/// an id, and the same chart may stand on a page twice.
final class Hatch {

    private static final double APART = 7;

    private Hatch() {}

    static void draw(Svg svg, double x, double y, double width, double height) {
        StringBuilder path = new StringBuilder();
        for (double start = APART / 2; start < width + height; start += APART) {
            double fromX = Math.min(start, width);
            double fromY = start - fromX;
            double toY = Math.min(start, height);
            double toX = start - toY;
            path.append('M').append(Field.at(x + fromX, y + fromY));
            path.append('L').append(Field.at(x + toX, y + toY));
        }
        svg.add("path", "class", "hatch", "d", path);
    }
}
