package cynosure.measurement.web;

import cynosure.measurement.web.ChartDrawing.Link;
import cynosure.measurement.web.ChartPicture.Line;
import cynosure.measurement.web.ChartPicture.Point;
import cynosure.measurement.web.ChartPicture.Reach;
import cynosure.measurement.web.Timeline.Name;
import cynosure.web.Lettering;
import cynosure.web.Svg;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One of a chart's two drawings: its frame, its lines and what answers to the pointer.
final class Plot {

    /// How large a drawing is and how large its letters.
    record Size(String name, double width, double height, double letters, int ticks) {}

    static final Size WIDE = new Size("chart-wide", 960, 340, 12.5, 5);
    static final Size NARROW = new Size("chart-narrow", 360, 270, 12, 4);

    private static final double TOP = 30;
    private static final double BOTTOM = 28;

    private final Svg svg = new Svg();
    private final ChartPicture picture;
    private final Readings readings;
    private final Size size;
    private final Function<LocalDate, @Nullable Link> links;
    private final Lettering letters;
    private final Field field;
    private final double start;
    private final double end;

    private Plot(
            ChartPicture picture,
            Readings readings,
            Size size,
            Function<LocalDate, @Nullable Link> links) {
        this.links = links;
        this.picture = picture;
        this.readings = readings;
        this.size = size;
        this.letters = Lettering.regular(size.letters());
        Reach reach = readings.reach();
        Axis axis = Axis.over(reach.least(), reach.most(), size.ticks());
        this.start =
                axis.ticks().stream().mapToDouble(t -> tickWidth(t, axis)).max().orElse(0) + 12;
        this.end = size.width() - namesWidth();
        LocalDate first = readings.periods().first();
        LocalDate last = readings.periods().last();
        Timeline time = new Timeline(picture.grain(), first, last, start, end - start);
        double factor = picture.unit().factor();
        this.field = new Field(time, axis, factor, TOP, size.height() - BOTTOM);
    }

    static String draw(
            ChartPicture picture,
            Readings readings,
            Size size,
            Function<LocalDate, @Nullable Link> links) {
        return new Plot(picture, readings, size, links).draw();
    }

    private String draw() {
        svg.open(
                "svg",
                "class",
                size.name(),
                "viewBox",
                "0 0 " + Svg.number(size.width()) + " " + Svg.number(size.height()),
                "role",
                links.apply(readings.latest()) == null ? "img" : "group",
                "aria-label",
                picture.title() + ". " + readings.said(readings.latest()));
        unfinished();
        frame();
        if (picture.earlier() != null) {
            svg.open("g", "class", "series-earlier");
            new Curve(svg, field, false).draw(picture.earlier().points());
            svg.close();
        }
        Curve curve = new Curve(svg, field, picture.lines().size() == 1);
        for (int i = 0; i < picture.lines().size(); i++) {
            svg.open("g", "class", hue(i));
            curve.draw(picture.lines().get(i).points());
            svg.close();
        }
        new Flags(svg, field, readings, (start + end) / 2).draw();
        new Labels(letters, end + 8, size.width() - 2, field.floor()).draw(svg, ends());
        readings.periods().forEach(period -> moment(period, curve));
        return svg.close().toString();
    }

    /// Periods that are not whole are hatched; the last one is the one that runs, and says so.
    private void unfinished() {
        double pace = field.time().pace();
        double high = field.floor() - TOP;
        for (LocalDate period : readings.periods()) {
            if (readings.incomplete(period)) {
                double x = field.time().at(period) - pace / 2;
                svg.add(
                        "rect", "class", "running", "x", x, "y", TOP, "width", pace, "height",
                        high);
                Hatch.draw(svg, x, TOP, pace, high);
            }
        }
        LocalDate last = readings.periods().last();
        if (readings.incomplete(last)) {
            double furthest = size.width() - letters.width("so far") / 2 - 2;
            double x = Math.min(field.time().at(last), furthest);
            words("so-far", "so far", x, TOP - 8, "middle");
        }
    }

    private void frame() {
        for (double tick : field.axis().ticks()) {
            String kind = Math.abs(tick) < field.axis().step() / 2 ? "zero" : "gridline";
            double y = field.y(tick);
            svg.add("line", "class", kind, "x1", start, "y1", y, "x2", end, "y2", y);
            String words = ValueWords.tick(tick, field.axis());
            words("tick", words, start - 8, y + size.letters() * 0.35, "end");
        }
        for (Name name : field.time().names(letters)) {
            double half = letters.width(name.words()) / 2;
            double x = Math.clamp(name.x(), half, size.width() - half);
            words("tick", name.words(), x, size.height() - 8, "middle");
        }
        words("tick", picture.unit().word(), 0, size.letters(), "start");
    }

    /// One period under the pointer: its words, a guide, and the points on it.
    private void moment(LocalDate period, Curve curve) {
        double pace = field.time().pace();
        double x = field.time().at(period);
        double high = field.floor() - TOP;
        open(period, links.apply(period));
        svg.add(
                "rect",
                "class",
                "reach",
                "x",
                x - pace / 2,
                "y",
                TOP,
                "width",
                pace,
                "height",
                high);
        svg.add("line", "class", "guide", "x1", x, "y1", TOP, "x2", x, "y2", field.floor());
        for (int i = 0; i < picture.lines().size(); i++) {
            @Nullable Point point = readings.at(i, period);
            if (point != null && point.value() != null) {
                curve.dot(point, "dot quiet " + hue(i));
            }
        }
        svg.close();
    }

    /// The arrow keys lead to a point that is a link, so the tab key need not stop at each.
    private void open(LocalDate period, @Nullable Link link) {
        String said = readings.said(period);
        if (link == null) {
            svg.open("g", "class", "moment").say("title", said);
            return;
        }
        svg.open(
                        "a",
                        "class",
                        "moment",
                        "href",
                        link.href(),
                        "data-piece",
                        link.piece(),
                        "tabindex",
                        "-1",
                        "aria-label",
                        said + ". Who counts?")
                .say("title", said);
    }

    private List<Labels.End> ends() {
        List<Labels.End> ends = new ArrayList<>();
        for (int i = 0; i < picture.lines().size(); i++) {
            Line line = picture.lines().get(i);
            String hue = hue(i);
            line.points().stream()
                    .filter(point -> point.value() != null && !line.label().isEmpty())
                    .reduce((earlier, later) -> later)
                    .map(last -> new Labels.End(line.label(), hue, field.x(last), field.y(last)))
                    .ifPresent(ends::add);
        }
        return ends;
    }

    /// Gold for the North Star alone: its segments are not the North Star.
    private String hue(int line) {
        if (picture.lines().size() == 1) {
            return picture.northStar() ? "series-north-star" : "series-1";
        }
        return "series-" + Math.min(line + 1, 6);
    }

    private double namesWidth() {
        double widest =
                picture.lines().stream()
                        .map(Line::label)
                        .filter(label -> !label.isEmpty())
                        .mapToDouble(letters::width)
                        .max()
                        .orElse(-10);
        return Math.min(widest + 16, size.width() * 0.34);
    }

    private double tickWidth(double tick, Axis axis) {
        return letters.width(ValueWords.tick(tick, axis));
    }

    private void words(String kind, String words, double x, double y, String anchor) {
        svg.say(
                "text",
                words,
                "class",
                kind,
                "x",
                x,
                "y",
                y,
                "font-size",
                size.letters(),
                "text-anchor",
                anchor);
    }
}
