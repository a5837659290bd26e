package cynosure.events;

import cynosure.people.Person;
import java.util.List;
import java.util.Optional;

/// All sources that were ever made, the oldest first.
public interface EventSources {

    List<EventSource> all();

    /// The source that sends under this key, while the key works.
    Optional<EventSource> ofKey(String key);

    /// Makes a source with its first key.
    EventSource add(String name, List<String> origins, Person by);

    /// From now on pages of these sites may send, and of no others.
    void allow(String id, List<String> origins, Person by);

    /// Makes one more key. The others go on working, so that clients can change over in peace.
    void addKey(String id, Person by);

    /// From now on nothing can be sent under this key.
    void endKey(String key, Person by);
}
