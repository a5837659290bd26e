package cynosure.home;

import cynosure.framework.Framework;
import cynosure.framework.Node;
import cynosure.framework.Standing;
import cynosure.web.Sparkline;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/// Where the team stands: the metric with its number, its inputs and the results.
///
/// @param chart where the picture of the metric's last year is; empty while it can't be drawn
/// @param awaited whether some numbers are still being counted, so that the page asks again
public record StandPiece(
        Place metric, String chart, List<Place> inputs, List<Place> results, boolean awaited) {

    /// One node and where it stands.
    ///
    /// @param mark the icon and hue of an input's dimension; empty for others
    /// @param line the last readings as a small drawing, safe to stand in a page; empty when there
    ///   are too few
    public record Place(String name, String href, String mark, Standing standing, String line) {}

    static StandPiece of(Framework framework, Function<Node, Standing> standings) {
        Place metric = place(framework.northStar(), "", standings);
        List<Place> inputs =
                framework.inputs().stream()
                        .map(
                                input ->
                                        place(
                                                input,
                                                input.dimension().name().toLowerCase(Locale.ROOT),
                                                standings))
                        .toList();
        List<Place> results =
                framework.results().stream().map(result -> place(result, "", standings)).toList();
        boolean awaited =
                Stream.of(List.of(metric), inputs, results)
                        .flatMap(List::stream)
                        .anyMatch(place -> place.standing() instanceof Standing.Awaited);
        return new StandPiece(
                metric, chart(framework.northStar(), metric), inputs, results, awaited);
    }

    private static String chart(Node node, Place place) {
        return place.standing() instanceof Standing.Measured
                ? "/measured/chart?star=true&name="
                        + URLEncoder.encode(node.name(), StandardCharsets.UTF_8)
                        + "&definition="
                        + URLEncoder.encode(node.definition(), StandardCharsets.UTF_8)
                : "";
    }

    private static Place place(Node node, String mark, Function<Node, Standing> standings) {
        Standing standing = standings.apply(node);
        return new Place(
                node.name(),
                "/north-star/nodes/" + node.id(),
                mark,
                standing,
                line(node, standing));
    }

    private static String line(Node node, Standing standing) {
        if (!(standing instanceof Standing.Measured measured)) {
            return "";
        }
        Sparkline line = new Sparkline(measured.history());
        return line.drawable() ? line.drawn("The last readings of " + node.name()) : "";
    }
}
