package cynosure.catalogue.task;

import cynosure.catalogue.task.Task.Arrived;
import cynosure.people.Person;
import java.util.List;
import java.util.Optional;

/// Everything that was ever asked of the engineers.
public interface Tasks {

    /// The most urgent first: by the day it is due, then the oldest.
    List<Task> all();

    Optional<Task> find(String id);

    /// Asks for something. The same id twice asks once.
    void add(String id, Wish wish, Person by);

    /// Says it better. Refuses what was written on an older version than there is.
    void change(String id, int seen, Wish wish);

    /// Ticks a task that is open; any other stays as it is.
    void arrive(String id, Arrived arrived);

    void drop(String id, Person by);

    /// Takes a dropped one up again.
    void takeUp(String id);
}
