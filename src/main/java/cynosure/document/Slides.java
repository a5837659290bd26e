package cynosure.document;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFPictureData;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/// Slides being made, sixteen to nine. Plain text boxes and shapes: whoever gets them can change
/// every word. Lists and tables that don't fit go on on a further slide.
public final class Slides {

    public static final String MEDIA_TYPE =
            "application/vnd.openxmlformats-officedocument.presentationml.presentation";

    static final int WIDTH = 960;
    static final int HEIGHT = 540;
    static final int MARGIN = 60;
    static final int INNER = WIDTH - 2 * MARGIN;

    /// On every computer, and as wide on each: a typeface of ours would be replaced where it isn't
    /// installed.
    static final String TYPEFACE = "Arial";

    static final Color INK = new Color(0x21, 0x22, 0x3d);
    static final Color SOFT = new Color(0x4d, 0x4f, 0x6b);
    static final Color LINE = new Color(0xd9, 0xd6, 0xcf);
    static final Color PAPER = new Color(0xfc, 0xfa, 0xf6);
    static final Color GOLD = new Color(0xe3, 0xb3, 0x3c);
    static final Color GOLD_INK = new Color(0x7a, 0x57, 0x00);

    private static final int LINES_A_SLIDE = 13;
    private static final int LETTERS_A_LINE = 78;
    private static final int LONGEST = 500;

    private final XMLSlideShow show = new XMLSlideShow();
    private final UnaryOperator<String> further;

    /// @param further what a title becomes where a list goes on on a further slide
    public Slides(UnaryOperator<String> further) {
        this.further = further;
        show.setPageSize(new Dimension(WIDTH, HEIGHT));
    }

    /// What one talks about in a list: a line, and a quieter one below; the second may be empty.
    public record Point(String text, String below) {}

    public Slides opening(String title, String below) {
        XSLFSlide slide = slide(title, new Rectangle2D.Double(MARGIN, 170, INNER, 110), 40);
        text(slide, below, new Rectangle2D.Double(MARGIN, 285, INNER, 120), 18, SOFT, false);
        return this;
    }

    /// One sentence, large.
    public Slides statement(String title, String sentence, String below) {
        XSLFSlide slide = titled(title);
        String words = shortened(sentence);
        double size = words.length() > 260 ? 22 : words.length() > 140 ? 28 : 34;
        text(slide, words, new Rectangle2D.Double(MARGIN, 125, INNER, 260), size, INK, true);
        text(slide, below, new Rectangle2D.Double(MARGIN, 400, INNER, 90), 16, SOFT, false);
        return this;
    }

    /// A list; nothing when it is empty.
    public Slides list(String title, List<Point> points) {
        List<Point> here = new ArrayList<>();
        int lines = 0;
        String head = title;
        for (Point point : points) {
            int more = lines(point.text()) + (point.below().isBlank() ? 0 : lines(point.below()));
            if (!here.isEmpty() && lines + more > LINES_A_SLIDE) {
                points(head, here);
                here.clear();
                lines = 0;
                head = further.apply(title);
            }
            here.add(point);
            lines += more;
        }
        if (!here.isEmpty()) {
            points(head, here);
        }
        return this;
    }

    /// A table; its first column is the widest. Nothing when it has no rows.
    public Slides table(String title, List<String> head, List<List<String>> rows) {
        int rowsASlide = 7;
        for (int from = 0; from < rows.size(); from += rowsASlide) {
            XSLFSlide slide = titled(from == 0 ? title : further.apply(title));
            List<List<String>> some = rows.subList(from, Math.min(rows.size(), from + rowsASlide));
            SlideTable.draw(slide, head, some);
        }
        return this;
    }

    /// One thing on top and up to five that drive it, joined by lines.
    public Slides tree(String title, String top, List<Point> drivers) {
        XSLFSlide slide = titled(title);
        double starWidth = 420;
        var star = new Rectangle2D.Double((WIDTH - starWidth) / 2, 130, starWidth, 110);
        int count = Math.max(1, drivers.size());
        double gap = 16;
        double width = Math.min(260, (INNER - gap * (count - 1)) / count);
        double left = (WIDTH - (width * count + gap * (count - 1))) / 2;
        for (int i = 0; i < drivers.size(); i++) {
            var leaf = new Rectangle2D.Double(left + i * (width + gap), 330, width, 130);
            line(slide, star.getCenterX(), star.getMaxY(), leaf.getCenterX(), leaf.getY());
            box(slide, leaf, PAPER, LINE, drivers.get(i).text(), drivers.get(i).below(), 15);
        }
        box(slide, star, new Color(0xfb, 0xf1, 0xd3), GOLD, top, "", 22);
        return this;
    }

    /// A picture as large as a slide holds, on the slide's own ground.
    ///
    /// @param words what it shows, for those who don't see it
    public Slides picture(String title, byte[] png, String words) {
        XSLFSlide slide = titled(title);
        XSLFPictureData data = show.addPicture(png, PictureType.PNG);
        XSLFPictureShape shape = slide.createPicture(data);
        Dimension size = data.getImageDimension();
        double scale = Math.min(1.0 * INNER / size.width, 410.0 / size.height);
        double wide = size.width * scale;
        shape.setAnchor(new Rectangle2D.Double((WIDTH - wide) / 2, 112, wide, size.height * scale));
        ((CTPicture) shape.getXmlObject()).getNvPicPr().getCNvPr().setDescr(PlainText.line(words));
        return this;
    }

    public byte[] file() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            show.write(bytes);
            show.close();
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
        return bytes.toByteArray();
    }

    private void points(String title, List<Point> points) {
        XSLFSlide slide = titled(title);
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(new Rectangle2D.Double(MARGIN, 120, INNER, 380));
        box.clearText();
        for (Point point : points) {
            XSLFTextParagraph paragraph = box.addNewTextParagraph();
            paragraph.setBullet(true);
            paragraph.setIndent(-18.0);
            paragraph.setLeftMargin(18.0);
            paragraph.setSpaceBefore(-6.0);
            run(paragraph, shortened(point.text()), 18, INK, false);
            if (!point.below().isBlank()) {
                XSLFTextParagraph quiet = box.addNewTextParagraph();
                quiet.setLeftMargin(18.0);
                run(quiet, shortened(point.below()), 14, SOFT, false);
            }
        }
    }

    private XSLFSlide titled(String title) {
        return slide(title, new Rectangle2D.Double(MARGIN, 40, INNER, 64), 26);
    }

    private XSLFSlide slide(String title, Rectangle2D where, double size) {
        XSLFSlide slide =
                show.createSlide(
                        show.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_ONLY));
        slide.getBackground().setFillColor(PAPER);
        XSLFTextShape head = slide.getPlaceholder(0);
        ownPlace(head);
        head.setAnchor(where);
        head.clearText();
        head.setVerticalAlignment(VerticalAlignment.BOTTOM);
        head.setLeftInset(7.2);
        XSLFTextParagraph paragraph = head.addNewTextParagraph();
        paragraph.setTextAlign(TextAlign.LEFT);
        run(paragraph, PlainText.line(title), size, INK, true);
        return slide;
    }

    /// A title that has no place of its own would move its layout's, and so every other title.
    private static void ownPlace(XSLFTextShape title) {
        ((CTShape) title.getXmlObject()).getSpPr().addNewXfrm();
    }

    private static void text(
            XSLFSlide slide,
            String words,
            Rectangle2D where,
            double size,
            Color colour,
            boolean bold) {
        if (words.isBlank()) {
            return;
        }
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(where);
        box.clearText();
        run(box.addNewTextParagraph(), shortened(words), size, colour, bold);
    }

    private static void box(
            XSLFSlide slide,
            Rectangle2D where,
            Color fill,
            Color edge,
            String words,
            String below,
            double size) {
        XSLFAutoShape box = slide.createAutoShape();
        box.setShapeType(ShapeType.ROUND_RECT);
        box.setAnchor(where);
        box.setFillColor(fill);
        box.setLineColor(edge);
        box.setLineWidth(1.5);
        box.clearText();
        box.setVerticalAlignment(VerticalAlignment.MIDDLE);
        XSLFTextParagraph paragraph = box.addNewTextParagraph();
        paragraph.setTextAlign(TextAlign.CENTER);
        String line = shortened(words);
        run(paragraph, line, line.length() > 60 ? size - 3 : size, INK, true);
        if (!below.isBlank()) {
            XSLFTextParagraph quiet = box.addNewTextParagraph();
            quiet.setTextAlign(TextAlign.CENTER);
            run(quiet, below, 12, SOFT, false);
        }
    }

    private static void line(XSLFSlide slide, double x1, double y1, double x2, double y2) {
        XSLFConnectorShape line = slide.createConnector();
        line.setAnchor(new Rectangle2D.Double(Math.min(x1, x2), y1, Math.abs(x2 - x1), y2 - y1));
        line.setFlipHorizontal(x2 < x1);
        line.setLineColor(SOFT);
        line.setLineWidth(1.25);
    }

    static void run(
            XSLFTextParagraph paragraph, String words, double size, Color colour, boolean bold) {
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(words);
        run.setFontFamily(TYPEFACE);
        run.setFontSize(size);
        run.setFontColor(colour);
        run.setBold(bold);
    }

    /// On one line, and not longer than a slide can hold; the record has all of it.
    static String shortened(String words) {
        String line = PlainText.line(words);
        return line.length() <= LONGEST ? line : cut(line) + " …";
    }

    private static String cut(String line) {
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return line.substring(0, end).strip();
    }

    private static int lines(String words) {
        return 1 + shortened(words).length() / LETTERS_A_LINE;
    }
}
