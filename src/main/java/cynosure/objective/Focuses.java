package cynosure.objective;

import java.util.List;

/// Which team looks after which input, and when: one at a time.
public interface Focuses {

    /// Those of the latest frame first, by team; with those that were let go.
    List<Focus> all();

    /// @param by the id of a person
    /// @throws cynosure.problem.Fault where the team looks after another input in some of these
    ///   days
    void choose(String id, String team, String input, Frame frame, String by);

    void letGo(String id);
}
