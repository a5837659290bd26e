package cynosure.workshop;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who has which part in the room, beside the facilitator and the seats.
///
/// @param coFacilitators names by person id; they may lead as the facilitator does
/// @param observers names by person id; they see and do not write, vote or count
/// @param enteredBy for the seat of somebody without a device, who writes for them
/// @param screenToken opens the big screen on another computer; empty until a link is made
public record Roles(
        Map<String, String> coFacilitators,
        Map<String, String> observers,
        Map<String, String> enteredBy,
        String screenToken) {

    static Roles none() {
        return new Roles(Map.of(), Map.of(), Map.of(), "");
    }

    Roles after(Casting change, Plan before) {
        return switch (change) {
            case Casting.HandedOver over ->
                    named(before.facilitatorId(), before.facilitatorName()).dismissed(over.toId());
            case Casting.CoFacilitatorNamed(var id, var name) -> named(id, name);
            case Casting.CoFacilitatorDismissed(var id) -> dismissed(id);
            case Casting.ObserverCame(var id, var name) ->
                    new Roles(
                            coFacilitators,
                            Entries.with(observers, id, name),
                            enteredBy,
                            screenToken);
            case Casting.SeatAdded(var participant, var by) -> entered(participant.personId(), by);
            case Casting.ScreenLinked(var token) ->
                    new Roles(coFacilitators, observers, enteredBy, token);
            case Casting.EntererChosen(var seatId, var by) -> entered(seatId, by);
        };
    }

    /// Who takes a seat watches no more.
    Roles seated(String personId) {
        return new Roles(coFacilitators, without(observers, personId), enteredBy, screenToken);
    }

    public boolean coLeads(String personId) {
        return coFacilitators.containsKey(personId);
    }

    public boolean observes(String personId) {
        return observers.containsKey(personId);
    }

    /// The seat belongs to somebody without a device.
    public boolean withoutDevice(String seatId) {
        return enteredBy.containsKey(seatId);
    }

    /// The seats for which a person writes.
    public List<String> entersFor(String personId) {
        return enteredBy.entrySet().stream()
                .filter(entry -> entry.getValue().equals(personId))
                .map(Map.Entry::getKey)
                .toList();
    }

    Optional<String> nameOf(String personId) {
        return Optional.ofNullable(coFacilitators.getOrDefault(personId, observers.get(personId)));
    }

    private Roles named(String personId, String name) {
        return new Roles(
                Entries.with(coFacilitators, personId, name), observers, enteredBy, screenToken);
    }

    private Roles dismissed(String personId) {
        return new Roles(without(coFacilitators, personId), observers, enteredBy, screenToken);
    }

    private Roles entered(String seatId, String by) {
        return new Roles(
                coFacilitators, observers, Entries.with(enteredBy, seatId, by), screenToken);
    }

    private static Map<String, String> without(Map<String, String> names, String personId) {
        Map<String, String> fewer = new LinkedHashMap<>(names);
        fewer.remove(personId);
        return Collections.unmodifiableMap(fewer);
    }
}
