package cynosure.workshop;

import java.time.Instant;

/// Who has which part in the room: it changed hands, or somebody came to help, to watch, or without
/// a device.
public sealed interface Casting extends Happening {

    /// The lead changed hands. Who led before stays as a co-facilitator.
    record HandedOver(String toId, String toName, Instant at) implements Casting {}

    record CoFacilitatorNamed(String personId, String name) implements Casting {}

    record CoFacilitatorDismissed(String personId) implements Casting {}

    /// Somebody came who sees and does not take part.
    record ObserverCame(String personId, String name) implements Casting {}

    /// A seat for somebody without a device.
    ///
    /// @param enteredBy who writes down what they say
    record SeatAdded(Participant participant, String enteredBy) implements Casting {}

    /// The big screen got a link of its own; an earlier one leads nowhere any more.
    record ScreenLinked(String token) implements Casting {}

    /// Somebody else now writes for a person without a device.
    record EntererChosen(String seatId, String enteredBy) implements Casting {}
}
