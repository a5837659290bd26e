package cynosure.workshop.web;

import cynosure.workshop.Spread;
import java.util.List;
import java.util.Locale;

/// How a group answered one question on a scale: how many chose each step, in the scale's order.
///
/// @param question what was asked, for those who hear the drawing
public record SpreadPicture(String question, List<Step> steps) {

    public record Step(String label, int people) {}

    public int people() {
        return steps.stream().mapToInt(Step::people).sum();
    }

    /// How much people agree; the word is also the class that tints a score's cell.
    public Spread.Agreement agreement() {
        return spread().agreement();
    }

    public double disagreement() {
        return spread().disagreement();
    }

    private Spread spread() {
        return new Spread(steps.stream().map(Step::people).toList());
    }

    /// "7 answers: 4 yes, 1 partly, 2 no. Mixed."
    String said() {
        int people = people();
        if (people == 0) {
            return question + ": no answers yet.";
        }
        List<String> counts =
                steps.stream()
                        .filter(step -> step.people() > 0)
                        .map(step -> step.people() + " " + step.label())
                        .toList();
        String agreement = agreement().word();
        return "%s: %d %s, %s. %s."
                .formatted(
                        question,
                        people,
                        people == 1 ? "answer" : "answers",
                        String.join(", ", counts),
                        agreement.substring(0, 1).toUpperCase(Locale.ROOT)
                                + agreement.substring(1));
    }
}
