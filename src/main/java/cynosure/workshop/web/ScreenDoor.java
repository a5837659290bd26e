package cynosure.workshop.web;

import cynosure.people.Person;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.workshop.Workshops;
import cynosure.workshop.Workshops.Held;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Who may look at a big screen: those who lead, and whoever has its link.
@Component
class ScreenDoor {

    static final String LED = "/rooms/{id}/screen";
    static final String LINKED = "/screens/{id}/{token}";

    private final Rooms rooms;
    private final Workshops workshops;

    ScreenDoor(Rooms rooms, Workshops workshops) {
        this.rooms = rooms;
        this.workshops = workshops;
    }

    /// @param token from the link; null when it is opened by somebody
    Looking look(String id, @Nullable String token, @Nullable Person person) {
        if (token != null) {
            Held held =
                    workshops
                            .find(id)
                            .map(any -> workshops.held(id))
                            .orElseThrow(ScreenDoor::unknown);
            if (!same(token, held.workshop().roles().screenToken())) {
                throw unknown();
            }
            return rooms.screen(held, "/screens/" + id + "/" + token);
        }
        Held held = workshops.held(id);
        if (person == null || !held.workshop().leads(person.id())) {
            throw Fault.forbidden(Problem.said("workshop.not-facilitator.screen"));
        }
        return rooms.screen(held, "/rooms/" + id + "/screen");
    }

    private static boolean same(String token, String right) {
        return !right.isEmpty()
                && MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.UTF_8),
                        right.getBytes(StandardCharsets.UTF_8));
    }

    private static Fault unknown() {
        return Fault.notFound(Problem.said("workshop.screen-link"));
    }
}
