package cynosure.events.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a source fares, in words.
///
/// @param total all that ever came, and when the last one
/// @param today how many came today
/// @param week a drawing of the last seven days; empty when nothing came in them
/// @param silent that it should have sent by now; null when all is as usual
/// @param refused how many of its events were refused; empty when none
/// @param reasons why, the commonest first
/// @param repeated how many events came again and were counted once; empty when none
/// @param away how many requests were asked to come later; empty when none
/// @param resent how many requests clients sent again; empty when none
/// @param lag how long events are on their way, as a sentence; empty when none came lately
/// @param ways the same, way by way
public record HealthPiece(
        String id,
        String total,
        String today,
        String week,
        @Nullable String silent,
        String refused,
        List<String> reasons,
        String repeated,
        String away,
        String resent,
        String lag,
        List<Way> ways) {

    /// @param usual for half of them
    /// @param slow for all but one of a hundred
    public record Way(String name, String usual, String slow) {}
}
