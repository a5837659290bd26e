package cynosure.discovery;

import java.util.List;

/// An act and what came of it.
///
/// @param seq counts a map's acts from 1
public record Done(long seq, Act act, List<Happening> happenings) {

    public Done {
        happenings = List.copyOf(happenings);
    }
}
