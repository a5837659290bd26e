package cynosure.events.log;

import java.util.List;

/// What the log found when it was opened, in the file it was writing when it stopped.
///
/// @param damages what was safe once and has rotted since
/// @param file the file; empty when there was none
/// @param torn how many bytes at its end were on their way when everything stopped; nobody was told
///   that they were kept
public record Found(List<Damage> damages, String file, long torn) {

    static final Found NOTHING = new Found(List.of(), "", 0);

    public Found {
        damages = List.copyOf(damages);
    }
}
