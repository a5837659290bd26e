package cynosure.judgement;

import cynosure.framework.Warning;
import org.jspecify.annotations.Nullable;

/// One thing that a coach asks the team, with what the team said to it.
///
/// @param about the id of the node, or [Coach#TREE]
/// @param name the node's name; empty for the tree
/// @param wording what the rule speaks of now
/// @param waiver why it was waved off; null while it stands
public record Counsel(
        String about, String name, String wording, Warning warning, @Nullable Waiver waiver) {

    public boolean open() {
        return waiver == null;
    }

    /// Whether the node has another name or definition than when it was waved off.
    public boolean reworded() {
        return waiver != null && !waiver.wording().equals(wording);
    }
}
