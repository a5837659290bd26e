package cynosure.discovery.web;

import cynosure.discovery.MindMap;
import cynosure.discovery.Stage;
import java.util.List;

/// The map itself, the same for everyone.
///
/// @param star whether its middle is the team's North Star Metric
public record MapView(
        String url,
        long version,
        String subject,
        boolean star,
        StagePiece stage,
        List<ClusterCard> clusters,
        List<NoteCard> loose,
        List<NoteCard> aside) {

    /// How far the map is, with the buttons that turn it.
    public record StagePiece(String url, Stage stage) {

        public List<Stage> all() {
            return List.of(Stage.values());
        }

        public int number(Stage stage) {
            return stage.ordinal() + 1;
        }
    }

    static MapView of(MindMap map, String metric) {
        return new MapView(
                Maps.url(map.id()),
                map.version(),
                map.subject(),
                map.subject().equals(metric),
                stage(map),
                map.clusters().stream().map(cluster -> ClusterCard.of(map, cluster)).toList(),
                map.loose().stream().map(note -> NoteCard.of(map, note)).toList(),
                map.eliminated().stream().map(note -> NoteCard.of(map, note)).toList());
    }

    static StagePiece stage(MindMap map) {
        return new StagePiece(Maps.url(map.id()), map.stage());
    }
}
