package cynosure.metric;

import cynosure.problem.Nearest;
import cynosure.problem.Place;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A text being read, and the mistakes found in it so far: one a place, the first one said of it.
final class Sentence {

    private static final int WORD_MAX = 100;
    private static final int PROBLEMS_MAX = 20;

    private final String text;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    Sentence(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    void problem(String code, String words, int start, int end, String next) {
        problem(code, words, start, end, null, next);
    }

    void problem(Problem problem) {
        problems.add(problem);
    }

    void problem(
            String code, String words, int start, int end, @Nullable String nearest, String next) {
        if (problems.size() < PROBLEMS_MAX && !starts.contains(start)) {
            problems.add(new Problem(code, words, place(start, end), nearest, next));
            starts.add(start);
        }
    }

    /// Whether something was found wrong in this part of the text.
    boolean faulty(int from, int to) {
        return starts.stream().anyMatch(start -> start >= from && start < to);
    }

    /// The places before `to` at which something was found wrong.
    Set<Integer> faults(int to) {
        return starts.stream().filter(start -> start < to).collect(Collectors.toSet());
    }

    /// The nearest of some known words, where the word is short enough to be a slip.
    static @Nullable String nearest(String word, Collection<String> known) {
        return word.length() > WORD_MAX ? null : Nearest.to(word, known).orElse(null);
    }

    Problems problems() {
        Comparator<Problem> byPlace =
                Comparator.comparing(
                        Problem::place,
                        Comparator.comparingInt(Place::line).thenComparingInt(Place::column));
        return new Problems(problems.stream().sorted(byPlace).toList());
    }

    private Place place(int start, int end) {
        int lineStart = text.lastIndexOf('\n', start - 1) + 1;
        int lineEnd = text.indexOf('\n', lineStart);
        lineEnd = lineEnd < 0 ? text.length() : lineEnd;
        int line = 1 + (int) text.substring(0, lineStart).chars().filter(c -> c == '\n').count();
        int length = Math.max(0, Math.min(end, lineEnd) - start);
        return new Place(
                "sentence",
                line,
                start - lineStart + 1,
                length,
                text.substring(lineStart, lineEnd));
    }
}
