package cynosure.events;

import cynosure.people.Person;
import java.util.List;
import java.util.Optional;

/// All mappings that were saved, by their names.
public interface SavedMappings {

    List<SavedMapping> all();

    /// The one for files of this shape.
    Optional<SavedMapping> of(String signature);

    /// Saves how a file was understood; what was saved for such files before is forgotten.
    void save(String name, Understanding understanding, Person by);

    void forget(String id);
}
