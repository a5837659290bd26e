package cynosure.objective;

import cynosure.problem.Problem;
import cynosure.problem.Problems;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// How long and how many.
public final class Limits {

    public static final int WORDS_MAX = 200;
    public static final int TEAM_MAX = 80;
    public static final int RESULTS_MAX = 12;
    public static final int BETS_MAX = 50;
    public static final int TEXT_MAX = 2_000;
    public static final int WHY_MAX = 500;
    public static final int ALL_MAX = 2_000;
    public static final long DAYS_MAX = 400;

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 1, 1);
    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(15);

    private Limits() {}

    public static Problems of(Said said) {
        List<Problem> problems = new ArrayList<>();
        if (said.words().isEmpty()) {
            problems.add(
                    Problem.of(
                            "objective.words",
                            "Nothing says what will be different.",
                            "One sentence, about people and not about work, will do."));
        }
        Problems.tooLong("objective.words", "The objective", said.words(), WORDS_MAX)
                .forEach(problems::add);
        Problems.tooLong("objective.team", "The team's name", said.team(), TEAM_MAX)
                .forEach(problems::add);
        problems.addAll(of(said.frame()).all());
        if (said.results().isEmpty()) {
            problems.add(
                    Problem.of(
                            "objective.results",
                            "Nothing says how you will know.",
                            "Choose the input whose number should move, and where it should be."));
        }
        if (said.results().size() > RESULTS_MAX || said.bets().size() > BETS_MAX) {
            problems.add(
                    Problem.of(
                            "objective.results",
                            "There are more than %d key results, or more than %d bets."
                                    .formatted(RESULTS_MAX, BETS_MAX),
                            "Keep those that matter most; more than five nobody remembers."));
        }
        said.results().forEach(one -> result(one, problems));
        return new Problems(problems);
    }

    public static Problems of(Frame frame) {
        boolean fits =
                !frame.to().isBefore(frame.from())
                        && frame.days() <= DAYS_MAX
                        && !frame.from().isBefore(FIRST)
                        && frame.to().isBefore(LAST);
        return fits
                ? Problems.NONE
                : Problems.of(
                        Problem.of(
                                "objective.frame",
                                "The last day comes before the first, or the frame is longer than %d days."
                                        .formatted(DAYS_MAX),
                                "A quarter is usual; two weeks are enough to learn something."));
    }

    public static Problems of(Fate fate) {
        List<Problem> problems = new ArrayList<>();
        switch (fate) {
            case Fate.Living _ -> {}
            case Fate.Retired(var why) -> {
                if (why.isEmpty()) {
                    problems.add(
                            Problem.of(
                                    "objective.why",
                                    "The reason is missing.",
                                    "A few words help whoever asks later."));
                }
                Problems.tooLong("objective.why", "The reason", why, WHY_MAX)
                        .forEach(problems::add);
            }
            case Fate.Ended(var happened, var learned) -> {
                if (happened.isEmpty() || learned.isEmpty()) {
                    problems.add(
                            Problem.of(
                                    "objective.look-back",
                                    happened.isEmpty()
                                            ? "Nothing says what happened."
                                            : "Nothing says what you learned.",
                                    "A sentence will do. It is what others will look for."));
                }
                Problems.tooLong("objective.look-back", "What happened", happened, TEXT_MAX)
                        .forEach(problems::add);
                Problems.tooLong("objective.look-back", "What you learned", learned, TEXT_MAX)
                        .forEach(problems::add);
            }
        }
        return new Problems(problems);
    }

    private static void result(KeyResult result, List<Problem> problems) {
        Problems.tooLong("objective.results", "A key result", result.words(), WORDS_MAX)
                .forEach(problems::add);
        if (!result.measure().isEmpty() && result.target() == null) {
            problems.add(
                    Problem.of(
                            "objective.target",
                            "Nothing says where “%s” should be.".formatted(result.name()),
                            "Write a number, such as 1,250, or 2.5 % for a share."));
        }
        BigDecimal target = result.target();
        if (target != null && target.abs().compareTo(LARGEST) >= 0) {
            problems.add(
                    Problem.of(
                            "objective.target",
                            "The number for “%s” is too large.".formatted(result.name()),
                            "Write it in the unit in which it is counted."));
        }
    }
}
