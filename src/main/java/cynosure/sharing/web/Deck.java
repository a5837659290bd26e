package cynosure.sharing.web;

import cynosure.document.Slides;
import cynosure.document.Slides.Point;
import cynosure.sharing.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The North Star as slides, for telling the whole company: the sentence, the tree, each input,
/// what follows, what changed, and what it is not.
final class Deck {

    private static final List<Point> IS_NOT =
            List.of(
                    new Point("Not a roadmap", "It says where to, and leaves open by which way."),
                    new Point(
                            "Not a method to develop or to rank",
                            "Keep the ones you have; now they have something to aim at."),
                    new Point(
                            "Not a goal handed down",
                            "A goal is a promise until a day. A star is what one steers by for years."),
                    new Point(
                            "Not a way to watch people",
                            "It tells how the product does. Nobody is judged by it."),
                    new Point(
                            "Not perfect",
                            "Every line in the tree is a belief, and may turn out wrong."));

    private Deck() {}

    static byte[] of(Excerpt excerpt, String day, byte[] tree) {
        Excerpt.Line metric = excerpt.metric();
        Slides slides =
                new Slides(title -> title + " (more)")
                        .opening("Our North Star", excerpt.product() + ", " + day)
                        .statement(metric.name(), excerpt.statement(), below(metric))
                        .picture(
                                "How it hangs together",
                                tree,
                                "The tree: results above, the metric in the middle, inputs below");
        for (Excerpt.Line input : excerpt.inputs()) {
            slides.statement(input.name() + ", our " + kind(input), meaning(input), below(input));
        }
        slides.list(
                "What follows when it rises",
                excerpt.results().stream()
                        .map(result -> new Point(result.name(), below(result)))
                        .toList());
        slides.list("What changed lately", excerpt.changes().stream().map(Deck::change).toList());
        return slides.list("What a North Star is not", IS_NOT).file();
    }

    private static String kind(Excerpt.Line input) {
        var dimension = input.kind().dimension();
        return dimension == null || dimension.name().equals("OTHER")
                ? "input"
                : "input of " + dimension.label().toLowerCase(Locale.ROOT);
    }

    private static String meaning(Excerpt.Line line) {
        return line.meaning().isEmpty()
                ? "We have yet to say exactly how it is counted."
                : line.meaning().replace("`", "");
    }

    private static String below(Excerpt.Line line) {
        List<String> parts = new ArrayList<>();
        if (!line.value().isEmpty()) {
            parts.add(line.number() + " " + line.dated());
        }
        Stream.of(line.target(), line.owner()).filter(one -> !one.isEmpty()).forEach(parts::add);
        return String.join(" · ", parts);
    }

    private static Point change(Excerpt.Change change) {
        String words = change.words().stream().collect(Collectors.joining("; "));
        return new Point(
                change.day() + ": " + words,
                change.why().isEmpty() ? "" : "“" + change.why() + "”");
    }
}
