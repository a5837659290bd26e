package cynosure.discovery.web;

import cynosure.discovery.Cluster;
import cynosure.discovery.ClusterWords;
import cynosure.discovery.MindMap;
import cynosure.framework.Dimension;
import java.util.ArrayList;
import java.util.List;

/// One cluster with everything that can be done with it.
///
/// @param act the id of the next act
/// @param version of its words
/// @param texts what stands and what was written at the same time, when somebody has to choose
/// @param others the clusters it could join
/// @param members the names of those who could look after it
public record ClusterPanel(
        ClusterCard card,
        String act,
        int version,
        List<Text> texts,
        List<NotePanel.Place> others,
        List<String> members) {

    /// What a cluster would be called by one of several people.
    public record Text(ClusterWords words, String by) {}

    static ClusterPanel of(
            MindMap map, Cluster cluster, String act, Here here, List<String> members) {
        return new ClusterPanel(
                ClusterCard.of(map, cluster),
                act,
                cluster.version(),
                texts(cluster, here),
                map.clusters().stream()
                        .filter(other -> !other.id().equals(cluster.id()))
                        .map(
                                other ->
                                        new NotePanel.Place(
                                                other.id(), NotePanel.called(map, other), false))
                        .toList(),
                members);
    }

    private static List<Text> texts(Cluster cluster, Here here) {
        if (cluster.rivals().isEmpty()) {
            return List.of();
        }
        List<Text> texts = new ArrayList<>();
        texts.add(new Text(cluster.words(), "as it stands"));
        cluster.rivals()
                .forEach(rival -> texts.add(new Text(rival.words(), here.name(rival.by()))));
        return List.copyOf(texts);
    }

    public List<Dimension> dimensions() {
        return List.of(Dimension.values());
    }
}
