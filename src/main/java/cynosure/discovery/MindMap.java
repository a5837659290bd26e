package cynosure.discovery;

import cynosure.problem.Fault;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A map as it is after a number of acts: the metric in the middle, clusters around it, notes in
/// the clusters and loose ones. The same acts in the same order always make the same map.
public final class MindMap {

    private static final Comparator<Note> IN_ORDER =
            Comparator.<Note>comparingLong(note -> note.placed()).thenComparing(Note::id);

    private final String id;
    private final String subject;
    private final long version;
    private final Stage stage;
    private final Map<String, Note> notes;
    private final Map<String, Cluster> clusters;
    private final Map<String, List<Deed>> deedsByPerson;

    MindMap(
            String id,
            String subject,
            long version,
            Stage stage,
            Map<String, Note> notes,
            Map<String, Cluster> clusters,
            Map<String, List<Deed>> deedsByPerson) {
        this.id = id;
        this.subject = subject;
        this.version = version;
        this.stage = stage;
        this.notes = Collections.unmodifiableMap(notes);
        this.clusters = Collections.unmodifiableMap(clusters);
        this.deedsByPerson = Collections.unmodifiableMap(deedsByPerson);
    }

    public static MindMap begun(Happening.Begun begun) {
        return new MindMap(
                begun.id(),
                begun.subject(),
                1,
                Stage.MESSY,
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>());
    }

    /// What it is after one more act.
    public MindMap after(Done done) {
        return new Folding(this).after(done);
    }

    /// What this person can do on it.
    public Hand hand(String personId) {
        return new Hand(this, personId);
    }

    /// What this person can do with its clusters.
    public Shaping shaping(String personId) {
        return new Shaping(this, personId);
    }

    public String id() {
        return id;
    }

    /// The metric, or what could become it.
    public String subject() {
        return subject;
    }

    /// How many acts it is the sum of.
    public long version() {
        return version;
    }

    public Stage stage() {
        return stage;
    }

    /// Every note that was not taken back by its writer, wherever it has gone.
    public List<Note> notes() {
        return notes.values().stream()
                .filter(note -> !(note.fate() instanceof Fate.Unwritten))
                .toList();
    }

    /// Every note there ever was, in the order in which they were written.
    public Collection<Note> everyNote() {
        return notes.values();
    }

    /// Every cluster there ever was.
    public Collection<Cluster> everyCluster() {
        return clusters.values();
    }

    /// The clusters that are on the map.
    public List<Cluster> clusters() {
        return clusters.values().stream()
                .filter(cluster -> !cluster.gone())
                .sorted(Comparator.comparingLong(Cluster::made))
                .toList();
    }

    public List<Note> in(Cluster cluster) {
        return standing().filter(note -> note.clusterId().equals(cluster.id())).toList();
    }

    /// The notes in no cluster.
    public List<Note> loose() {
        return standing().filter(note -> home(note).isEmpty()).toList();
    }

    public List<Note> eliminated() {
        return notes().stream().filter(note -> note.fate() instanceof Fate.Eliminated).toList();
    }

    /// The notes that stand with this one, and with those, and so on.
    public List<Note> combinedInto(String noteId) {
        return notes.values().stream()
                .filter(
                        note ->
                                note.fate() instanceof Fate.Combined(var into)
                                        && into.equals(noteId))
                .flatMap(note -> Stream.concat(Stream.of(note), combinedInto(note.id()).stream()))
                .toList();
    }

    /// How many people find the note important, or one that stands with it.
    public int weight(Note note) {
        Set<String> backers = new LinkedHashSet<>(note.backers());
        combinedInto(note.id()).forEach(other -> backers.addAll(other.backers()));
        return backers.size();
    }

    /// The cluster in which a note is; none while it is loose, or when its cluster is gone.
    public Optional<Cluster> home(Note note) {
        return Optional.ofNullable(clusters.get(note.clusterId()))
                .filter(cluster -> !cluster.gone());
    }

    public Note note(String noteId) {
        return Optional.ofNullable(notes.get(noteId))
                .filter(note -> !(note.fate() instanceof Fate.Unwritten))
                .orElseThrow(
                        () ->
                                Fault.notFound(
                                        "discovery.no-note",
                                        "There is no such note on this map, or it was taken back.",
                                        "Look at the map as it is now."));
    }

    public Cluster cluster(String clusterId) {
        return Optional.ofNullable(clusters.get(clusterId))
                .filter(cluster -> !cluster.gone())
                .orElseThrow(
                        () ->
                                Fault.notFound(
                                        "discovery.no-cluster",
                                        "There is no such cluster on this map, or it was dissolved meanwhile.",
                                        "Look at the map as it is now."));
    }

    /// The same map, seen from outside: what everybody sees of it.
    @Override
    public boolean equals(Object other) {
        return other instanceof MindMap map
                && id.equals(map.id)
                && subject.equals(map.subject)
                && version == map.version
                && stage == map.stage
                && notes.equals(map.notes)
                && clusters.equals(map.clusters)
                && deedsByPerson.equals(map.deedsByPerson);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(version) + id.hashCode();
    }

    Map<String, Note> notesById() {
        return notes;
    }

    Map<String, Cluster> clustersById() {
        return clusters;
    }

    Map<String, List<Deed>> deedsByPerson() {
        return deedsByPerson;
    }

    private Stream<Note> standing() {
        return notes.values().stream().filter(Note::standing).sorted(IN_ORDER);
    }
}
