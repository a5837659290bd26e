package cynosure.workshop.web;

import cynosure.language.Phrasebook;
import cynosure.workshop.Spread;
import java.util.List;

/// How a group answered one question on a scale: how many chose each step, in the scale's order.
///
/// @param book in whose words the drawing is told
/// @param question what was asked, for those who hear the drawing
public record SpreadPicture(Phrasebook book, String question, List<Step> steps) {

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
            return book.say("word.spread.none", question);
        }
        List<String> counts =
                steps.stream()
                        .filter(step -> step.people() > 0)
                        .map(step -> step.people() + " " + step.label())
                        .toList();
        return book.say(
                "word.spread.said",
                question,
                people,
                String.join(", ", counts),
                book.say("word.agreement." + agreement()));
    }
}
