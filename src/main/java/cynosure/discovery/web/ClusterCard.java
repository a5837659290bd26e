package cynosure.discovery.web;

import cynosure.discovery.Cluster;
import cynosure.discovery.ClusterWords;
import cynosure.discovery.MindMap;
import java.util.List;
import java.util.Locale;

/// A cluster as everybody sees it on the map.
///
/// @param order clusters stand in this order
/// @param notes what lies in it
public record ClusterCard(
        String map,
        String clusterId,
        long order,
        ClusterWords words,
        boolean gone,
        boolean input,
        boolean disputed,
        List<NoteCard> notes) {

    static ClusterCard of(MindMap map, Cluster cluster) {
        return new ClusterCard(
                Maps.url(map.id()),
                cluster.id(),
                cluster.made(),
                cluster.words(),
                cluster.gone(),
                cluster.input(),
                !cluster.rivals().isEmpty(),
                cluster.gone()
                        ? List.of()
                        : map.in(cluster).stream().map(note -> NoteCard.of(map, note)).toList());
    }

    static String notes(String clusterId) {
        return "notes-" + clusterId;
    }

    public String id() {
        return "cluster-" + clusterId;
    }

    public String href() {
        return map + "/clusters/" + clusterId;
    }

    public String node() {
        return "/north-star/nodes/" + clusterId;
    }

    public String inside() {
        return notes(clusterId);
    }

    public String title() {
        return words.name().isEmpty() ? "No name yet" : words.name();
    }

    /// The class and the icon of its dimension.
    public String mark() {
        return words.dimension().name().toLowerCase(Locale.ROOT);
    }
}
