package cynosure.discovery.web;

import cynosure.discovery.Cluster;
import cynosure.discovery.MapChanged;
import cynosure.discovery.MindMap;
import cynosure.discovery.Note;
import cynosure.discovery.Touched;
import cynosure.web.Live;
import cynosure.web.Pieces;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells open pages what changed on a map. A map looks the same to everyone, so each note and
/// cluster that looks otherwise than before travels in the message itself.
@Component
class MapTelling {

    private final Live live;
    private final Pieces pieces;

    MapTelling(Live live, Pieces pieces) {
        this.live = live;
        this.pieces = pieces;
    }

    @EventListener
    void tell(MapChanged changed) {
        MindMap after = changed.after();
        live.tell(
                Maps.topic(after.id()),
                new Live.Change(after.version(), List.of(), changes(changed.before(), after)));
    }

    private Map<String, String> changes(MindMap before, MindMap after) {
        Map<String, String> htmlById = new LinkedHashMap<>();
        if (before.stage() != after.stage()) {
            htmlById.put("map-stage", pieces.render("discovery/stage.jte", MapView.stage(after)));
        }
        Touched touched = Touched.between(before, after);
        for (Cluster cluster : touched.clusters()) {
            ClusterCard card = ClusterCard.of(after, cluster);
            htmlById.put(card.id(), pieces.render("discovery/cluster.jte", card));
        }
        for (Note note : touched.notes()) {
            NoteCard card = NoteCard.of(after, note);
            htmlById.put(card.id(), pieces.render("discovery/note.jte", card));
        }
        return htmlById;
    }
}
