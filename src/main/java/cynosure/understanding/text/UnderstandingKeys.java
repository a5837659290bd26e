package cynosure.understanding.text;

import java.util.List;
import java.util.Locale;

/// The words of the chapters, in the order in which they are written. `docs/northstar.schema.json`
/// has the same.
public final class UnderstandingKeys {

    public static final String VISION = "vision";
    public static final String BELIEFS = "beliefs";
    public static final String EXCHANGES = "exchanges";

    /// Of a belief.
    public static final List<String> BELIEF =
            List.of("id", "words", "kind", "about", "standing", "evidence");

    /// Of evidence.
    public static final List<String> EVIDENCE = List.of("words", "side", "sort", "link", "on");

    /// Of a moment.
    public static final List<String> EXCHANGE =
            List.of(
                    "id",
                    "words",
                    "when",
                    "guess",
                    "outside",
                    "event",
                    "proxy",
                    "chosen",
                    "shown-by");

    private UnderstandingKeys() {}

    /// How a choice is spelled in the file.
    static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
