package cynosure.change;

import java.time.Instant;
import java.util.List;

/// A change of metric, from the decision to its end.
///
/// @param by the id of the person who wrote it down
/// @param ending how it ended, or that it waits
public record Change(
        String id, Instant decidedAt, String by, Resolution resolution, Ending ending) {

    /// How a change ended.
    public sealed interface Ending {}

    /// Its day has not come yet.
    public record Waiting() implements Ending {}

    /// It is a revision of the tree.
    ///
    /// @param meanwhile what else had been changed in the tree between the decision and that day
    public record InEffect(long revision, Instant at, List<String> meanwhile) implements Ending {

        public InEffect {
            meanwhile = List.copyOf(meanwhile);
        }
    }

    /// Somebody took it back before its day.
    public record CalledOff(Instant at, String by, String why) implements Ending {}

    /// Before its day the tree was changed so that it no longer fits.
    ///
    /// @param why what stood in its way, in one sentence
    public record Overtaken(Instant at, String why) implements Ending {}

    public boolean waits() {
        return ending instanceof Waiting;
    }
}
