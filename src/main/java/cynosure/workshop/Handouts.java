package cynosure.workshop;

import java.util.List;
import java.util.Optional;

/// The files of notes that were brought along to each workshop, kept with the rest of the state.
public interface Handouts {

    /// Keeps a file. Keeping it again under the same id changes nothing.
    void keep(String workshopId, String id, String name, byte[] bytes);

    /// In the order they were brought along.
    List<Handout> of(String workshopId);

    Optional<byte[]> bytes(String workshopId, String id);

    void drop(String workshopId, String id);
}
