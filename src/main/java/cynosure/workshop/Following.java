package cynosure.workshop;

import java.time.LocalDate;
import java.util.Map;

/// What happens between two sessions.
public sealed interface Following extends Happening {

    /// It was agreed when the decision is looked at again.
    record ReviewSet(LocalDate on) implements Following {}

    /// A session was planned in which this one goes on.
    record NextPlanned(String workshopId, Purpose purpose, LocalDate by) implements Following {}

    /// Somebody made a link under which they find what they took home; an earlier one of theirs
    /// leads nowhere any more.
    ///
    /// @param secretHash all that is stored of the link's secret
    record KeepsakeLinked(String personId, String secretHash) implements Following {}

    record KeepsakeRevoked(String personId) implements Following {}

    /// What lay open in an earlier session was carried over into this one.
    record CarriedOver(String workshopId, Purpose purpose, Map<String, String> names)
            implements Following {}
}
