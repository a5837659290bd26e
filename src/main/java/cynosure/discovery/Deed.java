package cynosure.discovery;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one act changed, remembered for as long as it can be taken back.
///
/// @param seq the act's number
record Deed(long seq, List<OfNote> notes, List<OfCluster> clusters) {

    /// @param before null when the act wrote it
    record OfNote(@Nullable Note before, Note after) {}

    /// @param before null when the act made it
    record OfCluster(@Nullable Cluster before, Cluster after) {}
}
