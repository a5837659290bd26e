package cynosure.roadmap;

import cynosure.people.Person;
import java.util.Optional;

/// Lists that were brought and not taken yet; one a person, seen by nobody else.
public interface Drafts {

    /// @param name what the person calls the list
    record Draft(String id, String name, String words) {}

    /// In the place of any other of theirs.
    void keep(Draft draft, Person of);

    Optional<Draft> of(Person person);

    void drop(Person of);
}
