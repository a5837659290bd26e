package cynosure.workshop.activity;

import java.util.List;

/// A page of the guide for those who lead: what one sees in the room, what may lie behind it, and
/// what to do next.
public record Trouble(String sign, String behind, List<String> help) {

    /// Everything the guide knows, the commonest first.
    public static List<Trouble> all() {
        return List.of(
                new Trouble(
                        "We talk in circles and don't get closer",
                        "People may see different products: whom it is for, why they stay, where the market goes. That is worth finding out before any metric.",
                        List.of(
                                "Stop the discussion and have everyone write what they believe, alone, for five minutes. Then compare.",
                                "Read the vision aloud. What does it say that another product couldn't? What does it leave open?",
                                "List the three to six moments in which a customer gets something for their time or money, and choose among those.")),
                new Trouble(
                        "The vote on the game is split",
                        "A gift: it shows that the strategy isn't as clear as everyone thought.",
                        List.of(
                                "Let the smaller side speak first, each with an example of a customer.",
                                "Look for the moment of value, not for the moment of payment: a season ticket is bought once and lived all year.",
                                "Still split? Choose one for today and write down the other view; the record keeps it.")),
                new Trouble(
                        "Two people do all the talking",
                        "The quick ones think aloud; the others are still thinking.",
                        List.of(
                                "Go back to writing: give the question two more silent minutes.",
                                "Ask for voices in the order of the list, the newest colleague first and the boss last.",
                                "Form pairs, and let each present what the other one wrote.")),
                new Trouble(
                        "Nobody dares to disagree",
                        "It may be the rank of somebody in the room, or a history of ideas that were shot down.",
                        List.of(
                                "Tell a mistake of your own, with what it cost.",
                                "Make the next step one without names.",
                                "Ask: “What would somebody say who thinks this is wrong?”")),
                new Trouble(
                        "All candidates look alike",
                        "Either you agree, or you copied the metric that is on the dashboard already.",
                        List.of(
                                "Add the terrible ones to the wall: contrast shows what the good ones share.",
                                "Ask what each would not notice: which unhappy customer would still count?")),
                new Trouble(
                        "Somebody makes up a certainty",
                        "Who is expected to be sure will sound sure. Open questions then come back as surprises.",
                        List.of(
                                "Write the guess down as a guess, with what would prove it wrong.",
                                "Ask how sure, from one to five, and what would make it one more.")),
                new Trouble(
                        "The time is running out",
                        "It always does, usually because the talk was good.",
                        List.of(
                                "Keep the silent writing and the reveal; shorten what comes before and after.",
                                "Say what is ruled out and what you need to find out. That is a result.",
                                "Agree on the next meeting now, within ten days, while everyone remembers.")));
    }
}
