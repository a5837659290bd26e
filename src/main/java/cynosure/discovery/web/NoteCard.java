package cynosure.discovery.web;

import cynosure.discovery.Cluster;
import cynosure.discovery.Fate;
import cynosure.discovery.MindMap;
import cynosure.discovery.Note;
import java.util.List;

/// A note as everybody sees it on the map.
///
/// @param into the id of the element it lies in
/// @param order notes in one place stand in this order
/// @param weight how many people find it important
/// @param also what stands with it because it says the same
/// @param disputed whether somebody has to choose between two texts
public record NoteCard(
        String map,
        String noteId,
        String into,
        long order,
        String words,
        int weight,
        List<String> also,
        boolean disputed) {

    static final String LOOSE = "loose";
    static final String ASIDE = "aside";
    static final String GONE = "gone";

    private static final int SIZES = 4;

    static NoteCard of(MindMap map, Note note) {
        return new NoteCard(
                Maps.url(map.id()),
                note.id(),
                place(map, note),
                note.placed(),
                note.words(),
                map.weight(note),
                map.combinedInto(note.id()).stream().map(Note::words).toList(),
                !note.rivals().isEmpty());
    }

    private static String place(MindMap map, Note note) {
        return switch (note.fate()) {
            case Fate.Standing _ ->
                    map.home(note).map(Cluster::id).map(ClusterCard::notes).orElse(LOOSE);
            case Fate.Eliminated _ -> ASIDE;
            case Fate.Combined _, Fate.Unwritten _ -> GONE;
        };
    }

    public String id() {
        return "note-" + noteId;
    }

    public String href() {
        return map + "/notes/" + noteId;
    }

    public boolean aside() {
        return into.equals(ASIDE);
    }

    public boolean gone() {
        return into.equals(GONE);
    }

    /// How heavily it is drawn, from 0 to 4.
    public int size() {
        return Math.min(weight, SIZES);
    }

    public String weighed() {
        return weight == 1 ? "important to one person" : "important to " + weight + " people";
    }
}
