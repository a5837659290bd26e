package cynosure.measurement.web;

import cynosure.measurement.web.ChartPicture.Line;
import cynosure.measurement.web.ChartPicture.Point;
import cynosure.measurement.web.Measuring.Measured;
import cynosure.metric.Grain;
import cynosure.problem.Fault;
import cynosure.problem.Problems;
import cynosure.web.Reply;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Two metrics over the same periods: on one scale where their numbers are of a kind and a size.
@Controller
class BesideRoutes {

    /// One line this many times as high as the other would press it to the ground.
    private static final double TIMES_MAX = 20;

    private final Measuring measuring;

    BesideRoutes(Measuring measuring) {
        this.measuring = measuring;
    }

    /// @param old the sentence that is given up; may be empty
    /// @param definition the sentence that takes over; may be empty while it is written
    @GetMapping("/measured/beside")
    Reply beside(
            @RequestParam(defaultValue = "") String old,
            @RequestParam(defaultValue = "") String oldName,
            @RequestParam(defaultValue = "") String definition,
            @RequestParam(defaultValue = "") String name) {
        String after = definition.replace("\r\n", "\n").strip();
        Beside beside =
                after.isEmpty()
                        ? new Beside(List.of(), "", Problems.NONE)
                        : beside(
                                wanted(old, oldName.isBlank() ? "the old one" : oldName),
                                wanted(after, name.isBlank() ? "the new one" : name));
        return Reply.fragment("measurement/_beside.jte", beside);
    }

    private static Wanted wanted(String sentence, String name) {
        return new Wanted(sentence, name, false, null, Range.YEAR, "", false, "");
    }

    private Beside beside(Wanted old, Wanted metric) {
        try {
            Measured after = measuring.measure(metric);
            if (old.definition().isBlank()) {
                return new Beside(
                        List.of(drawn(after)),
                        "The old one was never counted, so there is nothing to lay it beside.",
                        Problems.NONE);
            }
            Measured before = measuring.measure(old);
            Grain grain =
                    before.grain().compareTo(after.grain()) >= 0 ? before.grain() : after.grain();
            return drawn(
                    measuring.measure(old.every(grain)), measuring.measure(metric.every(grain)));
        } catch (Fault fault) {
            return new Beside(List.of(), "", fault.problems());
        }
    }

    private static Beside drawn(Measured before, Measured after) {
        Line old = Pictures.line(before, before.wanted().name());
        Line metric = Pictures.line(after, after.wanted().name());
        if (before.grain() != after.grain()) {
            return new Beside(
                    List.of(drawn(before), drawn(after)),
                    "The old one is read by %s and the new one by %s, as their sentences say; each has a scale of its own."
                            .formatted(before.grain().word(), after.grain().word()),
                    Problems.NONE);
        }
        String grain = "Both are read by " + after.grain().word();
        if (!Pictures.unit(before).equals(Pictures.unit(after))) {
            return new Beside(
                    List.of(drawn(before), drawn(after)),
                    grain + "; they count in different units, so each has a scale of its own.",
                    Problems.NONE);
        }
        if (apart(old, metric)) {
            return new Beside(
                    List.of(drawn(before), drawn(after)),
                    grain + "; they differ so much in size that each has a scale of its own.",
                    Problems.NONE);
        }
        ChartPicture both =
                new ChartPicture(
                        before.wanted().name()
                                + " and "
                                + after.wanted().name()
                                + ", by "
                                + after.grain().word(),
                        after.grain(),
                        List.of(old, metric),
                        false,
                        Pictures.unit(after));
        return new Beside(
                List.of(ChartDrawing.draw(both.marked(after.landmarks()))),
                grain + ", on the same scale.",
                Problems.NONE);
    }

    private static String drawn(Measured measured) {
        return ChartDrawing.draw(Pictures.marked(measured));
    }

    private static boolean apart(Line one, Line other) {
        double first = most(one);
        double second = most(other);
        double least = Math.min(first, second);
        return least > 0 && Math.max(first, second) / least > TIMES_MAX;
    }

    private static double most(Line line) {
        return Stream.of(line)
                .flatMap(all -> all.points().stream())
                .map(Point::value)
                .filter(Objects::nonNull)
                .mapToDouble(Math::abs)
                .max()
                .orElse(0);
    }
}
