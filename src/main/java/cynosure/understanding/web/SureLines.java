package cynosure.understanding.web;

import cynosure.understanding.Tenet;
import cynosure.web.Svg;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// How sure each person was over time: a line of steps for each, none of them marked out.
final class SureLines {

    private static final double WIDTH = 480;
    private static final double HEIGHT = 150;
    private static final double LEFT = 44;
    private static final double RIGHT = 12;
    private static final double TOP = 10;
    private static final double BOTTOM = 24;
    private static final double DAY = Duration.ofDays(1).toMillis();

    private SureLines() {}

    /// Empty while one day is all there is.
    static String draw(Tenet tenet, Instant now, Function<Instant, String> day) {
        if (tenet.voices().isEmpty()) {
            return "";
        }
        Instant first = tenet.voices().getFirst().at();
        double span = now.toEpochMilli() - first.toEpochMilli();
        if (span < DAY) {
            return "";
        }
        Svg svg = new Svg();
        svg.open(
                "svg",
                "class",
                "sure-lines",
                "viewBox",
                "0 0 " + Svg.number(WIDTH) + " " + Svg.number(HEIGHT),
                "role",
                "img",
                "aria-label",
                "How sure each person was over time; the list below says the same");
        for (int percent : new int[] {0, 50, 100}) {
            double y = y(percent);
            svg.add("line", "class", "grid", "x1", LEFT, "x2", WIDTH - RIGHT, "y1", y, "y2", y);
            svg.say(
                    "text",
                    percent + " %",
                    "class",
                    "scale",
                    "x",
                    LEFT - 8,
                    "y",
                    y + 4,
                    "text-anchor",
                    "end");
        }
        svg.say("text", day.apply(first), "class", "scale", "x", LEFT, "y", HEIGHT - 6);
        svg.say(
                "text",
                "today",
                "class",
                "scale",
                "x",
                WIDTH - RIGHT,
                "y",
                HEIGHT - 6,
                "text-anchor",
                "end");
        for (List<Tenet.Voice> voices : byPerson(tenet).values()) {
            line(svg, voices, first, span);
        }
        return svg.close().toString();
    }

    static Map<String, List<Tenet.Voice>> byPerson(Tenet tenet) {
        Map<String, List<Tenet.Voice>> all = new LinkedHashMap<>();
        for (Tenet.Voice voice : tenet.voices()) {
            all.computeIfAbsent(voice.by(), any -> new ArrayList<>()).add(voice);
        }
        return all;
    }

    private static void line(Svg svg, List<Tenet.Voice> voices, Instant first, double span) {
        StringBuilder path = new StringBuilder();
        for (Tenet.Voice voice : voices) {
            double x = x(voice.at(), first, span);
            path.append(path.isEmpty() ? "M" : "H" + Svg.number(x) + "V");
            path.append(
                    path.length() == 1
                            ? Svg.number(x) + " " + Svg.number(y(voice.percent()))
                            : Svg.number(y(voice.percent())));
        }
        path.append('H').append(Svg.number(WIDTH - RIGHT));
        svg.add("path", "class", "line", "d", path);
        for (Tenet.Voice voice : voices) {
            svg.add(
                    "circle",
                    "class",
                    "voice",
                    "cx",
                    x(voice.at(), first, span),
                    "cy",
                    y(voice.percent()),
                    "r",
                    3.5);
        }
    }

    private static double x(Instant at, Instant first, double span) {
        return LEFT + (WIDTH - LEFT - RIGHT) * (at.toEpochMilli() - first.toEpochMilli()) / span;
    }

    private static double y(int percent) {
        return TOP + (HEIGHT - TOP - BOTTOM) * (1 - percent / 100.0);
    }
}
