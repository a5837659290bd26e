package cynosure.roadmap;

import cynosure.problem.Problem;
import cynosure.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// How long and how many.
public final class Limits {

    public static final int ITEMS_MAX = 1_000;
    public static final int BYTES_MAX = 8 * 1024 * 1024;
    public static final int TITLE_MAX = 300;
    public static final int WORDS_MAX = 200;
    public static final int URL_MAX = 1_000;
    public static final int ASSUMPTION_MAX = 500;

    private Limits() {}

    /// What keeps this from being an item.
    public static Problems of(Work work) {
        List<Problem> problems = new ArrayList<>();
        if (work.title().isEmpty()) {
            problems.add(
                    Problem.of(
                            "roadmap.title",
                            "It has no title.",
                            "A few words by which people know it."));
        }
        Problems.tooLong("roadmap.title", "The title", work.title(), TITLE_MAX)
                .forEach(problems::add);
        Problems.tooLong("roadmap.words", "The key", work.key(), TITLE_MAX).forEach(problems::add);
        Problems.tooLong("roadmap.words", "The status", work.status(), WORDS_MAX)
                .forEach(problems::add);
        Problems.tooLong("roadmap.words", "The name of who does it", work.owner(), WORDS_MAX)
                .forEach(problems::add);
        Problems.tooLong("roadmap.words", "The address", work.url(), URL_MAX)
                .forEach(problems::add);
        return new Problems(problems);
    }

    /// What keeps this from being said of an item.
    ///
    /// @param names of the inputs, by their ids
    public static Problems of(Serves serves, Map<String, String> names) {
        List<Problem> problems = new ArrayList<>();
        if (serves instanceof Serves.Inputs(List<Serves.Input> inputs)) {
            for (Serves.Input input : inputs) {
                String name = names.getOrDefault(input.id(), "an input");
                Problems.tooLong(
                                "roadmap.assumption",
                                "What must hold for “" + name + "”",
                                input.assumption(),
                                ASSUMPTION_MAX)
                        .forEach(problems::add);
            }
        }
        return new Problems(problems);
    }

    public static Problem tooMany(String name) {
        return Problem.of(
                "roadmap.too-many",
                "%s has more than %,d items.".formatted(name, ITEMS_MAX),
                "Bring what is open or planned, and leave out what is over.");
    }

    public static Problem tooLarge(String name, long bytes) {
        return Problem.of(
                "roadmap.too-large",
                "%s has %,d kB; %,d fit.".formatted(name, bytes / 1024, BYTES_MAX / 1024),
                "Bring what is open or planned, and leave out what is over.");
    }
}
