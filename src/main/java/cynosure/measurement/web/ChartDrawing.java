package cynosure.measurement.web;

import cynosure.web.Svg;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A series over time as a drawing for a page.
///
/// It is made twice, wide and narrow; the style sheet shows the one that there is room for. The
/// element around it, `chart-readout`, says the reading under the pointer or the arrow keys; where
/// scripts do not run, each period still has its title.
public final class ChartDrawing {

    private ChartDrawing() {}

    /// Where a point leads: a page, and the same as a piece for the page of the chart.
    public record Link(String href, String piece) {}

    public static String draw(ChartPicture picture) {
        return draw(picture, _ -> null);
    }

    /// @param links where each period's points lead; null where they lead nowhere
    static String draw(ChartPicture picture, Function<LocalDate, @Nullable Link> links) {
        Readings readings = new Readings(picture);
        if (readings.periods().isEmpty()) {
            return new Svg()
                    .open("figure", "class", "chart")
                    .say("p", "There is no reading yet.", "class", "faint")
                    .close()
                    .toString();
        }
        return "<figure class=\"chart\"><chart-readout>"
                + new Svg().say("output", readings.said(readings.latest()))
                + Plot.draw(picture, readings, Plot.WIDE, links)
                + Plot.draw(picture, readings, Plot.NARROW, links)
                + "</chart-readout>"
                + Flags.list(readings)
                + "</figure>";
    }
}
