package cynosure.request;

import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.problem.Problems;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/// How long and how many.
public final class Limits {

    public static final int WHAT_MAX = 1_000;
    public static final int WHO_MAX = 120;
    public static final int LINK_MAX = 500;
    public static final int HALF_MAX = 280;
    public static final int TEXT_MAX = 1_000;
    public static final int WHY_MAX = 500;
    public static final int REPLY_MAX = 3_000;
    public static final int ALL_MAX = 20_000;

    private Limits() {}

    public static Problems of(Asked asked) {
        List<Problem> problems = new ArrayList<>();
        if (asked.what().isEmpty()) {
            problems.add(
                    Problem.of(
                            "request.what",
                            "Nothing says what was asked for.",
                            "Write it as you heard it; a sentence will do."));
        }
        Problems.tooLong("request.what", "What was asked", asked.what(), WHAT_MAX)
                .forEach(problems::add);
        Problems.tooLong("request.who", "Who asked", asked.who(), WHO_MAX).forEach(problems::add);
        if (!asked.link().isEmpty() && !page(asked.link())) {
            problems.add(
                    Problem.of(
                            "request.link",
                            "“%s” is no address of a page.".formatted(asked.link()),
                            "Copy it from the browser: it begins with https://."));
        }
        return new Problems(problems);
    }

    public static Problems of(Thought thought) {
        List<Problem> problems = new ArrayList<>();
        String code = "request.thought";
        Problems.tooLong(code, "What we do", thought.sentence().ifWe(), HALF_MAX)
                .forEach(problems::add);
        Problems.tooLong(code, "What follows", thought.sentence().then(), HALF_MAX)
                .forEach(problems::add);
        Problems.tooLong(code, "What they are trying to do", thought.job(), TEXT_MAX)
                .forEach(problems::add);
        Problems.tooLong(code, "What would help more", thought.better(), TEXT_MAX)
                .forEach(problems::add);
        Problems.tooLong(code, "What would have to be true", thought.must(), TEXT_MAX)
                .forEach(problems::add);
        return new Problems(problems);
    }

    public static Problems of(Answer answer) {
        List<Problem> problems = new ArrayList<>();
        switch (answer) {
            case Answer.Open(var why) -> reason(why, problems);
            case Answer.Waits(var why, var _) -> reason(why, problems);
            case Answer.No(var _, var why, var reply) -> {
                Problems.tooLong("request.why", "The reason", why, WHY_MAX).forEach(problems::add);
                Problems.tooLong("request.reply", "The text", reply, REPLY_MAX)
                        .forEach(problems::add);
            }
            case Answer.Opportunity _, Answer.Intervention _, Answer.Voice _ -> {}
        }
        return new Problems(problems);
    }

    /// Refuses one request more than the desk can hold.
    public static void room(long requests) {
        if (requests >= ALL_MAX) {
            throw Fault.conflict(
                    "request.too-many",
                    "There are %,d requests; more than that nobody reads.".formatted(ALL_MAX),
                    "Add it to one that is there, as one more voice.");
        }
    }

    private static void reason(String why, List<Problem> problems) {
        if (why.isEmpty()) {
            problems.add(
                    Problem.of(
                            "request.why",
                            "The reason is missing.",
                            "A few words help whoever asks later."));
        }
        Problems.tooLong("request.why", "The reason", why, WHY_MAX).forEach(problems::add);
    }

    private static boolean page(String link) {
        try {
            URI address = URI.create(link);
            return link.length() <= LINK_MAX
                    && link.matches("(?i)https?://.*")
                    && address.getHost() != null;
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
