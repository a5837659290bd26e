package cynosure.judgement;

import cynosure.problem.Problem;
import cynosure.problem.Problems;
import java.util.List;

/// How long what people say may be.
public final class Limits {

    public static final int REASON_MAX = 500;
    public static final int WORDS_MAX = 500;
    public static final int ANSWER_MAX = 4_000;
    public static final int CONFIDENCE_MAX = 100;
    public static final int FACTOR_MAX = 2_000;

    private Limits() {}

    /// A piece of advice is waved off with a reason, never without.
    public static Problems ofReason(String reason) {
        if (reason.isBlank()) {
            return Problems.of(
                    Problem.of(
                            "judgement.reason",
                            "Advice is waved off with a reason.",
                            "Say in a sentence why it doesn't hold here; others will ask the same."));
        }
        return Problems.tooLong("judgement.reason", "The reason", reason, REASON_MAX);
    }

    public static Problems ofWords(String words) {
        return Problems.tooLong("judgement.words", "The sentence", words, WORDS_MAX);
    }

    /// A sentence alone can't be counted.
    public static Problems ofNoStance(Criterion criterion) {
        return Problems.of(
                Problem.of(
                        "judgement.stance",
                        "There is a sentence beside “%s”, and nothing chosen."
                                .formatted(criterion.label()),
                        "Choose yes, partly, no or can't say; or take the sentence out."));
    }

    public static Problems ofAnswer(String answer) {
        if (answer.isBlank()) {
            return Problems.of(
                    Problem.of(
                            "judgement.answer",
                            "There is no answer in it yet.",
                            "A sentence will do; “we don't know yet” is an answer, too."));
        }
        return Problems.tooLong("judgement.answer", "The answer", answer, ANSWER_MAX);
    }

    /// @param confidence as it was written, without blanks
    public static Problems ofFormula(List<String> inputs, List<String> factors, String confidence) {
        Problems problems = Problems.NONE;
        if (inputs.isEmpty()) {
            problems =
                    Problems.of(
                            Problem.of(
                                    "judgement.formula",
                                    "It is a function of nothing yet.",
                                    "Choose at least one input."));
        }
        boolean sure =
                confidence.isEmpty()
                        || confidence.matches("[0-9]{1,3}")
                                && Integer.parseInt(confidence) <= CONFIDENCE_MAX;
        if (!sure) {
            problems =
                    problems.and(
                            Problems.of(
                                    Problem.of(
                                            "judgement.confidence",
                                            "“" + confidence + "” does not say how sure you are.",
                                            "Write a whole number from 0 to 100, or leave it empty.")));
        }
        for (String factor : factors) {
            problems =
                    problems.and(
                            Problems.tooLong("judgement.factor", "A factor", factor, FACTOR_MAX));
        }
        return problems;
    }
}
