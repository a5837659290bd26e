package cynosure.document;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;

/// A real table on a slide: quiet lines, its first column as wide as two others.
final class SlideTable {

    private static final Color NOTHING = new Color(255, 255, 255, 0);
    private static final int CELL_LENGTH = 110;

    private SlideTable() {}

    static void draw(XSLFSlide slide, List<String> head, List<List<String>> rows) {
        XSLFTable table = slide.createTable();
        table.setAnchor(new Rectangle2D.Double(Slides.MARGIN, 125, Slides.INNER, 40));
        row(table, head, 13, Slides.SOFT, true);
        rows.forEach(row -> row(table, row, 15, Slides.INK, false));
        double unit = Slides.INNER / (head.size() + 1.0);
        for (int i = 0; i < head.size(); i++) {
            table.setColumnWidth(i, i == 0 ? 2 * unit : unit);
        }
    }

    private static void row(
            XSLFTable table, List<String> cells, double size, Color colour, boolean head) {
        XSLFTableRow row = table.addRow();
        row.setHeight(head ? 28 : 40);
        for (String words : cells) {
            XSLFTableCell cell = row.addCell();
            cell.setFillColor(NOTHING);
            cell.setBorderColor(BorderEdge.bottom, Slides.LINE);
            cell.setBorderWidth(BorderEdge.bottom, 1);
            cell.clearText();
            String line = PlainText.line(words);
            String fits =
                    line.length() <= CELL_LENGTH ? line : line.substring(0, CELL_LENGTH) + " …";
            Slides.run(cell.addNewTextParagraph(), fits, size, colour, head);
        }
    }
}
