package cynosure.events.log;

import java.util.List;

/// Some entries in their order, and what was found broken among them.
///
/// @param through everything up to this number has been read or is lost
public record Batch(List<Kept> entries, List<Damage> damages, long through) {

    public Batch {
        entries = List.copyOf(entries);
        damages = List.copyOf(damages);
    }
}
