package cynosure.story;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// Some members who read together and see each other's latest notes.
final class Club {

    static final int MEMBERS_MAX = 12;
    private static final int NOTES_KEPT = 25;

    final String id;
    int members;
    private final Deque<SharedNote> latest = new ArrayDeque<>();

    Club(String id) {
        this.id = id;
    }

    /// A note on the club's wall.
    record SharedNote(String id, String author, String book, Instant at) {}

    void pin(SharedNote note) {
        latest.addFirst(note);
        if (latest.size() > NOTES_KEPT) {
            latest.removeLast();
        }
    }

    List<SharedNote> latest() {
        return List.copyOf(latest);
    }
}
