package cynosure.events.table;

import cynosure.events.Recipe;
import cynosure.people.Person;
import cynosure.problem.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All tables that are read, by their names. Passwords are sealed where they are kept.
public interface EventTables {

    List<EventTable> all();

    Optional<EventTable> one(String id);

    EventTable add(String name, Place place, Person by);

    /// Where it lies from now on.
    void move(String id, Place place);

    /// How its rows are read, and how often.
    void say(String id, Recipe recipe, @Nullable Watermark watermark, EventTable.Every every);

    void put(String id, EventTable.State state);

    /// It was looked at.
    ///
    /// @param problem why it could not be read; null when it could
    void tried(String id, Instant at, @Nullable Problem problem);

    /// It is read as soon as possible.
    void hurry(String id);

    /// Forgets it; what was read stays.
    void remove(String id);
}
