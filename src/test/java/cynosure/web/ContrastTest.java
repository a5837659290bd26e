package cynosure.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The tokens pass WCAG 2.2 AA on every surface they are meant for, by day and by night.
///
/// Colours are converted from OKLCH to linear sRGB as Björn Ottosson describes
/// (bottosson.github.io/posts/oklab); contrast is WCAG's (L1 + 0.05) / (L2 + 0.05).
class ContrastTest {

    private static final double TEXT = 4.5;
    private static final double SHAPE = 3;
    private static final Pattern TOKEN =
            Pattern.compile(
                    "--([\\w-]+):\\s*light-dark\\(\\s*oklch\\(([^)]+)\\),\\s*oklch\\(([^)]+)\\)\\)");
    private static final List<String> SURFACES = List.of("paper", "sheet", "sunk", "raised");
    private static final List<String> HUES =
            List.of(
                    "breadth",
                    "depth",
                    "frequency",
                    "efficiency",
                    "health",
                    "other",
                    "good",
                    "care",
                    "bad",
                    "accent");

    private final Map<String, List<Colour>> tokens = tokens();

    @Test
    void words_can_be_read_on_every_surface() {
        for (String ink : List.of("ink", "ink-soft", "ink-faint")) {
            check(ink, SURFACES, TEXT);
            check(ink, List.of("hover"), TEXT);
        }
        for (String hue : HUES) {
            check(hue, SURFACES, TEXT);
            check(hue, List.of(hue + "-wash"), TEXT);
            check("ink", List.of(hue + "-wash"), TEXT);
            check("ink-soft", List.of(hue + "-wash"), TEXT);
        }
        check("on-accent", List.of("accent-fill", "accent-fill-hover", "bad-fill"), TEXT);
    }

    @Test
    void gold_can_be_read_and_seen_on_paper_and_at_night() {
        check("gold-text", SURFACES, TEXT);
        check("gold-text", List.of("gold-wash"), TEXT);
        check("gold", List.of("paper", "sheet", "raised"), SHAPE);
    }

    @Test
    void controls_and_the_focus_can_be_seen() {
        check("line-control", SURFACES, SHAPE);
        check("focus", SURFACES, SHAPE);
    }

    @Test
    void every_colour_can_be_shown_on_an_ordinary_screen() {
        assertTrue(tokens.size() >= 40, "the tokens were really read: " + tokens.size());
        List<String> outside = new ArrayList<>();
        tokens.forEach(
                (name, colours) ->
                        colours.forEach(
                                colour -> {
                                    if (!colour.shown()) {
                                        outside.add(name + " " + colour);
                                    }
                                }));
        assertEquals(List.of(), outside);
    }

    private void check(String front, List<String> grounds, double least) {
        for (String ground : grounds) {
            for (int theme = 0; theme < 2; theme++) {
                double contrast =
                        tokens.get(front).get(theme).against(tokens.get(ground).get(theme));
                assertTrue(
                        contrast >= least,
                        "%s on %s %s is %.2f"
                                .formatted(
                                        front,
                                        ground,
                                        theme == 0 ? "by day" : "at night",
                                        contrast));
            }
        }
    }

    private static Map<String, List<Colour>> tokens() {
        try {
            String css = Files.readString(Path.of("src/main/resources/static/css/tokens.css"));
            Map<String, List<Colour>> tokens = new HashMap<>();
            Matcher token = TOKEN.matcher(css);
            while (token.find()) {
                tokens.put(
                        token.group(1),
                        List.of(Colour.of(token.group(2)), Colour.of(token.group(3))));
            }
            return tokens;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A colour in linear sRGB.
    record Colour(double red, double green, double blue) {

        static Colour of(String oklch) {
            String[] parts = oklch.split("/")[0].trim().split("\\s+");
            double lightness = Double.parseDouble(parts[0]);
            double chroma = Double.parseDouble(parts[1]);
            double hue = Math.toRadians(Double.parseDouble(parts[2]));
            double a = chroma * Math.cos(hue);
            double b = chroma * Math.sin(hue);
            double l = Math.pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
            double m = Math.pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
            double s = Math.pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
            return new Colour(
                    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
                    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
                    -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
        }

        boolean shown() {
            return Math.min(red, Math.min(green, blue)) > -0.003
                    && Math.max(red, Math.max(green, blue)) < 1.003;
        }

        double against(Colour other) {
            double lighter = Math.max(luminance(), other.luminance());
            double darker = Math.min(luminance(), other.luminance());
            return (lighter + 0.05) / (darker + 0.05);
        }

        private double luminance() {
            return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        }
    }
}
