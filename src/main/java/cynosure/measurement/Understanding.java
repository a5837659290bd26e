package cynosure.measurement;

import cynosure.metric.Book;
import cynosure.metric.Checker;
import cynosure.metric.Definition;
import cynosure.metric.Explainer;
import cynosure.metric.Name;
import cynosure.metric.Parsed;
import cynosure.metric.Parser;
import cynosure.metric.Printer;
import cynosure.metric.Resolver;
import cynosure.metric.Vocabulary;
import cynosure.problem.Place;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was made of a definition while somebody writes it.
public sealed interface Understanding {

    /// Reads a text against what the events speak of and the metrics there are.
    ///
    /// @param own the name of the metric it defines; empty when it has none
    static Understanding of(String text, String own, Vocabulary vocabulary, Book book) {
        if (text.isBlank()) {
            return new Nothing();
        }
        Parsed parsed = Parser.parse(text);
        Parsed resolved = Resolver.resolve(parsed, own.isEmpty() ? null : own, book);
        Problems problems = Checker.check(resolved, vocabulary);
        @Nullable Definition definition = parsed.definition();
        if (definition == null || !problems.none()) {
            return new Mistaken(
                    problems.all().stream()
                            .map(problem -> Mistake.of(spelled(problem), text))
                            .toList(),
                    definition == null ? "" : asking(problems, text, own));
        }
        String canonical = Printer.print(definition);
        return new Understood(
                canonical.equals(text.strip()) ? "" : canonical, Explainer.explain(definition));
    }

    /// Where engineers are asked for what a sentence speaks of and nobody sends; empty where these
    /// problems are of another kind.
    static String asking(Problems problems, String text, String own) {
        boolean unknown =
                problems.all().stream()
                        .map(Problem::code)
                        .anyMatch(
                                code ->
                                        code.equals("metric.unknown-event")
                                                || code.equals("metric.unknown-property"));
        return unknown
                ? "/catalogue/tasks/new?definition="
                        + URLEncoder.encode(text, StandardCharsets.UTF_8)
                        + "&metric="
                        + URLEncoder.encode(own, StandardCharsets.UTF_8)
                : "";
    }

    /// There is nothing yet; a node may stay without a definition.
    record Nothing() implements Understanding {}

    /// @param canonical the same in its canonical words; empty when these are the words already
    /// @param plain what it counts, in plain words
    record Understood(String canonical, String plain) implements Understanding {}

    /// The names near to a wrong one are the data's own, and may need quotes in a sentence.
    private static Problem spelled(Problem problem) {
        boolean name =
                problem.code().equals("metric.unknown-event")
                        || problem.code().equals("metric.unknown-property");
        @Nullable String nearest = problem.nearest();
        if (nearest != null && problem.code().equals("metric.unknown-metric")) {
            return problem.didYouMean("[" + nearest.replace("]", "]]") + "]");
        }
        return name && nearest != null
                ? problem.didYouMean(Printer.name(Name.of(nearest)))
                : problem;
    }

    /// @param asking where an event or a property that is not sent yet can be asked for; empty
    ///   where nothing of that kind is missing
    record Mistaken(List<Mistake> mistakes, String asking) implements Understanding {

        /// Whether something is wrong, rather than only missing at the end.
        public boolean wrong() {
            return mistakes.stream().anyMatch(mistake -> !mistake.unfinished());
        }
    }

    /// One mistake, with its place in the line it stands in.
    ///
    /// @param marked what is wrong; empty when something is missing there
    /// @param nearest the word to put there instead, or null
    /// @param start where the marked part begins in the whole sentence, from 0
    record Mistake(
            String code,
            String sentence,
            String before,
            String marked,
            String after,
            @Nullable String nearest,
            String next,
            int start) {

        static Mistake of(Problem problem, String text) {
            @Nullable Place place = problem.place();
            if (place == null) {
                return new Mistake(
                        problem.code(),
                        problem.sentence(),
                        "",
                        "",
                        "",
                        problem.nearest(),
                        problem.next(),
                        0);
            }
            String line = place.text();
            int from = Math.clamp(place.column() - 1, 0, line.length());
            int to = Math.clamp(from + place.length(), from, line.length());
            return new Mistake(
                    problem.code(),
                    problem.sentence(),
                    line.substring(0, from),
                    line.substring(from, to),
                    line.substring(to),
                    problem.nearest(),
                    problem.next(),
                    lineStart(text, place.line()) + from);
        }

        /// Whether only more is wanted at the end: no mistake to shout about while one types.
        public boolean unfinished() {
            return placed() && marked.isEmpty() && after.isBlank();
        }

        public boolean placed() {
            return !(before + marked + after).isEmpty();
        }

        private static int lineStart(String text, int line) {
            int start = 0;
            for (int before = 1; before < line; before++) {
                start = text.indexOf('\n', start) + 1;
            }
            return start;
        }
    }
}
