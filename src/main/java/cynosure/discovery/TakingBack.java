package cynosure.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Undoes one act of one person without undoing anybody else's: only what the act changed goes
/// back, and only while nobody has changed the same thing since.
final class TakingBack {

    private final MindMap map;
    private final Deed deed;
    private final String by;

    private TakingBack(MindMap map, Deed deed, String by) {
        this.map = map;
        this.deed = deed;
        this.by = by;
    }

    /// What takes the place of what there is.
    record Restored(List<Note> notes, List<Cluster> clusters) {}

    /// Empty when somebody has changed the same thing since.
    static Optional<Restored> of(MindMap map, Deed deed, String by) {
        return new TakingBack(map, deed, by).restored();
    }

    private Optional<Restored> restored() {
        List<Note> notes = new ArrayList<>();
        for (Deed.OfNote change : deed.notes()) {
            Optional<Note> note = note(change);
            if (note.isEmpty()) {
                return Optional.empty();
            }
            notes.add(note.get());
        }
        List<Cluster> clusters = new ArrayList<>();
        for (Deed.OfCluster change : deed.clusters()) {
            Optional<Cluster> cluster = cluster(change);
            if (cluster.isEmpty()) {
                return Optional.empty();
            }
            clusters.add(cluster.get());
        }
        return Optional.of(new Restored(notes, clusters));
    }

    private Optional<Note> note(Deed.OfNote change) {
        Note after = change.after();
        Note now = map.notesById().get(after.id());
        Note before = change.before();
        if (now == null) {
            return Optional.empty();
        }
        if (before == null) {
            return untouched(now, after)
                    ? Optional.of(now.fated(new Fate.Unwritten()))
                    : Optional.empty();
        }
        boolean worded = before.version() != after.version();
        boolean moved = before.placed() != after.placed();
        boolean fated = !before.fate().equals(after.fate());
        if (worded && now.version() != after.version()
                || moved && now.placed() != after.placed()
                || fated && !(now.fate().equals(after.fate()) && open(before.fate()))) {
            return Optional.empty();
        }
        Note note = worded ? now.worded(before.words(), before.rivals()) : now;
        note = moved ? note.placed(before.clusterId(), before.placed()) : note;
        note = fated ? note.fated(before.fate()) : note;
        boolean backed = before.backers().contains(by);
        return Optional.of(backed == after.backers().contains(by) ? note : note.backed(by, backed));
    }

    /// Nobody reworded, moved, set aside or reinforced it, and nothing stands with it.
    private boolean untouched(Note now, Note after) {
        return now.equals(after) && map.combinedInto(now.id()).isEmpty();
    }

    /// A note can only go back into one that stands.
    private boolean open(Fate fate) {
        return switch (fate) {
            case Fate.Standing _, Fate.Eliminated _, Fate.Unwritten _ -> true;
            case Fate.Combined(var into) -> {
                Note host = map.notesById().get(into);
                yield host != null && host.standing();
            }
        };
    }

    private Optional<Cluster> cluster(Deed.OfCluster change) {
        Cluster after = change.after();
        Cluster now = map.clustersById().get(after.id());
        Cluster before = change.before();
        if (now == null || now.input() != after.input()) {
            return Optional.empty();
        }
        if (before == null) {
            return now.equals(after) && map.in(now).stream().allMatch(this::ours)
                    ? Optional.of(now.gone(true))
                    : Optional.empty();
        }
        boolean worded = before.version() != after.version();
        if (worded && now.version() != after.version()
                || before.gone() != after.gone() && now.gone() != after.gone()) {
            return Optional.empty();
        }
        Cluster cluster = worded ? now.worded(before.words(), before.rivals()) : now;
        return Optional.of(before.gone() == after.gone() ? cluster : cluster.gone(before.gone()));
    }

    /// What the act itself put into the cluster goes back with it.
    private boolean ours(Note note) {
        return deed.notes().stream().anyMatch(change -> change.after().id().equals(note.id()));
    }
}
