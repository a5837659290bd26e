package cynosure.discovery.web;

import cynosure.discovery.Cluster;
import cynosure.discovery.Fate;
import cynosure.discovery.MindMap;
import cynosure.discovery.Note;
import java.util.ArrayList;
import java.util.List;

/// One note with everything that can be done with it.
///
/// @param act the id of the next act
/// @param fate what became of it; empty while it is on the map
/// @param texts the words that stand and those that were written at the same time, when somebody
///   has to choose
/// @param by who wrote it
/// @param mine whether the one who looks finds it important
/// @param guests the notes that stand with it
/// @param clusters where it could go
/// @param others the notes it could be combined with
public record NotePanel(
        NoteCard card,
        String act,
        int version,
        String fate,
        List<Text> texts,
        String by,
        boolean mine,
        List<Place> guests,
        List<Place> clusters,
        List<Place> others) {

    private static final int SHOWN = 60;

    /// One of several texts.
    public record Text(String words, String by) {}

    /// Somewhere or something to choose.
    public record Place(String id, String words, boolean here) {}

    static NotePanel of(MindMap map, Note note, String viewer, String act, Here here) {
        return new NotePanel(
                NoteCard.of(map, note),
                act,
                note.version(),
                fate(map, note, here),
                texts(note, here),
                here.name(note.by()),
                note.backers().contains(viewer),
                map.combinedInto(note.id()).stream()
                        .map(guest -> new Place(guest.id(), guest.words(), false))
                        .toList(),
                map.clusters().stream()
                        .map(
                                cluster ->
                                        new Place(
                                                cluster.id(),
                                                called(map, cluster),
                                                map.home(note).filter(cluster::equals).isPresent()))
                        .toList(),
                map.notes().stream()
                        .filter(other -> other.standing() && !other.id().equals(note.id()))
                        .map(other -> new Place(other.id(), cut(other.words()), false))
                        .toList());
    }

    /// A cluster without a name is known by its first note.
    static String called(MindMap map, Cluster cluster) {
        if (cluster.named()) {
            return cluster.words().name();
        }
        List<Note> inside = map.in(cluster);
        return inside.isEmpty()
                ? "A cluster without a name"
                : "The cluster with “" + cut(inside.getFirst().words()) + "”";
    }

    private static String cut(String words) {
        return words.length() <= SHOWN ? words : words.substring(0, SHOWN).strip() + "…";
    }

    private static String fate(MindMap map, Note note, Here here) {
        return switch (note.fate()) {
            case Fate.Standing _, Fate.Unwritten _ -> "";
            case Fate.Eliminated(var by) -> here.name(by) + " set it aside.";
            case Fate.Combined(var into) -> "It stands with “" + cut(map.note(into).words()) + "”.";
        };
    }

    private static List<Text> texts(Note note, Here here) {
        if (note.rivals().isEmpty()) {
            return List.of();
        }
        List<Text> texts = new ArrayList<>();
        texts.add(new Text(note.words(), "as it stands"));
        note.rivals().forEach(rival -> texts.add(new Text(rival.words(), here.name(rival.by()))));
        return List.copyOf(texts);
    }

    public boolean placed() {
        return clusters.stream().anyMatch(Place::here);
    }
}
