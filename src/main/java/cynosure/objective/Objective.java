package cynosure.objective;

import java.time.Instant;
import java.util.List;

/// An objective with everything that was ever said about it.
///
/// @param past oldest first, never empty; the latest counts
public record Objective(String id, List<Stood> past) {

    public Objective {
        past = List.copyOf(past);
    }

    /// How it stood after somebody wrote on it.
    public record Stood(Said said, Fate fate, String by, Instant at) {}

    public Said said() {
        return past.getLast().said();
    }

    public Fate fate() {
        return past.getLast().fate();
    }

    /// Counts what was written on it, so that nobody overwrites unseen words.
    public int version() {
        return past.size();
    }

    public boolean living() {
        return fate().living();
    }
}
