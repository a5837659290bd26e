package cynosure.workshop.web;

import cynosure.language.Phrasebook;
import cynosure.web.Svg;
import cynosure.workshop.record.Journey;
import cynosure.workshop.record.Journey.State;
import cynosure.workshop.record.Journey.Stop;
import cynosure.workshop.record.Journey.Taken;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.IntStream;

/// A journey of sessions as a small drawing, and in words that say the same.
///
/// @param here the session on whose page it stands; empty in a list
public record JourneyPicture(Journey journey, String here) {

    private static final double STEP = 190;
    private static final double HEIGHT = 104;
    private static final double LINE_Y = 30;
    private static final double RADIUS = 9;
    private static final int LETTERS_MAX = 22;

    /// A session in words.
    ///
    /// @param link empty for the session on whose page it stands
    public record Line(String link, String title, String on, String decided, String taken) {}

    public List<Line> lines(Phrasebook book) {
        return journey.stops().stream()
                .map(
                        stop ->
                                new Line(
                                        stop.workshopId().equals(here)
                                                ? ""
                                                : "/workshops/" + stop.workshopId(),
                                        title(stop, book),
                                        on(stop, book),
                                        decided(stop, book),
                                        taken(stop, book)))
                .toList();
    }

    /// The drawing is said by the words below it, so it stays silent for those who hear the page.
    public String drawing(Phrasebook book) {
        List<Stop> stops = journey.stops();
        Svg svg = new Svg();
        double width = stops.size() * STEP;
        svg.open(
                "svg",
                "class",
                "journey-drawing",
                "viewBox",
                "0 0 " + Svg.number(width) + " " + Svg.number(HEIGHT),
                "width",
                width,
                "height",
                HEIGHT,
                "aria-hidden",
                "true");
        IntStream.range(1, stops.size()).forEach(i -> way(svg, stops.get(i), i, book));
        IntStream.range(0, stops.size()).forEach(i -> station(svg, stops.get(i), i, book));
        return svg.close().toString();
    }

    private static void way(Svg svg, Stop stop, int place, Phrasebook book) {
        double from = (place - 0.5) * STEP;
        svg.add(
                "line",
                "class",
                stop.state() == State.PLANNED ? "way ahead" : "way",
                "x1",
                from + RADIUS + 6,
                "y1",
                LINE_Y,
                "x2",
                from + STEP - RADIUS - 6,
                "y2",
                LINE_Y);
        Taken taken = stop.taken();
        if (taken != null && !taken.nothing()) {
            int all = taken.candidates() + taken.toFindOut() + taken.actions();
            word(svg, "taken", book.say("journey.along", all), from + STEP / 2, LINE_Y - 10);
        }
    }

    private void station(Svg svg, Stop stop, int place, Phrasebook book) {
        double x = (place + 0.5) * STEP;
        String kind =
                switch (stop.state()) {
                    case OVER -> "stop over";
                    case RUNNING -> "stop running";
                    case PLANNED -> "stop planned";
                };
        if (stop.star().isEmpty()) {
            svg.add("circle", "class", kind, "cx", x, "cy", LINE_Y, "r", RADIUS);
        } else {
            svg.add(
                    "path",
                    "class",
                    stop.decidedHere() ? "stop star" : "stop star kept",
                    "d",
                    star(x));
        }
        word(
                svg,
                stop.workshopId().equals(here) ? "title here" : "title",
                shortened(title(stop, book)),
                x,
                LINE_Y + 30);
        word(svg, "on", on(stop, book), x, LINE_Y + 48);
        if (!stop.star().isEmpty()) {
            word(svg, "decided", shortened(stop.star()), x, LINE_Y + 66);
        }
    }

    private static String star(double x) {
        StringBuilder path = new StringBuilder();
        for (int point = 0; point < 10; point++) {
            double radius = point % 2 == 0 ? RADIUS + 4 : (RADIUS + 4) * 0.45;
            double angle = Math.PI * (point / 5.0 - 0.5);
            path.append(point == 0 ? 'M' : 'L')
                    .append(Svg.number(x + radius * Math.cos(angle)))
                    .append(' ')
                    .append(Svg.number(LINE_Y + radius * Math.sin(angle)));
        }
        return path.append('Z').toString();
    }

    private static void word(Svg svg, String kind, String words, double x, double y) {
        svg.say("text", words, "class", kind, "x", x, "y", y, "text-anchor", "middle");
    }

    private static String title(Stop stop, Phrasebook book) {
        return stop.purpose() == null ? book.say("journey.first") : stop.purpose().title(book);
    }

    private static String on(Stop stop, Phrasebook book) {
        String day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(book.language().locale())
                        .format(stop.on());
        return stop.state() == State.PLANNED ? book.say("journey.planned", day) : day;
    }

    private static String decided(Stop stop, Phrasebook book) {
        if (stop.star().isEmpty()) {
            return stop.state() == State.OVER ? book.say("journey.nothing-decided") : "";
        }
        if (stop.decidedHere()) {
            return book.say("journey.decided", stop.star());
        }
        return stop.state() == State.OVER
                ? book.say("journey.kept", stop.star())
                : book.say("journey.begins", stop.star());
    }

    private static String taken(Stop stop, Phrasebook book) {
        Taken taken = stop.taken();
        return taken == null || taken.nothing()
                ? ""
                : book.say("journey.taken", taken.candidates(), taken.toFindOut(), taken.actions());
    }

    private static String shortened(String words) {
        return words.length() <= LETTERS_MAX
                ? words
                : words.substring(0, LETTERS_MAX - 1).strip() + "…";
    }
}
