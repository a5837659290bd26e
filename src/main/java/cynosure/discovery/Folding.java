package cynosure.discovery;

import cynosure.discovery.Happening.BecameInputs;
import cynosure.discovery.Happening.Begun;
import cynosure.discovery.Happening.ClusterDisputed;
import cynosure.discovery.Happening.ClusterDissolved;
import cynosure.discovery.Happening.ClusterJoined;
import cynosure.discovery.Happening.ClusterMade;
import cynosure.discovery.Happening.ClusterNamed;
import cynosure.discovery.Happening.NoteBroughtBack;
import cynosure.discovery.Happening.NoteCombined;
import cynosure.discovery.Happening.NoteDisputed;
import cynosure.discovery.Happening.NoteEliminated;
import cynosure.discovery.Happening.NoteMoved;
import cynosure.discovery.Happening.NoteReinforced;
import cynosure.discovery.Happening.NoteReleased;
import cynosure.discovery.Happening.NoteReworded;
import cynosure.discovery.Happening.NoteWritten;
import cynosure.discovery.Happening.StageTurned;
import cynosure.discovery.Happening.TakenBack;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/// One act being added to a map.
final class Folding {

    private static final int DEEDS_KEPT = 20;

    private final MindMap before;
    private final Map<String, Note> notes;
    private final Map<String, Cluster> clusters;
    private Stage stage;

    Folding(MindMap before) {
        this.before = before;
        this.notes = new LinkedHashMap<>(before.notesById());
        this.clusters = new LinkedHashMap<>(before.clustersById());
        this.stage = before.stage();
    }

    MindMap after(Done done) {
        done.happenings().forEach(happening -> take(happening, done.seq(), done.act().personId()));
        return new MindMap(
                before.id(), before.subject(), done.seq(), stage, notes, clusters, deeds(done));
    }

    private void take(Happening happening, long seq, String by) {
        switch (happening) {
            case Begun _ -> {}
            case StageTurned(var turned) -> stage = turned;
            case NoteWritten(var id, var words, var cluster) ->
                    notes.put(id, Note.written(id, words, by, cluster, seq));
            case NoteReworded(var id, var words) -> note(id, note -> note.worded(words, List.of()));
            case NoteDisputed(var id, var words) ->
                    note(id, note -> note.worded(note.words(), with(note.rivals(), words, by)));
            case NoteMoved(var id, var cluster) -> note(id, note -> note.placed(cluster, seq));
            case NoteCombined(var id, var into) ->
                    note(id, note -> note.fated(new Fate.Combined(into)));
            case NoteEliminated(var id) -> note(id, note -> note.fated(new Fate.Eliminated(by)));
            case NoteBroughtBack(var id) -> note(id, note -> note.fated(Fate.STANDING));
            case NoteReinforced(var id) -> note(id, note -> note.backed(by, true));
            case NoteReleased(var id) -> note(id, note -> note.backed(by, false));
            case ClusterMade(var id, var name) -> clusters.put(id, Cluster.made(id, name, seq));
            case ClusterNamed(var id, var words) ->
                    cluster(id, cluster -> cluster.worded(words, List.of()));
            case ClusterDisputed(var id, var words) ->
                    cluster(
                            id,
                            cluster ->
                                    cluster.worded(
                                            cluster.words(), with(cluster.rivals(), words, by)));
            case ClusterJoined(var id, var into) -> {
                before.in(before.cluster(id))
                        .forEach(note -> note(note.id(), one -> one.placed(into, seq)));
                cluster(id, cluster -> cluster.gone(true));
            }
            case ClusterDissolved(var id) -> cluster(id, cluster -> cluster.gone(true));
            case BecameInputs(var ids, var _) -> ids.forEach(id -> cluster(id, Cluster::asInput));
            case TakenBack(var undone) -> takeBack(undone, by);
        }
    }

    private void takeBack(long seq, String by) {
        Deed deed = before.deedsByPerson().getOrDefault(by, List.of()).getLast();
        if (deed.seq() != seq) {
            throw new IllegalStateException("act " + seq + " is not the last one of " + by);
        }
        TakingBack.Restored restored = TakingBack.of(before, deed, by).orElseThrow();
        restored.notes().forEach(note -> notes.put(note.id(), note));
        restored.clusters().forEach(cluster -> clusters.put(cluster.id(), cluster));
    }

    private void note(String id, UnaryOperator<Note> change) {
        notes.computeIfPresent(id, (any, note) -> change.apply(note));
    }

    private void cluster(String id, UnaryOperator<Cluster> change) {
        clusters.computeIfPresent(id, (any, cluster) -> change.apply(cluster));
    }

    private static <W> List<Rival<W>> with(List<Rival<W>> rivals, W words, String by) {
        List<Rival<W>> all = new ArrayList<>(rivals);
        all.add(new Rival<>(words, by));
        return List.copyOf(all);
    }

    /// What this person can take back afterwards: one act more, or one less. What became an input
    /// stays one, and a stage is simply turned again.
    private Map<String, List<Deed>> deeds(Done done) {
        String by = done.act().personId();
        List<Deed> own = new ArrayList<>(before.deedsByPerson().getOrDefault(by, List.of()));
        boolean undoing = done.happenings().stream().anyMatch(TakenBack.class::isInstance);
        boolean fixed = done.happenings().stream().anyMatch(BecameInputs.class::isInstance);
        Deed deed = deed(done.seq());
        if (undoing) {
            own.removeLast();
        } else if (!fixed && !(deed.notes().isEmpty() && deed.clusters().isEmpty())) {
            own.add(deed);
        }
        Map<String, List<Deed>> all = new LinkedHashMap<>(before.deedsByPerson());
        all.put(by, List.copyOf(own.subList(Math.max(0, own.size() - DEEDS_KEPT), own.size())));
        return all;
    }

    private Deed deed(long seq) {
        List<Deed.OfNote> changedNotes =
                notes.values().stream()
                        .filter(note -> !note.equals(before.notesById().get(note.id())))
                        .map(note -> new Deed.OfNote(before.notesById().get(note.id()), note))
                        .toList();
        List<Deed.OfCluster> changedClusters =
                clusters.values().stream()
                        .filter(
                                cluster ->
                                        !Objects.equals(
                                                cluster, before.clustersById().get(cluster.id())))
                        .map(
                                cluster ->
                                        new Deed.OfCluster(
                                                before.clustersById().get(cluster.id()), cluster))
                        .toList();
        return new Deed(seq, changedNotes, changedClusters);
    }
}
