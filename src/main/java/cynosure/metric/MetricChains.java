package cynosure.metric;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Follows metrics that stand in metrics, to see that each exists, is sound, and comes to an end.
/// Each is looked at once, however often it is used.
final class MetricChains {

    /// The most metrics that may stand in one another.
    static final int MOST = 16;

    private final Book book;
    private final List<String> path = new ArrayList<>();
    private final Map<String, Integer> heights = new HashMap<>();

    /// What is wrong with a name.
    ///
    /// @param nearest the nearest name there is, or null
    record Trouble(String code, String words, @Nullable String nearest, String next) {}

    /// @param own the name of the metric whose sentence is looked at, or null when it has none
    MetricChains(Book book, @Nullable String own) {
        this.book = book;
        if (own != null) {
            path.add(own);
        }
    }

    /// What is wrong with a metric that the sentence uses, or with one that it uses in turn.
    Optional<Trouble> trouble(Name name) {
        return follow(name.text(), 1);
    }

    private Optional<Trouble> follow(String name, int depth) {
        if (path.contains(name)) {
            return Optional.of(circle(name));
        }
        if (depth + heights.getOrDefault(name, 0) > MOST) {
            return Optional.of(tooDeep());
        }
        if (heights.containsKey(name)) {
            return Optional.empty();
        }
        Optional<String> sentence = book.sentence(name);
        if (sentence.isEmpty()) {
            return Optional.of(unknown(name, depth));
        }
        Parsed parsed = Parser.parse(sentence.get());
        if (parsed.definition() == null) {
            return Optional.of(broken(name, parsed));
        }
        path.add(name);
        int height = 0;
        for (Name used : MetricNames.in(parsed.definition().measure())) {
            Optional<Trouble> trouble = follow(used.text(), depth + 1);
            if (trouble.isPresent()) {
                return trouble;
            }
            height = Math.max(height, 1 + heights.getOrDefault(used.text(), 0));
        }
        path.removeLast();
        heights.put(name, height);
        return Optional.empty();
    }

    private Trouble circle(String name) {
        List<String> round = path.subList(path.indexOf(name), path.size());
        String others =
                String.join(
                        ", which uses ", round.stream().skip(1).map(MetricChains::shown).toList());
        return new Trouble(
                "metric.uses-itself",
                shown(name)
                        + (others.isEmpty()
                                ? " uses itself."
                                : " uses " + others + ", which uses it in turn."),
                null,
                "Use another metric, or say what it counts without one.");
    }

    private Trouble unknown(String name, int depth) {
        String by =
                depth == 1 || path.isEmpty()
                        ? ""
                        : shown(path.getLast()) + " uses one that is missing: ";
        return new Trouble(
                "metric.unknown-metric",
                by + (by.isEmpty() ? "There" : "there") + " is no metric " + shown(name) + ".",
                Sentence.nearest(name, book.names()),
                book.names().isEmpty()
                        ? "No metric has a name yet; say what it counts instead."
                        : "Use the name of a metric that there is.");
    }

    private static Trouble broken(String name, Parsed parsed) {
        return new Trouble(
                "metric.broken-metric",
                "The sentence of " + shown(name) + " has a mistake of its own.",
                null,
                "Mend it first: " + parsed.problems().first().sentence());
    }

    private static Trouble tooDeep() {
        return new Trouble(
                "metric.too-deep-names",
                "More than " + MOST + " metrics stand in one another here.",
                null,
                "Say what this one counts without a metric between.");
    }

    private static String shown(String name) {
        return "[" + name + "]";
    }
}
