package cynosure.events;

import cynosure.warehouse.Stop;
import org.jspecify.annotations.Nullable;

/// How an import is wanted.
///
/// @param again whether a file with the same bytes as an earlier one is brought in all the same
/// @param source the id of the source that sends such events, too: an id counts once, whether it
///   came in a file or was sent; null when they are of none
/// @param progress told how far it is
/// @param stop asked to stop it; what has not landed then was never there
public record Asked(boolean again, @Nullable String source, Progress progress, Stop stop) {

    public Asked(boolean again, Progress progress, Stop stop) {
        this(again, null, progress, stop);
    }

    public static Asked once() {
        return new Asked(false, Progress.NONE, new Stop());
    }

    /// The same, of events that this source sends, too.
    public Asked of(@Nullable String source) {
        return new Asked(again, source, progress, stop);
    }
}
