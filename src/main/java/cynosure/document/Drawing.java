package cynosure.document;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;

/// A drawing in SVG that is made into dots, or put on a page of paper as lines.
///
/// It is drawn with our own typeface, wherever the server runs. Nothing is fetched, whatever the
/// drawing says.
public final class Drawing {

    public static final String SVG_TYPE = "image/svg+xml";
    public static final String PNG_TYPE = "image/png";

    private static final double DOTS_MAX = 24_000_000;

    static {
        List.of("regular", "bold").forEach(Drawing::register);
    }

    private final SVGDocument svg;

    private Drawing(SVGDocument svg) {
        this.svg = svg;
    }

    /// A drawing whose colours stand on its elements. Style sheets in it are for those who look at
    /// it on a screen, and left out.
    public static Drawing of(String svg) {
        String bare = svg.replaceAll("(?s)<style>.*?</style>", "");
        var bytes = new ByteArrayInputStream(bare.getBytes(StandardCharsets.UTF_8));
        return new Drawing(
                Objects.requireNonNull(
                        new SVGLoader()
                                .load(
                                        bytes,
                                        URI.create("about:blank"),
                                        LoaderContext.createDefault())));
    }

    public double width() {
        return svg.size().width;
    }

    public double height() {
        return svg.size().height;
    }

    /// As PNG, with so many dots for each unit of the drawing; with fewer where it would be huge.
    public byte[] png(double dots) {
        double scale = Math.min(dots, Math.sqrt(DOTS_MAX / (width() * height())));
        int wide = Math.max(1, (int) Math.round(width() * scale));
        int high = Math.max(1, (int) Math.round(height() * scale));
        BufferedImage image = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        into(graphics, wide, high);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
        return bytes.toByteArray();
    }

    void into(Graphics2D graphics, double width, double height) {
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        svg.render(null, graphics, new ViewBox((float) width, (float) height));
    }

    private static void register(String cut) {
        try (InputStream typeface =
                Objects.requireNonNull(
                        Drawing.class.getResourceAsStream("/typeface/inter-" + cut + ".ttf"))) {
            GraphicsEnvironment.getLocalGraphicsEnvironment()
                    .registerFont(Font.createFont(Font.TRUETYPE_FONT, typeface));
        } catch (IOException | FontFormatException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
