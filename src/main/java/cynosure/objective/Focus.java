package cynosure.objective;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A team looks after one input for a while.
///
/// @param input the id of the input
/// @param letGo since when it is let go; null while it holds
public record Focus(
        String id,
        String team,
        String input,
        Frame frame,
        String by,
        Instant at,
        @Nullable Instant letGo) {

    public Focus {
        team = Words.line(team);
    }
}
