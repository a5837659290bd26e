package cynosure.workshop.activity;

import cynosure.problem.Fault;
import cynosure.workshop.activity.Prompt.Lines;
import cynosure.workshop.activity.Prompt.Question;
import cynosure.workshop.activity.Prompt.Scale;
import cynosure.workshop.activity.Prompt.Template;
import java.util.List;

/// What people are asked to write, by activity. The order of the prompts and the number of their
/// fields are a promise: what was written is stored by slot.
public final class Prompts {

    private static final List<Prompt> OPENING =
            List.of(
                    new Question(
                            "When did you last feel that your work made a difference to a customer? What was it?"),
                    new Question(
                            "In one sentence: what is our product strategy? What keeps you from being sure?"),
                    new Question(
                            "What would be different here if the product itself did the selling?"),
                    new Question(
                            "Which of our plans are bets on customers, and which only on this quarter's numbers?"));

    private static final List<Prompt> VISION =
            List.of(
                    new Question(
                            "What does our vision say that no competitor could say?",
                            "Whom it is for and whom not, what it promises, what it leaves to others."),
                    new Question(
                            "What does it leave open?",
                            "What you would have to ask before you could decide anything by it."),
                    new Question(
                            "What do our most loyal customers get from us?",
                            "In their words, not in ours."));

    private static final List<Prompt> VALUE_STATEMENT =
            List.of(
                    new Template(
                            "Our value in two sentences",
                            "For {which customers} who {need or want what}, {our product} is a {what kind of thing} that {does what for them}. Unlike {what they would use otherwise}, it {makes which difference}."));

    private static final List<Prompt> MOMENT =
            List.of(
                    new Template(
                            "The moment it clicks",
                            "It clicks when {who exactly} {does or sees what} for the first time."),
                    new Question(
                            "What do people do who stay for good, and the others don't?",
                            "Something you could have watched them do."),
                    new Question(
                            "And before they leave: what do they do, or stop doing?",
                            "The first sign that the tide is turning."));

    private static final List<Prompt> TERRIBLE =
            List.of(
                    new Question("The worst North Star we could possibly choose"),
                    new Question("One that would look great on a slide and mean nothing"),
                    new Question("One that we could push up by annoying our customers"));

    private static final List<Prompt> JOURNEY =
            List.of(
                    new Lines(
                            "Before they come to us",
                            "How do they notice that they need something?",
                            3,
                            true),
                    new Lines(
                            "In the first days",
                            "What do they try, and what surprises them?",
                            3,
                            true),
                    new Lines("When it has become a habit", "What do they come back for?", 3, true),
                    new Lines(
                            "When they leave, or bring others",
                            "What do they say, and to whom?",
                            3,
                            true));

    private static final List<Prompt> EXCHANGES =
            List.of(
                    new Lines(
                            "Moments in which what customers put in is repaid",
                            "They put in time, attention, effort or money, and get what they came for.",
                            6,
                            true));

    private static final List<Prompt> BELIEFS =
            List.of(
                    new Template(
                            "Competition",
                            "Our real competition is {whom or what}. We make {which older way} look out of date, and {whom or what} could do the same to us."),
                    new Template(
                            "Technology",
                            "One change in technology that will reach us is {which}. It matters because {why}. So we will {do what}."),
                    new Template(
                            "Why we win", "The real reason why new customers choose us is {what}."),
                    new Template("Behaviour", "I believe that {who} {do what} because {why}."),
                    new Template(
                            "Focus",
                            "If we meet {which one need} extremely well, we are forgiven for {what we do less well}."),
                    new Template(
                            "The work nobody sees",
                            "If we keep putting off {which work}, customers will {notice what, and when}."));

    private static final List<Prompt> PULSE =
            List.of(
                    new Scale("I could explain our North Star to a colleague who was not here."),
                    new Scale("It is the right thing for us to steer by."),
                    new Scale("What I think was heard."),
                    new Question("One sentence that should not get lost"));

    /// One for each point of the checklist, in its order.
    private static final List<Prompt> GOOD_AND_BAD =
            List.of(
                    new Question("What is the value that ours would have to show?"),
                    new Question("Which words of our strategy should one recognise in it?"),
                    new Question("Which of our results should it foretell?"),
                    new Question("What could we do next month that would move it?"),
                    new Question("Who of our colleagues has to understand it first?"),
                    new Question("What can we hardly count, and what comes close to it?"),
                    new Question("Which vanity metric do we like to show around?"));

    private static final List<Prompt> FORMULA =
            List.of(
                    new Template(
                            "And ours?",
                            "Our metric could be a function of {one thing}, {another} and {a third}."),
                    new Template(
                            "Do they move by themselves?",
                            "I believe {which of them} can rise without {which other} moving at once, because {why}."));

    /// Asked once the votes are shown.
    private static final List<Prompt> GAME =
            List.of(
                    new Question(
                            "When exactly does a customer get value?",
                            "The moment itself, and who would notice if it never came."));

    private Prompts() {}

    public static List<Prompt> of(Activity activity) {
        return switch (activity) {
            case OPENING_QUESTIONS -> OPENING;
            case VISION_REVIEW -> VISION;
            case VALUE_STATEMENT -> VALUE_STATEMENT;
            case MOMENT_IT_CLICKS -> MOMENT;
            case TERRIBLE_NORTH_STARS -> TERRIBLE;
            case CUSTOMER_JOURNEY -> JOURNEY;
            case VALUE_EXCHANGES -> EXCHANGES;
            case BELIEFS -> BELIEFS;
            case PULSE -> PULSE;
            case GOOD_AND_BAD -> GOOD_AND_BAD;
            case STRUCTURE_AND_FORMULA -> FORMULA;
            case PICK_THE_GAME -> GAME;
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

    /// The prompt that a slot belongs to; refuses a place in which there is nothing to write.
    public static Prompt at(Activity activity, int slot) {
        int from = 0;
        for (Prompt prompt : of(activity)) {
            if (slot >= from && slot < from + prompt.slots()) {
                return prompt;
            }
            from += prompt.slots();
        }
        throw Fault.mistake(
                "workshop.no-such-field",
                "There is nothing to write in that place.",
                "Reload the page to see where the room is.");
    }
}
