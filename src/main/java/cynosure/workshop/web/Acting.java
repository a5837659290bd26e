package cynosure.workshop.web;

import cynosure.ids.Ids;
import cynosure.people.Person;
import cynosure.web.Reply;
import cynosure.workshop.Act;
import cynosure.workshop.Happening;
import cynosure.workshop.Workshop;
import cynosure.workshop.Workshops;
import jakarta.servlet.http.HttpServletRequest;
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

    /// @param actId from the browser, so that an act sent twice counts once; may be empty
    Reply carry(
            String workshopId,
            String actId,
            Person person,
            HttpServletRequest request,
            Function<Workshop, List<Happening>> verb) {
        Act act = new Act(actId.isBlank() ? ids.next() : actId, person.id());
        Looking looking = rooms.look(workshops.act(workshopId, act, verb), person);
        return new Reply.Carried(
                looking.url(),
                new Reply.Fragment(
                        "workshop/_stage.jte", StageView.of(looking, Origin.of(request)), 200));
    }
}
