package cynosure.events;

import cynosure.warehouse.Stop;

/// How an import is wanted.
///
/// @param again whether a file with the same bytes as an earlier one is brought in all the same
/// @param progress told how far it is
/// @param stop asked to stop it; what has not landed then was never there
public record Asked(boolean again, Progress progress, Stop stop) {

    public static Asked once() {
        return new Asked(false, Progress.NONE, new Stop());
    }
}
