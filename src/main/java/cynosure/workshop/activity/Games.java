package cynosure.workshop.activity;

import cynosure.framework.Game;
import java.util.List;

/// What helps people to tell the three games apart: what one hears oneself saying, whom one is
/// like, and a metric that fits the game.
public final class Games {

    /// @param metric a company that plays this game, and what it could steer by
    public record Help(List<String> statements, String lookAlikes, String metric) {}

    /// What the test of the choice asks, before anyone writes.
    public static final String TEST =
            "Look at the moment in which a customer gets what they came for, and at nothing else. Paying is seldom it. A sports league sold season passes in its app and took itself for a shop; but whoever bought a pass and never watched a match did not come back. Watching is the value, so its game is attention.";

    /// What to beware of when the game is productivity.
    public static final String CAVEAT =
            "Careful with counting use: people who get their work done sooner may need us less, and be all the happier. More time spent here can be bad news.";

    private static final Help ATTENTION =
            new Help(
                    List.of(
                            "The more time people gladly spend with us, the better we do.",
                            "We want to be on people's minds.",
                            "People read, watch, listen or play here."),
                    "Facebook, Netflix, the Atlanta Journal-Constitution",
                    "The newspaper's “Regular readers”: subscribers who read more than 7 articles in a month.");

    private static final Help TRANSACTION =
            new Help(
                    List.of(
                            "We do well when people buy and sell through us.",
                            "We want to be what people reach for when they spend.",
                            "Paying and trading are at the heart of what we do.",
                            "People order, pay, ship or follow something here."),
                    "Amazon, Walmart, Progressive Insurance",
                    "Walmart's “Full Carts”: purchases in a month that hold more than so many items.");

    private static final Help PRODUCTIVITY =
            new Help(
                    List.of(
                            "We do well when people get a job done with us, quickly and without mistakes.",
                            "What counts with us is getting things finished.",
                            "People make, set up, work through or complete something here."),
                    "Salesforce, Adobe, LexisNexis",
                    "LexisNexis' “Actionable Searches”: the share of searches in which people take one of the first five results.");

    private Games() {}

    public static Help of(Game game) {
        return switch (game) {
            case ATTENTION -> ATTENTION;
            case TRANSACTION -> TRANSACTION;
            case PRODUCTIVITY -> PRODUCTIVITY;
        };
    }
}
