package cynosure.workshop.web;

import java.util.List;
import java.util.Locale;

/// How a group answered one question on a scale: how many chose each step, in the scale's order.
///
/// @param question what was asked, for those who hear the drawing
public record SpreadPicture(String question, List<Step> steps) {

    public record Step(String label, int people) {}

    /// How much people agree; the word is also the class that tints a score's cell.
    public enum Agreement {
        AGREED,
        MIXED,
        DIVIDED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public int people() {
        return steps.stream().mapToInt(Step::people).sum();
    }

    /// The variance of the answers as a part of the largest there could be: 0 when all say the
    /// same, 1 when half stand at each end. Good for sorting by disagreement.
    public double disagreement() {
        int people = people();
        int last = steps.size() - 1;
        if (people == 0 || last < 1) {
            return 0;
        }
        double mean = 0;
        double square = 0;
        for (int i = 0; i <= last; i++) {
            double share = (double) steps.get(i).people() / people;
            mean += share * i;
            square += share * i * i;
        }
        return (square - mean * mean) / (last * last / 4.0);
    }

    /// Divided from 0.6 on: four against two on yes and no. Agreed below 0.2: one in six a step
    /// off.
    public Agreement agreement() {
        double disagreement = disagreement();
        if (disagreement >= 0.6) {
            return Agreement.DIVIDED;
        }
        return disagreement < 0.2 ? Agreement.AGREED : Agreement.MIXED;
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
