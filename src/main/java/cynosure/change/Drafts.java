package cynosure.change;

import cynosure.people.Person;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Changes of metric that people are still preparing, one each.
public interface Drafts {

    /// What somebody has written so far.
    ///
    /// @param by the id of the person
    /// @param fields the form as it was, each field with all its values
    /// @param discarded whether it was thrown away; it can be brought back until another is begun
    record Draft(String by, Map<String, List<String>> fields, Instant at, boolean discarded) {}

    Optional<Draft> of(Person person);

    /// Everyone else's, without those that were thrown away.
    List<Draft> others(Person person);

    void keep(Map<String, List<String>> fields, Person by);

    void discard(Person by);

    void bringBack(Person by);

    /// It became a decision.
    void end(Person by);
}
