package cynosure.change;

import java.util.List;
import java.util.Optional;

/// Every change of metric that was decided.
public interface Changes {

    /// Newest first.
    List<Change> all();

    Optional<Change> find(String id);

    /// The one that waits for its day; there is one at most.
    Optional<Change> waiting();

    /// What was said of the change that is this revision.
    Optional<Change> of(long revision);

    /// Writes down a new one. Refuses one that waits while another does, and a second for a
    /// revision.
    void add(Change change);

    /// Ends one that waits. Of several who try, one is told true.
    boolean end(String id, Change.Ending ending);
}
