package cynosure.framework.drawing;

import cynosure.framework.Dimension;
import cynosure.web.Svg;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The point of a node on the map: a star for the metric, a shape for each dimension, an open
/// circle for a result. Shapes differ even where hues cannot be told apart.
final class Mark {

    private Mark() {}

    /// The class that gives a node its hue.
    static String hue(@Nullable Dimension dimension) {
        return dimension == null ? "result" : dimension.name().toLowerCase(Locale.ROOT);
    }

    static void draw(Svg svg, @Nullable Dimension dimension, double x, double y) {
        if (dimension == null) {
            svg.add("circle", "class", "mark open", "cx", x, "cy", y, "r", 5.5);
            return;
        }
        switch (dimension) {
            case BREADTH -> svg.add("circle", "class", "mark", "cx", x, "cy", y, "r", 7.5);
            case DEPTH -> shape(svg, x, y, -8.5, -6.5, 8.5, -6.5, 0, 8.5);
            case FREQUENCY -> shape(svg, x, y, 0, -9.5, 9.5, 0, 0, 9.5, -9.5, 0);
            case EFFICIENCY -> shape(svg, x, y, -6.8, -6.8, 6.8, -6.8, 6.8, 6.8, -6.8, 6.8);
            case OTHER -> svg.add("circle", "class", "mark open ring", "cx", x, "cy", y, "r", 6.0);
            case HEALTH ->
                    shape(
                            svg, x, y, -2.6, -8, 2.6, -8, 2.6, -2.6, 8, -2.6, 8, 2.6, 2.6, 2.6, 2.6,
                            8, -2.6, 8, -2.6, 2.6, -8, 2.6, -8, -2.6, -2.6, -2.6);
        }
    }

    /// A star of four points whose sides bend inwards.
    static void star(Svg svg, double x, double y, double radius) {
        double waist = radius * 0.115;
        StringBuilder path = new StringBuilder();
        double[][] tips = {{0, -1}, {1, 0}, {0, 1}, {-1, 0}};
        path.append('M').append(at(x, y - radius));
        for (int i = 0; i < 4; i++) {
            double[] from = tips[i];
            double[] to = tips[(i + 1) % 4];
            double nearX = x + from[0] * radius * 0.22 + to[0] * waist;
            double nearY = y + from[1] * radius * 0.22 + to[1] * waist;
            double farX = x + to[0] * radius * 0.22 + from[0] * waist;
            double farY = y + to[1] * radius * 0.22 + from[1] * waist;
            path.append('C').append(at(nearX, nearY)).append(' ').append(at(farX, farY));
            path.append(' ').append(at(x + to[0] * radius, y + to[1] * radius));
        }
        svg.add("path", "class", "star", "d", path.append('Z'));
    }

    private static void shape(Svg svg, double x, double y, double... corners) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < corners.length; i += 2) {
            path.append(i == 0 ? 'M' : 'L').append(at(x + corners[i], y + corners[i + 1]));
        }
        svg.add("path", "class", "mark", "d", path.append('Z'));
    }

    static String at(double x, double y) {
        return Svg.number(x) + " " + Svg.number(y);
    }
}
