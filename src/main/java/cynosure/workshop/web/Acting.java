package cynosure.workshop.web;

import cynosure.ids.Ids;
import cynosure.web.Reply;
import cynosure.workshop.Happening;
import cynosure.workshop.Workshop;
import cynosure.workshop.Workshops;
import cynosure.workshop.Workshops.Held;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// Carries out what somebody in a room asked for, and answers with the stage as it is then.
@Component
class Acting {

    private final Workshops workshops;
    private final Rooms rooms;
    private final Ids ids;

    Acting(Workshops workshops, Rooms rooms, Ids ids) {
        this.workshops = workshops;
        this.rooms = rooms;
        this.ids = ids;
    }

    Reply carry(Call call, Function<Workshop, List<Happening>> verb) {
        return answer(call, workshops.act(call.id(), call.act(ids), verb));
    }

    /// The stage as it is after what was done.
    Reply answer(Call call, Held held) {
        Looking looking = rooms.look(held, call.person());
        return new Reply.Carried(
                looking.url(),
                new Reply.Fragment(
                        "workshop/_stage.jte",
                        StageView.of(looking, Origin.of(call.request())),
                        200));
    }
}
