package cynosure.framework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A definition that a node has or had: each change of the sentence makes a new version, and none
/// is ever lost.
///
/// @param number counts from 1, without gaps
/// @param name what the node was called when the version was made
/// @param definition the sentence; empty while there was none
/// @param at when it was made
/// @param by the id of the person who made it
/// @param why the reason in their words; empty when they gave none
public record Version(
        int number, String name, String definition, Instant at, String by, String why) {

    /// The versions of a node, oldest first; none when there never was such a node.
    ///
    /// @param history all revisions, newest first
    public static List<Version> of(String nodeId, List<Revision> history) {
        var versions = new ArrayList<Version>();
        for (Revision revision : history.reversed()) {
            Optional<Node> node = revision.framework().node(nodeId);
            if (node.isPresent() && differs(versions, node.get())) {
                versions.add(
                        new Version(
                                versions.size() + 1,
                                node.get().name(),
                                node.get().definition(),
                                revision.at(),
                                revision.by(),
                                revision.why()));
            }
        }
        return List.copyOf(versions);
    }

    private static boolean differs(List<Version> versions, Node node) {
        return versions.isEmpty() || !versions.getLast().definition().equals(node.definition());
    }
}
