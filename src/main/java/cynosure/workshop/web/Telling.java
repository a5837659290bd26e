package cynosure.workshop.web;

import cynosure.web.Live;
import cynosure.web.Pieces;
import cynosure.workshop.Step;
import cynosure.workshop.Workshop;
import cynosure.workshop.WorkshopChanged;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells the open pages of a room that something changed. What changes with every act and is the
/// same for everyone travels in the message; hundreds of pages need not fetch it.
@Component
class Telling {

    private final Live live;
    private final Pieces pieces;

    Telling(Live live, Pieces pieces) {
        this.live = live;
        this.pieces = pieces;
    }

    @EventListener
    void tell(WorkshopChanged changed) {
        Workshop workshop = changed.workshop();
        String topic = Rooms.topic(workshop.id());
        List<String> parts = new ArrayList<>(Parts.of(workshop, changed.happenings()));
        Map<String, String> shared = parts.remove(Parts.COUNT) ? count(workshop) : Map.of();
        live.tell(topic, new Live.Change(changed.version(), parts, shared));
    }

    private Map<String, String> count(Workshop workshop) {
        Map<String, String> htmlById = new LinkedHashMap<>();
        Step step = workshop.current().orElse(null);
        if (step != null && !workshop.finished() && Counts.counting(workshop, step)) {
            StageView.Count count = Counts.of(workshop, step);
            htmlById.put(Parts.COUNT, pieces.render("workshop/_count.jte", count));
        }
        return htmlById;
    }
}
