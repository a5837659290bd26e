package cynosure.people;

import java.util.List;
import java.util.Optional;

/// Everyone who ever came in.
public interface People {

    Optional<Person> find(String id);

    List<Person> members();

    Person add(String name, Role role);

    void rename(String id, String name);
}
