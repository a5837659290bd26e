package cynosure.sharing.picture;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A colour as the style sheets write it, for programs that know only red, green and blue.
///
/// The numbers are those of Björn Ottosson, “A perceptual color space for image processing” (2020).
final class Oklch {

    private static final Pattern WRITTEN =
            Pattern.compile("oklch\\(([0-9.]+) ([0-9.]+) ([0-9.]+)\\)");

    private Oklch() {}

    /// `#fcfaf6`; a text that is no such colour stays as it is.
    static String hex(String written) {
        Matcher colour = WRITTEN.matcher(written);
        if (!colour.matches()) {
            return written;
        }
        double lightness = Double.parseDouble(colour.group(1));
        double chroma = Double.parseDouble(colour.group(2));
        double hue = Math.toRadians(Double.parseDouble(colour.group(3)));
        return hex(lightness, chroma * Math.cos(hue), chroma * Math.sin(hue));
    }

    private static String hex(double lightness, double a, double b) {
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return String.format(
                Locale.ROOT,
                "#%02x%02x%02x",
                channel(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
                channel(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
                channel(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
    }

    private static double cube(double value) {
        return value * value * value;
    }

    private static int channel(double linear) {
        double seen =
                linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
        return (int) Math.round(255 * Math.clamp(seen, 0, 1));
    }
}
