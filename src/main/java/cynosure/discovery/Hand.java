package cynosure.discovery;

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
import cynosure.problem.Fault;
import java.util.List;

/// What one person does with the notes of a map. Each verb answers with what happens; nothing
/// happens where everything is as wished already.
public final class Hand {

    private final MindMap map;
    private final String by;

    Hand(MindMap map, String by) {
        this.map = map;
        this.by = by;
    }

    /// @param clusterId empty for a loose note
    public List<Happening> write(String noteId, String words, String clusterId) {
        if (map.notesById().containsKey(noteId)) {
            return List.of();
        }
        Limits.room(map.notes().size(), Limits.NOTES_MAX, "notes");
        return List.of(new NoteWritten(noteId, Limits.note(words), place(clusterId)));
    }

    /// @param seen the version of the words that the person had before them. When others have
    ///   written since, both texts stay and people choose
    public List<Happening> reword(String noteId, String words, int seen) {
        Note note = map.note(noteId);
        String line = Limits.note(words);
        if (seen != note.version()) {
            boolean known =
                    line.equals(note.words())
                            || note.rivals().stream().anyMatch(rival -> rival.words().equals(line));
            return known ? List.of() : List.of(new NoteDisputed(noteId, line));
        }
        return line.equals(note.words()) && note.rivals().isEmpty()
                ? List.of()
                : List.of(new NoteReworded(noteId, line));
    }

    /// @param clusterId empty for out of every cluster
    public List<Happening> move(String noteId, String clusterId) {
        Note note = standing(noteId);
        String to = place(clusterId);
        String from = map.home(note).map(Cluster::id).orElse("");
        return from.equals(to) ? List.of() : List.of(new NoteMoved(noteId, to));
    }

    /// Both say the same: this one stands with the other from now on.
    public List<Happening> combine(String noteId, String into) {
        if (noteId.equals(into)) {
            throw Fault.mistake(
                    "discovery.itself",
                    "A note can't be combined with itself.",
                    "Choose the other one.");
        }
        standing(noteId);
        standing(into);
        return List.of(new NoteCombined(noteId, into));
    }

    public List<Happening> eliminate(String noteId) {
        Note note = map.note(noteId);
        return note.fate() instanceof Fate.Eliminated
                ? List.of()
                : List.of(new NoteEliminated(standing(noteId).id()));
    }

    /// A note that was set aside or combined stands by itself again.
    public List<Happening> bringBack(String noteId) {
        return map.note(noteId).standing() ? List.of() : List.of(new NoteBroughtBack(noteId));
    }

    public List<Happening> reinforce(String noteId) {
        return standing(noteId).backers().contains(by)
                ? List.of()
                : List.of(new NoteReinforced(noteId));
    }

    public List<Happening> release(String noteId) {
        return map.note(noteId).backers().contains(by)
                ? List.of(new NoteReleased(noteId))
                : List.of();
    }

    public List<Happening> turnTo(Stage stage) {
        return map.stage() == stage ? List.of() : List.of(new StageTurned(stage));
    }

    /// Whether there is an act of this person that could be taken back.
    public boolean canTakeBack() {
        return !map.deedsByPerson().getOrDefault(by, List.of()).isEmpty();
    }

    /// Undoes this person's last act, unless somebody has changed the same thing since.
    public List<Happening> takeBack() {
        if (!canTakeBack()) {
            throw Fault.conflict(
                    "discovery.nothing-to-take-back",
                    "You have done nothing on this map that could be taken back.",
                    "Each person takes back their own acts, the last one first.");
        }
        Deed last = map.deedsByPerson().getOrDefault(by, List.of()).getLast();
        if (TakingBack.of(map, last, by).isEmpty()) {
            throw Fault.conflict(
                    "discovery.overtaken",
                    "Others have changed the same thing since, so your last act stays.",
                    "Open the note or the cluster and put it right there.");
        }
        return List.of(new TakenBack(last.seq()));
    }

    private Note standing(String noteId) {
        Note note = map.note(noteId);
        if (!note.standing()) {
            throw Fault.conflict(
                    "discovery.not-standing",
                    note.fate() instanceof Fate.Combined
                            ? "Somebody has combined this note with another meanwhile."
                            : "Somebody has set this note aside meanwhile.",
                    "Bring it back first; nothing of it is lost.");
        }
        return note;
    }

    private String place(String clusterId) {
        return clusterId.isEmpty() ? "" : map.cluster(clusterId).id();
    }
}
