package cynosure.bets.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The words of the chapter, in the order in which they are written. `docs/northstar.schema.json`
/// has the same.
public final class BetsKeys {

    /// Where the chapter stands in the file.
    public static final String CHAPTER = "bets";

    static final String LIMITS = "limits";
    static final String EDGES = "edges";
    static final String OPPORTUNITIES = "opportunities";
    static final String INTERVENTIONS = "interventions";

    /// What stands at `column` of a card that was taken off.
    static final String WITHDRAWN = "withdrawn";

    /// Of the chapter.
    public static final List<String> BETS = List.of(LIMITS, EDGES, OPPORTUNITIES);

    /// Of a limit.
    public static final List<String> LIMIT = List.of("level", "column", "soft", "hard");

    /// Of an edge of the tree.
    public static final List<String> EDGE =
            List.of("node", "due", "assumptions", "measure", "signal", "forecast");

    /// What every card says.
    private static final List<String> CARD =
            List.of(
                    "kind",
                    "if",
                    "then",
                    "due",
                    "assumptions",
                    "measure",
                    "signal",
                    "forecast",
                    "confidence",
                    "value",
                    "appetite-days",
                    "signal-days",
                    "team",
                    "owner",
                    "pitch",
                    "links",
                    "column",
                    "blocked",
                    "settled",
                    "why");

    /// Of an opportunity.
    public static final List<String> OPPORTUNITY =
            inOrder(List.of("id", "number", "title", "serves"), CARD, List.of(INTERVENTIONS));

    /// Of an intervention: it serves what it stands under, and has a rank among all of them.
    public static final List<String> INTERVENTION =
            inOrder(List.of("id", "number", "title", "rank"), CARD);

    /// Of a forecast.
    public static final List<String> FORECAST = List.of("chance", "low", "high");

    /// Of a pitch.
    public static final List<String> PITCH = List.of("problem", "who", "plan", "kill");

    /// Of how a bet ended.
    public static final List<String> SETTLED =
            List.of("outcome", "move", "happened", "learned", "next", "follow-up");

    private BetsKeys() {}

    @SafeVarargs
    private static List<String> inOrder(List<String>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }

    static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
