package cynosure.sharing.picture;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.document.Drawing;
import cynosure.framework.drawing.Trees;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class PortraitTest {

    private static final String SVG = Portrait.of(Trees.groceries(), "The North Star of a grocer");

    @Test
    void every_element_that_is_painted_says_its_colour_itself() {
        for (Element element : drawn().select("rect, circle, path, text")) {
            boolean said =
                    element.parents().stream().anyMatch(one -> one.hasAttr("fill"))
                            || element.hasAttr("fill");
            assertThat(said).as(element.outerHtml()).isTrue();
        }
        assertThat(drawn().select("[class]")).isEmpty();
        assertThat(SVG).doesNotContain("var(").doesNotContain("oklch").doesNotContain("url(");
    }

    @Test
    void at_night_each_colour_of_the_day_is_exchanged() {
        String style = drawn().selectFirst("style").wholeText();
        for (Element element : drawn().select("[fill^=#]")) {
            assertThat(style).contains("[fill=\"" + element.attr("fill") + "\"]{fill:#");
        }
        assertThat(style).startsWith("@media (prefers-color-scheme: dark)");
    }

    @Test
    void only_the_metric_is_gold_and_each_dimension_has_its_hue() {
        Document svg = drawn();
        String gold = svg.selectFirst("path[fill^=#][stroke-linejoin]").attr("fill");
        assertThat(new Color(Integer.parseInt(gold.substring(1), 16)).getRed()).isGreaterThan(180);
        assertThat(svg.select("text[font-weight=700]").eachAttr("fill").stream().distinct().count())
                .isGreaterThan(5);
    }

    @Test
    void it_has_a_title_a_description_and_a_size() {
        Element root = drawn().selectFirst("svg");
        assertThat(root.child(0).text()).isEqualTo("The North Star of a grocer");
        assertThat(root.selectFirst("desc").text()).startsWith("A tree:");
        assertThat(root.attr("xmlns")).isEqualTo("http://www.w3.org/2000/svg");
        assertThat(Double.parseDouble(root.attr("width"))).isGreaterThan(1000);
    }

    @Test
    void it_becomes_dots_with_words_in_them() throws IOException {
        byte[] png = Drawing.of(SVG).png(1);
        Files.createDirectories(Path.of("target/pictures"));
        Files.write(Path.of("target/pictures/portrait.png"), Drawing.of(SVG).png(2));
        Files.writeString(Path.of("target/pictures/portrait.svg"), SVG);

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isGreaterThan(1000);
        assertThat(image.getRGB(2, 2)).isNotEqualTo(Color.BLACK.getRGB());
        long dark = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                dark += (image.getRGB(x, y) & 0xff) < 120 ? 1 : 0;
            }
        }
        assertThat(dark).as("dots of ink").isBetween(3_000L, 200_000L);
    }

    @Test
    void a_tree_of_any_size_stays_within_bounds() throws IOException {
        byte[] png = Drawing.of(Portrait.of(Trees.with(20, 20), "many")).png(20);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat((long) image.getWidth() * image.getHeight()).isLessThan(25_000_000);
    }

    @Test
    void colours_are_those_that_browsers_show() {
        assertThat(Oklch.hex("oklch(1 0 0)")).isEqualTo("#ffffff");
        assertThat(Oklch.hex("oklch(0 0 0)")).isEqualTo("#000000");
        assertThat(Oklch.hex("oklch(0.628 0.2577 29.23)")).isEqualTo("#ff0000");
        assertThat(Oklch.hex("oklch(0.452 0.3132 264.05)")).isEqualTo("#0000ff");
        assertThat(Oklch.hex("none")).isEqualTo("none");
    }

    private static Document drawn() {
        return Jsoup.parse(SVG, Parser.xmlParser());
    }
}
