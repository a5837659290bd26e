package cynosure.measurement.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cynosure.measurement.web.ChartPicture.Line;
import cynosure.measurement.web.ChartPicture.Point;
import cynosure.measurement.web.ChartPicture.Unit;
import cynosure.metric.Grain;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

class ChartDrawingTest {

    @Test
    void gold_is_for_the_north_star_alone() {
        assertEquals(2, drawn(Charts.northStar()).select("g.series-north-star").size());
        assertEquals(0, drawn(Charts.withGaps()).select(".series-north-star").size());
        assertEquals(0, drawn(Charts.byRegion()).select(".series-north-star").size());
    }

    @Test
    void the_running_period_is_hatched_and_called_so_far() {
        for (Element svg : drawn(Charts.northStar()).select("svg")) {
            assertEquals(1, svg.select(".running").size());
            assertEquals(1, svg.select(".hatch").size());
            assertEquals("so far", svg.selectFirst(".so-far").text());
            assertEquals("Nov 2026: 21,400 items, so far", last(svg.select(".moment title")));
        }
    }

    @Test
    void whole_periods_are_not_hatched() {
        ChartPicture whole =
                Charts.months(
                        "Whole", false, Unit.NONE, new Line("", firstTwo(Charts.northStar())));
        assertEquals(0, drawn(whole).select(".running, .hatch, .so-far, .unsure").size());
    }

    @Test
    void a_gap_breaks_the_line_and_is_no_zero() {
        Element svg = drawn(Charts.withGaps()).selectFirst("svg");
        assertEquals(4, svg.select("path.line:not(.unsure)").size());
        assertEquals("20 Dec 2025: no reading", svg.select(".moment title").get(2).text());
    }

    @Test
    void a_reading_between_two_gaps_is_still_seen() {
        Element svg = drawn(Charts.byRegion()).selectFirst("svg");
        assertEquals(1, svg.select("g.series-4 > circle.dot:not(.unsure)").size());
    }

    @Test
    void segments_are_named_beside_their_lines_without_touching() {
        for (Element svg : drawn(Charts.byRegion()).select("svg")) {
            List<Double> places =
                    svg.select(".label").stream()
                            .map(label -> Double.parseDouble(label.attr("y")))
                            .sorted()
                            .toList();
            assertEquals(4, places.size());
            for (int i = 1; i < places.size(); i++) {
                assertTrue(places.get(i) - places.get(i - 1) >= 12, places.toString());
            }
        }
    }

    @Test
    void a_share_is_shown_in_per_cent_of_all_its_lines() {
        assertEquals(
                "Jan 2025: North 71 % · South and islands 66 % · East 52 % · West 30 %",
                drawn(Charts.byRegion()).selectFirst(".moment title").text());
    }

    @Test
    void values_above_and_below_share_a_zero_line() {
        Element svg = drawn(Charts.withGaps()).selectFirst("svg");
        assertEquals(1, svg.select(".zero").size());
        double zero = Double.parseDouble(svg.selectFirst(".zero").attr("y1"));
        assertTrue(svg.select(".gridline").stream().anyMatch(line -> y1(line) > zero));
        assertTrue(svg.select(".gridline").stream().anyMatch(line -> y1(line) < zero));
    }

    @Test
    void what_is_said_without_a_pointer_is_the_last_whole_period() {
        assertEquals(
                "Oct 2026: 48,210 items", drawn(Charts.northStar()).selectFirst("output").text());
    }

    @Test
    void no_reading_at_all_is_said_in_words() {
        assertEquals("There is no reading yet.", drawn(Charts.none()).text());
    }

    @Test
    void everything_stays_inside_for_any_grain_and_length() {
        for (Grain grain : Grain.values()) {
            for (int many : List.of(1, 2, 13, 53, 400)) {
                for (Element svg : drawn(long_(grain, many)).select("svg")) {
                    double width = Double.parseDouble(svg.attr("viewBox").split(" ")[2]);
                    assertEquals(many, svg.select(".moment").size());
                    List<Double> names =
                            svg.select(".tick[text-anchor=middle]").stream()
                                    .map(tick -> Double.parseDouble(tick.attr("x")))
                                    .toList();
                    assertFalse(names.size() > 25, grain + " " + many + " names " + names.size());
                    assertTrue(names.stream().allMatch(x -> x > 0 && x < width));
                }
            }
        }
    }

    @Test
    void hostile_labels_are_inert() {
        String hostile = "<script>alert(1)</script>\"'";
        ChartPicture picture =
                Charts.months(
                        hostile,
                        false,
                        Unit.of(hostile),
                        new Line(hostile, firstTwo(Charts.northStar())));
        Document drawn = drawn(picture);
        assertEquals(0, drawn.select("script").size());
        assertEquals(hostile, drawn.selectFirst("svg .tick[text-anchor=start]").text());
    }

    private static ChartPicture long_(Grain grain, int many) {
        LocalDate first = LocalDate.of(2024, 1, 1);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            LocalDate period =
                    switch (grain) {
                        case DAY -> first.plusDays(i);
                        case WEEK -> first.plusWeeks(i);
                        case MONTH -> first.plusMonths(i);
                        case QUARTER -> first.plusMonths(3L * i);
                        case YEAR -> first.plusYears(i);
                    };
            points.add(new Point(period, i * 1.5, i < many - 1));
        }
        return new ChartPicture("Long", grain, List.of(new Line("", points)), false, Unit.NONE);
    }

    private static List<Point> firstTwo(ChartPicture picture) {
        return picture.lines().getFirst().points().subList(0, 2);
    }

    private static double y1(Element line) {
        return Double.parseDouble(line.attr("y1"));
    }

    private static String last(Elements elements) {
        return elements.last().text();
    }

    private static Document drawn(ChartPicture picture) {
        return Jsoup.parse(ChartDrawing.draw(picture), Parser.xmlParser());
    }
}
