package cynosure.discovery;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What may look otherwise after an act than before it; everything else looks the same.
///
/// A note looks otherwise when it changed itself, when one that stands with it did, or when its
/// cluster came or went.
public record Touched(Collection<Note> notes, List<Cluster> clusters) {

    public static Touched between(MindMap before, MindMap after) {
        List<Cluster> clusters =
                after.everyCluster().stream()
                        .filter(cluster -> !cluster.equals(before.clustersById().get(cluster.id())))
                        .toList();
        Map<String, Note> notes = new LinkedHashMap<>();
        for (Note note : after.everyNote()) {
            Note old = before.notesById().get(note.id());
            boolean home =
                    clusters.stream().anyMatch(cluster -> cluster.id().equals(note.clusterId()));
            if (home || !note.equals(old)) {
                notes.put(note.id(), note);
                hosts(note, after, notes);
                hosts(old, after, notes);
            }
        }
        return new Touched(List.copyOf(notes.values()), clusters);
    }

    /// The notes with which this one stands, or stood.
    private static void hosts(@Nullable Note note, MindMap map, Map<String, Note> notes) {
        Note guest = note;
        while (guest != null && guest.fate() instanceof Fate.Combined(var into)) {
            guest = map.notesById().get(into);
            if (guest == null || notes.putIfAbsent(guest.id(), guest) != null) {
                return;
            }
        }
    }
}
