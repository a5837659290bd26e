package cynosure.events.privacy;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A person who is being deleted or was, or what was older than it is kept.
///
/// @param mark by which the id is known again; empty where nobody is meant
/// @param sealed the ids, readable with the key of this installation alone; empty at the end
/// @param step what comes next
/// @param endedAt null while something is left to do
public record Deletion(
        String id,
        Kind kind,
        String mark,
        String sealed,
        Step step,
        Report report,
        String askedBy,
        Instant askedAt,
        @Nullable Instant endedAt) {

    /// Why something was deleted.
    public enum Kind {
        PERSON,
        AGE
    }

    /// What there is to do, in this order. Each step can be done again when a crash has cut it
    /// short.
    public enum Step {
        LOG("Emptying the log"),
        IDS("Finding all ids of the person"),
        STORE("Deleting from the event store"),
        FILES("Looking through uploads"),
        ANEW("Writing the event store anew"),
        SEARCH("Searching all files for the ids"),
        LEFT("Something was found"),
        DONE("Done");

        private final String label;

        Step(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        Step next() {
            return this == SEARCH ? DONE : values()[ordinal() + 1];
        }
    }

    /// What was done and found. It holds no id.
    ///
    /// @param uploads how many uploads were removed
    /// @param files how many files were searched, packed ones unpacked
    /// @param ordinary whether the ids are such ordinary words that bytes say nothing
    /// @param others how many people have a longer id in which one of the ids stands; they stay
    /// @param found where something was found, with how often
    /// @param trouble what stood in the way at the last try; empty when nothing did
    public record Report(
            long events,
            long told,
            long people,
            long ids,
            long uploads,
            long files,
            long bytes,
            boolean ordinary,
            long others,
            List<String> found,
            @Nullable Instant searchedAt,
            String trouble) {

        public static final Report EMPTY =
                new Report(0, 0, 0, 0, 0, 0, 0, false, 0, List.of(), null, "");

        Report took(long events, long told, long people, long ids) {
            return new Report(
                    this.events + events,
                    this.told + told,
                    Math.max(this.people, people),
                    Math.max(this.ids, ids),
                    uploads,
                    files,
                    bytes,
                    ordinary,
                    others,
                    found,
                    searchedAt,
                    "");
        }

        Report removed(long more) {
            return new Report(
                    events,
                    told,
                    people,
                    ids,
                    uploads + more,
                    files,
                    bytes,
                    ordinary,
                    others,
                    found,
                    searchedAt,
                    "");
        }

        Report searched(Proof proof, Instant at) {
            return new Report(
                    events,
                    told,
                    people,
                    ids,
                    uploads,
                    proof.files(),
                    proof.bytes(),
                    proof.ordinary(),
                    proof.others(),
                    proof.found(),
                    at,
                    "");
        }

        Report troubled(String what) {
            return new Report(
                    events,
                    told,
                    people,
                    ids,
                    uploads,
                    files,
                    bytes,
                    ordinary,
                    others,
                    found,
                    searchedAt,
                    what);
        }
    }

    Deletion with(Report report) {
        return new Deletion(id, kind, mark, sealed, step, report, askedBy, askedAt, endedAt);
    }

    Deletion at(Step step) {
        return new Deletion(id, kind, mark, sealed, step, report, askedBy, askedAt, endedAt);
    }

    Deletion sealed(String sealed) {
        return new Deletion(id, kind, mark, sealed, step, report, askedBy, askedAt, endedAt);
    }

    Deletion ended(Instant at) {
        return new Deletion(id, kind, mark, "", Step.DONE, report, askedBy, askedAt, at);
    }
}
