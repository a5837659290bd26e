package cynosure.change;

import java.util.List;

/// Everything that was ever said about looking again.
public interface Reviews {

    /// Oldest first.
    List<ReviewAct> all();

    void add(ReviewAct act);
}
