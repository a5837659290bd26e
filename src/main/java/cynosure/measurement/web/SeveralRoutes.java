package cynosure.measurement.web;

import cynosure.measurement.web.ChartPicture.Reach;
import cynosure.measurement.web.ChartPicture.Unit;
import cynosure.problem.Fault;
import cynosure.problem.Problems;
import cynosure.web.Reply;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Several metrics on one scale.
@Controller
class SeveralRoutes {

    private static final int SEVERAL_MAX = 10;

    private final Measuring measuring;

    SeveralRoutes(Measuring measuring) {
        this.measuring = measuring;
    }

    /// A name for each definition, in the same order. A comma in a sentence must not split it, so
    /// the raw values are read.
    @GetMapping("/measured/several")
    Reply several(HttpServletRequest request) {
        List<String> definitions = values(request, "definition");
        List<String> names = values(request, "name");
        List<Drawn> drawn =
                IntStream.range(0, Math.min(definitions.size(), SEVERAL_MAX))
                        .mapToObj(
                                at ->
                                        drawn(
                                                at < names.size() ? names.get(at) : "",
                                                definitions.get(at)))
                        .toList();
        return Reply.fragment("measurement/_several.jte", several(drawn));
    }

    /// @param picture null where there are problems
    private record Drawn(String name, @Nullable ChartPicture picture, Problems problems) {}

    private static List<String> values(HttpServletRequest request, String name) {
        return Stream.of(
                        Objects.requireNonNullElse(request.getParameterValues(name), new String[0]))
                .map(value -> value.replace("\r\n", "\n").strip())
                .toList();
    }

    private Drawn drawn(String name, String definition) {
        String called = name.isEmpty() ? definition : name;
        Wanted wanted = new Wanted(definition, called, false, null, Range.YEAR, "", false, "");
        try {
            return new Drawn(called, Pictures.marked(measuring.measure(wanted)), Problems.NONE);
        } catch (Fault fault) {
            return new Drawn(called, null, fault.problems());
        }
    }

    private static Several several(List<Drawn> all) {
        Map<Unit, Reach> reaches = new HashMap<>();
        for (Drawn drawn : all) {
            if (drawn.picture() != null) {
                reaches.merge(
                        drawn.picture().unit(),
                        new Readings(drawn.picture()).reach(),
                        (one, other) ->
                                new Reach(
                                        Math.min(one.least(), other.least()),
                                        Math.max(one.most(), other.most())));
            }
        }
        List<Several.One> ones = new ArrayList<>();
        for (Drawn drawn : all) {
            @Nullable ChartPicture picture = drawn.picture();
            ones.add(
                    new Several.One(
                            drawn.name(),
                            picture == null
                                    ? ""
                                    : ChartDrawing.draw(
                                            picture.over(
                                                    Objects.requireNonNull(
                                                            reaches.get(picture.unit())))),
                            drawn.problems()));
        }
        String scale =
                reaches.size() > 1
                        ? "They count in %d different units; those of one unit share a scale."
                                .formatted(reaches.size())
                        : "All on the same scale.";
        return new Several(ones, scale);
    }
}
