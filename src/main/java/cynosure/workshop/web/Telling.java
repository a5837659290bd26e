package cynosure.workshop.web;

import cynosure.web.Live;
import cynosure.workshop.WorkshopChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells the open pages of a room that something changed.
@Component
class Telling {

    private final Live live;

    Telling(Live live) {
        this.live = live;
    }

    @EventListener
    void tell(WorkshopChanged changed) {
        live.nudge(
                Rooms.topic(changed.workshop().id()),
                changed.version(),
                Parts.of(changed.workshop(), changed.happenings()));
    }
}
