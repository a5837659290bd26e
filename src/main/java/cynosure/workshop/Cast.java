package cynosure.workshop;

import cynosure.ids.Ids;
import cynosure.people.Person;
import cynosure.problem.Fault;
import cynosure.problem.Problem;
import cynosure.workshop.Casting.CoFacilitatorDismissed;
import cynosure.workshop.Casting.CoFacilitatorNamed;
import cynosure.workshop.Casting.EntererChosen;
import cynosure.workshop.Casting.HandedOver;
import cynosure.workshop.Casting.ObserverCame;
import cynosure.workshop.Casting.SeatAdded;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// Who gets which part in a workshop. Parts are given by those who lead; nobody can take the lead
/// from a facilitator who is there.
public record Cast(Workshop workshop, String personId) {

    /// Comes in to watch. Who has a seat keeps it.
    public List<Happening> watch(String name) {
        return workshop.participant(personId).isPresent() || workshop.roles().observes(personId)
                ? List.of()
                : List.of(new ObserverCame(personId, name));
    }

    /// Gives the lead to somebody in the room.
    public List<Happening> handOver(String toId, Instant at) {
        if (!workshop.facilitates(personId)) {
            throw Fault.forbidden(
                    Problem.said(
                            "workshop.not-facilitator.hand-over",
                            workshop.plan().facilitatorName()));
        }
        return toId.equals(personId)
                ? List.of()
                : List.of(new HandedOver(inTheRoom(toId), workshop.nameOf(toId), at));
    }

    public List<Happening> nameCoFacilitator(String id) {
        workshop.lead(personId);
        return workshop.leads(id)
                ? List.of()
                : List.of(new CoFacilitatorNamed(inTheRoom(id), workshop.nameOf(id)));
    }

    /// Co-facilitators may step down by themselves; the facilitator may thank any of them.
    public List<Happening> dismiss(String id) {
        if (!id.equals(personId) && !workshop.facilitates(personId)) {
            throw Fault.forbidden(
                    Problem.said("workshop.not-facilitator.do", workshop.plan().facilitatorName()));
        }
        return workshop.roles().coLeads(id) ? List.of(new CoFacilitatorDismissed(id)) : List.of();
    }

    /// Takes over a room whose facilitator is away: a co-facilitator may, and if none is there, any
    /// member of the workspace.
    ///
    /// @param present whose page of this room is open right now
    public static List<Happening> takeOver(
            Workshop workshop, Person person, Set<String> present, Instant at) {
        if (workshop.facilitates(person.id())) {
            return List.of();
        }
        boolean helps = workshop.roles().coLeads(person.id());
        if (!helps && !person.member()) {
            throw Fault.forbidden(Problem.said("workshop.not-facilitator.guest"));
        }
        if (present.contains(workshop.plan().facilitatorId())) {
            throw Fault.conflict(
                    Problem.said(
                            "workshop.facilitator-here.lead", workshop.plan().facilitatorName()));
        }
        if (!helps
                && workshop.roles().coFacilitators().keySet().stream()
                        .anyMatch(present::contains)) {
            throw Fault.conflict(Problem.said("workshop.facilitator-here.co"));
        }
        return List.of(new HandedOver(person.id(), person.name(), at));
    }

    /// A seat for somebody who is in the room without a device; somebody else writes for them.
    public List<Happening> addSeat(String name, JobFunction function, String enteredBy, Ids ids) {
        workshop.lead(personId);
        Participant participant = new Participant(ids.next(), name, function);
        return List.of(new SeatAdded(participant, withDevice(enteredBy)));
    }

    /// Makes a link that opens the big screen on another computer, in place of an earlier one.
    public List<Happening> linkScreen(Ids ids) {
        workshop.lead(personId);
        return List.of(new Casting.ScreenLinked(ids.token()));
    }

    public List<Happening> chooseEnterer(String seatId, String enteredBy) {
        workshop.lead(personId);
        if (!workshop.roles().withoutDevice(seatId)) {
            throw Fault.notFound(Problem.said("workshop.no-seat.device"));
        }
        boolean same = enteredBy.equals(workshop.roles().enteredBy().get(seatId));
        return same ? List.of() : List.of(new EntererChosen(seatId, withDevice(enteredBy)));
    }

    private String withDevice(String id) {
        if (workshop.roles().withoutDevice(id)) {
            throw nobody();
        }
        return workshop.leads(id) ? id : inTheRoom(id);
    }

    private String inTheRoom(String id) {
        boolean known =
                workshop.participant(id).isPresent()
                        || workshop.roles().observes(id)
                        || workshop.leads(id);
        if (!known || workshop.roles().withoutDevice(id)) {
            throw nobody();
        }
        return id;
    }

    private static Fault nobody() {
        return Fault.conflict(Problem.said("workshop.nobody-there"));
    }
}
