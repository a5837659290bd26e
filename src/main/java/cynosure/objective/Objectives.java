package cynosure.objective;

import java.util.List;
import java.util.Optional;

/// All objectives, those that live and those that are over. None is ever taken away.
public interface Objectives {

    /// Those of the latest frame first.
    List<Objective> all();

    Optional<Objective> find(String id);

    /// Writes down a new one. One that is there already stays as it is.
    ///
    /// @param by the id of a person
    void add(String id, Said said, String by);

    /// What is said of it from now on.
    ///
    /// @param seen the version that the person had before them
    /// @param by the id of a person
    void keep(String id, int seen, Said said, Fate fate, String by);
}
