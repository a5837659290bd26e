package cynosure.bets.text;

import java.util.List;
import java.util.Locale;

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

    /// Of an opportunity.
    public static final List<String> OPPORTUNITY =
            List.of(
                    "id",
                    "number",
                    "title",
                    "serves",
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
                    "why",
                    INTERVENTIONS);

    /// Of an intervention: it serves what it stands under, and has a rank among all of them.
    public static final List<String> INTERVENTION =
            List.of(
                    "id",
                    "number",
                    "title",
                    "rank",
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

    /// Of a forecast.
    public static final List<String> FORECAST = List.of("chance", "low", "high");

    /// Of a pitch.
    public static final List<String> PITCH = List.of("problem", "who", "plan", "kill");

    /// Of how a bet ended.
    public static final List<String> SETTLED =
            List.of("outcome", "move", "happened", "learned", "next", "follow-up");

    private BetsKeys() {}

    static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
