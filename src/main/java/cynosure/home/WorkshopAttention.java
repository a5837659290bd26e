package cynosure.home;

import cynosure.workshop.Workshop;
import cynosure.workshop.Workshops;
import java.util.List;
import org.springframework.stereotype.Component;

/// Workshops that run or wait to begin.
@Component
class WorkshopAttention implements Attention {

    private final Workshops workshops;

    WorkshopAttention(Workshops workshops) {
        this.workshops = workshops;
    }

    @Override
    public List<Call> calls() {
        return workshops.all().stream()
                .filter(workshop -> !workshop.finished())
                .map(WorkshopAttention::call)
                .toList();
    }

    private static Call call(Workshop workshop) {
        String about = "The workshop about " + workshop.plan().product();
        return workshop.started()
                ? new Call(about + " is under way.", "Back to the room", "/rooms/" + workshop.id())
                : new Call(about + " is planned.", "Prepare it", "/workshops/" + workshop.id());
    }
}
