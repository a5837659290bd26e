package cynosure.understanding;

import cynosure.people.Person;
import java.util.List;

/// Everything that was ever said about what the team understands.
public interface Understandings {

    /// Oldest first.
    List<Happened> all();

    void add(Happening happening, Person by);

    /// Adds what comes from elsewhere, unless something of the same origin was added before.
    ///
    /// @param byId the id of the person who said it; empty where it was said without a name
    /// @return whether it was added
    boolean addOnce(String origin, Happening happening, String byId);

    /// Whether something of this origin was added.
    boolean knows(String origin);

    default Understanding now() {
        return Understanding.of(all());
    }
}
