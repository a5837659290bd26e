package cynosure.webhook;

import java.util.Arrays;
import java.util.List;

/// What can be told. The type stands in every message and never changes once it was sent;
/// `docs/webhooks.md` says what comes with each.
public enum Topic {
    NORTH_STAR_REVISED(
            "northstar.revised",
            "The North Star changed",
            "a metric, an input, a result or a word"),
    BET_PLACED("bet.placed", "A bet was placed", "it started, and its terms stand from now on"),
    BET_MOVED("bet.moved", "A card moved", "it came to another column of the board"),
    BET_SETTLED("bet.settled", "A bet was settled", "what happened, and what was learned"),
    BET_DUE("bet.due", "A bet is due", "the day has come on which you wanted to look back at it"),
    TEST("webhook.test", "A test message", "somebody asked for it on the webhook's page");

    private final String type;
    private final String label;
    private final String meaning;

    Topic(String type, String label, String meaning) {
        this.type = type;
        this.label = label;
        this.meaning = meaning;
    }

    public String type() {
        return type;
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }

    /// Those that a webhook can choose. A test goes only where somebody asked for it.
    public static List<Topic> offered() {
        return Arrays.stream(values()).filter(topic -> topic != TEST).toList();
    }
}
