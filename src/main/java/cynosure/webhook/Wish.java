package cynosure.webhook;

import cynosure.problem.Problem;
import cynosure.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What the owner writes of a webhook: where to, what for, and which topics.
public record Wish(String url, String words, Set<Topic> topics) {

    public static final int URL_MAX = 2_000;
    public static final int WORDS_MAX = 200;

    public static final Wish NONE = new Wish("", "", Set.of());

    public Wish {
        url = url.strip();
        words = words.strip();
        topics = Set.copyOf(topics);
    }

    public Problems problems(Reach reach) {
        List<Problem> problems = new ArrayList<>(reach.problems(url).all());
        if (words.length() > WORDS_MAX) {
            problems.add(
                    Problem.of(
                            "webhook.words",
                            "What it is for has "
                                    + words.length()
                                    + " characters; "
                                    + WORDS_MAX
                                    + " fit.",
                            "Say it in fewer words."));
        }
        return new Problems(problems);
    }
}
