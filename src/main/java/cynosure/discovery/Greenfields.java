package cynosure.discovery;

import cynosure.people.Person;
import java.util.List;

/// All greenfield tests, with their ideas and what people made of them.
public interface Greenfields {

    /// Starts the two minutes. Starting them again under the same id changes nothing.
    ///
    /// @param about the id of the input, or of the cluster that may become one
    Greenfield begin(String id, String about, String input, Person by);

    /// Refuses an id that no test has.
    Greenfield held(String id);

    /// The newest first.
    List<Greenfield> all();

    /// The tests of one input, the newest first.
    List<Greenfield> of(String about);

    /// Writes an idea down, in time or late. One that was sent before changes nothing.
    void add(String id, Act act, String change, String interventions);

    /// Writes down a test that was held elsewhere, with all that came of it.
    void keep(Greenfield test);

    void judge(String id, Act act, Verdict verdict, String words);
}
