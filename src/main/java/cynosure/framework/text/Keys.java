package cynosure.framework.text;

import java.util.List;

/// The words that a file of a North Star may use, in the order in which they are written.
/// `docs/northstar.schema.json` has the same.
public final class Keys {

    /// The one version of the form there is.
    public static final String VERSION = "1";

    /// What moves the metric, or an input.
    public static final String INPUTS = "inputs";

    /// At the file's own level. Those behind the results are [chapters][Chapter] that other rooms
    /// keep.
    public static final List<String> FILE =
            List.of(
                    "version",
                    "product",
                    "game",
                    "metric",
                    INPUTS,
                    "results",
                    "vision",
                    "beliefs",
                    "exchanges",
                    "roadmap",
                    "bets",
                    "events");

    /// Of the metric.
    public static final List<String> METRIC =
            List.of("name", "definition", "statement", "owner", "team", "target");

    /// Of an input.
    public static final List<String> INPUT =
            List.of(
                    "id",
                    "name",
                    "dimension",
                    "definition",
                    "statement",
                    "owner",
                    "team",
                    "target",
                    "belief",
                    INPUTS);

    /// Of a result.
    public static final List<String> RESULT =
            List.of("id", "name", "for", "definition", "owner", "team", "target", "belief");

    /// Of a target.
    public static final List<String> TARGET = List.of("value", "by");

    /// Of a belief.
    public static final List<String> BELIEF = List.of("words", "confidence");

    private Keys() {}
}
