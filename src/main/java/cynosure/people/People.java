package cynosure.people;

import java.util.List;
import java.util.Optional;

/// Everyone who ever came in.
public interface People {

    Optional<Person> find(String id);

    /// What somebody is called who may be here no more.
    default String name(String id) {
        return find(id).map(Person::name).orElse("somebody who has left");
    }

    /// Who may see the workspace now, in the order in which they came.
    List<Person> members();

    /// Who was a member and is none any more.
    List<Person> former();

    Person add(String name, Role role);

    void rename(String id, String name);

    /// Ends a membership: none of this person's browsers gets in any more, and no link made for
    /// them. What they said and did stays, under their name. The owner can't be sent away.
    void part(Person member, Person by);
}
