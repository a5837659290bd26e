package cynosure.judgement.web;

import cynosure.judgement.ConvergingQuestion;
import cynosure.problem.Problems;
import java.util.List;

/// The eight questions about the metric, all at once or one of them.
///
/// @param name the metric's
/// @param definition its sentence; may be empty
/// @param questions all of them, or the one that is looked at
/// @param answered how many are answered for the definition that holds now
public record QuestionsPage(
        String name,
        String definition,
        List<QuestionView> questions,
        int answered,
        Problems problems) {

    static final String ALL = "/north-star/questions";

    public String lead() {
        return said(answered);
    }

    static String said(int answered) {
        return answered + " of " + ConvergingQuestion.values().length + " questions answered.";
    }

    /// Where to go on: the first that is not answered.
    public String first() {
        return questions.stream()
                .filter(view -> !view.answered())
                .findFirst()
                .orElse(questions.getFirst())
                .href();
    }
}
