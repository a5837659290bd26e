package cynosure.story;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// What Lantern's teams aim at this quarter. One objective is about readers; the other is a list of
/// things to deliver, as such lists come to be.
public final class LanternObjectives {

    /// @param inputs by name; each should be a little higher
    /// @param works what was written down without a number
    public record Aimed(String words, String team, List<String> inputs, List<String> works) {}

    public static final List<Aimed> AIMED =
            List.of(
                    new Aimed(
                            "Readers meet their friends' notes, whatever edition they hold",
                            "Club life",
                            List.of("Readers who meet a note"),
                            List.of()),
                    new Aimed(
                            "A home for every club",
                            "Reading",
                            List.of(),
                            List.of("Launch the page for clubs", "Ship sync on trains")));

    /// Which input each team looks after.
    public static final Map<String, String> FOCUS =
            Map.of(
                    "Club life", "Readers who meet a note",
                    "Reading", "Three evenings a week");

    /// How much higher an input should be at the end of a quarter.
    public static final BigDecimal BETTER = new BigDecimal("1.06");

    private LanternObjectives() {}
}
