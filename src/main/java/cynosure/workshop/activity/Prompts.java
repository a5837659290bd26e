package cynosure.workshop.activity;

import cynosure.language.Language;
import cynosure.language.Phrasebook;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.workshop.activity.Prompt.Lines;
import cynosure.workshop.activity.Prompt.Question;
import cynosure.workshop.activity.Prompt.Scale;
import cynosure.workshop.activity.Prompt.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What people are asked to write, by activity. The order of the prompts and the number of their
/// fields are a promise: what was written is stored by slot. The words are another matter.
public final class Prompts {

    /// What a prompt is, before it has words.
    ///
    /// @param slots how many fields it has
    private record Shape(Form form, int slots) {

        private enum Form {
            QUESTION,
            SENTENCE,
            LINES,
            SCALE
        }

        Prompt worded(Phrasebook book, String key) {
            String words = book.say(key);
            return switch (form) {
                case QUESTION -> new Question(words, book.sayIfAny(key + ".hint"));
                case SENTENCE -> new Template(words, book.say(key + ".sentence"), slots);
                case LINES -> new Lines(words, book.say(key + ".hint"), slots, true);
                case SCALE -> new Scale(words);
            };
        }
    }

    private static final Shape QUESTION = new Shape(Shape.Form.QUESTION, 1);
    private static final Shape SCALE = new Shape(Shape.Form.SCALE, 1);

    private Prompts() {}

    /// In words that can be said to people.
    public static List<Prompt> of(Activity activity, Phrasebook book) {
        List<Prompt> prompts = new ArrayList<>();
        for (Shape shape : shapes(activity)) {
            prompts.add(shape.worded(book, "prompt." + activity + "." + (prompts.size() + 1)));
        }
        return prompts;
    }

    /// Something is asked in it.
    static boolean any(Activity activity) {
        return !shapes(activity).isEmpty();
    }

    private static List<Shape> shapes(Activity activity) {
        return switch (activity) {
            case OPENING_QUESTIONS -> List.of(QUESTION, QUESTION, QUESTION, QUESTION);
            case VISION_REVIEW, TERRIBLE_NORTH_STARS -> List.of(QUESTION, QUESTION, QUESTION);
            case VALUE_STATEMENT -> List.of(sentence(7));
            case MOMENT_IT_CLICKS -> List.of(sentence(2), QUESTION, QUESTION);
            case CUSTOMER_JOURNEY -> List.of(lines(3), lines(3), lines(3), lines(3));
            case VALUE_EXCHANGES -> List.of(lines(6));
            case BELIEFS -> Stream.of(3, 3, 1, 3, 2, 2).map(Prompts::sentence).toList();
            case PULSE -> List.of(SCALE, SCALE, SCALE, QUESTION);
            // One for each point of the checklist, in its order.
            case GOOD_AND_BAD ->
                    List.of(QUESTION, QUESTION, QUESTION, QUESTION, QUESTION, QUESTION, QUESTION);
            case STRUCTURE_AND_FORMULA -> List.of(sentence(3), sentence(3));
            // Asked once the votes are shown.
            case PICK_THE_GAME -> List.of(QUESTION);
            case FRAMEWORK_OVERVIEW,
                    SILENT_WRITING,
                    REVEAL,
                    SCORE,
                    DOT_VOTES,
                    CONVERGE,
                    BREAK,
                    UNTIL_NEXT_DAY,
                    ANOTHER_PRODUCT,
                    PAIR_AND_SHARE,
                    INPUTS_BY_DIMENSION,
                    MERGE_AND_CLUSTER,
                    RANK_BY_PAIRS,
                    STRICT_FILTER ->
                    List.of();
        };
    }

    private static Shape sentence(int blanks) {
        return new Shape(Shape.Form.SENTENCE, blanks);
    }

    private static Shape lines(int slots) {
        return new Shape(Shape.Form.LINES, slots);
    }

    /// The prompt that a slot belongs to; refuses a place in which there is nothing to write.
    public static Prompt at(Activity activity, int slot) {
        int from = 0;
        for (Prompt prompt : of(activity, Phrasebook.of(Language.ENGLISH))) {
            if (slot >= from && slot < from + prompt.slots()) {
                return prompt;
            }
            from += prompt.slots();
        }
        throw Fault.mistake(Problem.said("workshop.no-such-field"));
    }
}
