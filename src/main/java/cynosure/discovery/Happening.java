package cynosure.discovery;

import java.util.List;

/// What came of an act. A map is the sum of its happenings; who acted stands with the act.
public sealed interface Happening {

    /// @param subject the metric, or what could become it
    record Begun(String id, String subject) implements Happening {}

    record StageTurned(Stage stage) implements Happening {}

    /// @param clusterId where it was written; empty for nowhere in particular
    record NoteWritten(String noteId, String words, String clusterId) implements Happening {}

    record NoteReworded(String noteId, String words) implements Happening {}

    /// Somebody else's words came first. Both are kept, and people choose.
    record NoteDisputed(String noteId, String words) implements Happening {}

    /// @param clusterId empty for out of every cluster
    record NoteMoved(String noteId, String clusterId) implements Happening {}

    record NoteCombined(String noteId, String into) implements Happening {}

    record NoteEliminated(String noteId) implements Happening {}

    /// Set aside or combined before, it stands again by itself.
    record NoteBroughtBack(String noteId) implements Happening {}

    record NoteReinforced(String noteId) implements Happening {}

    record NoteReleased(String noteId) implements Happening {}

    record ClusterMade(String clusterId, String name) implements Happening {}

    record ClusterNamed(String clusterId, ClusterWords words) implements Happening {}

    record ClusterDisputed(String clusterId, ClusterWords words) implements Happening {}

    /// Its notes move over, and it is gone.
    record ClusterJoined(String clusterId, String into) implements Happening {}

    /// Its notes are loose again.
    record ClusterDissolved(String clusterId) implements Happening {}

    /// @param revision of the framework in which they stand
    record BecameInputs(List<String> clusterIds, long revision) implements Happening {}

    /// @param seq the act that is undone
    record TakenBack(long seq) implements Happening {}
}
