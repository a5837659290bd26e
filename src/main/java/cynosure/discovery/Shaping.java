package cynosure.discovery;

import cynosure.discovery.Happening.BecameInputs;
import cynosure.discovery.Happening.ClusterDisputed;
import cynosure.discovery.Happening.ClusterDissolved;
import cynosure.discovery.Happening.ClusterJoined;
import cynosure.discovery.Happening.ClusterMade;
import cynosure.discovery.Happening.ClusterNamed;
import cynosure.discovery.Happening.NoteMoved;
import cynosure.problem.Fault;
import java.util.List;

/// What one person does with the clusters of a map. Each verb answers with what happens.
public final class Shaping {

    private final MindMap map;
    private final String by;

    Shaping(MindMap map, String by) {
        this.map = map;
        this.by = by;
    }

    /// @param name may be empty: a name can come last
    /// @param noteId the first note in it; empty for none
    public List<Happening> gather(String clusterId, String name, String noteId) {
        if (map.clustersById().containsKey(clusterId)) {
            return List.of();
        }
        Limits.room(map.clusters().size(), Limits.CLUSTERS_MAX, "clusters");
        ClusterMade made = new ClusterMade(clusterId, Limits.name(name));
        if (noteId.isEmpty()) {
            return List.of(made);
        }
        map.hand(by).move(noteId, "");
        return List.of(made, new NoteMoved(noteId, clusterId));
    }

    /// @param seen the version of the words that the person had before them. When others have
    ///   written since, both are kept and people choose
    public List<Happening> name(String clusterId, ClusterWords words, int seen) {
        Cluster cluster = map.cluster(clusterId);
        Limits.cluster(words);
        if (seen != cluster.version()) {
            boolean known =
                    words.equals(cluster.words())
                            || cluster.rivals().stream()
                                    .anyMatch(rival -> rival.words().equals(words));
            return known ? List.of() : List.of(new ClusterDisputed(clusterId, words));
        }
        return words.equals(cluster.words()) && cluster.rivals().isEmpty()
                ? List.of()
                : List.of(new ClusterNamed(clusterId, words));
    }

    /// Two clusters are one: the notes of this one move into the other.
    public List<Happening> join(String clusterId, String into) {
        if (clusterId.equals(into)) {
            throw Fault.mistake(
                    "discovery.itself", "A cluster can't join itself.", "Choose the other one.");
        }
        map.cluster(clusterId);
        map.cluster(into);
        return List.of(new ClusterJoined(clusterId, into));
    }

    public List<Happening> dissolve(String clusterId) {
        return List.of(new ClusterDissolved(map.cluster(clusterId).id()));
    }

    /// @param revision of the framework in which they stand
    public List<Happening> become(List<String> clusterIds, long revision) {
        List<String> fresh =
                clusterIds.stream().filter(id -> !map.cluster(id).input()).distinct().toList();
        return fresh.isEmpty() ? List.of() : List.of(new BecameInputs(fresh, revision));
    }
}
