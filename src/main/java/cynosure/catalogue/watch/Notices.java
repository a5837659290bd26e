package cynosure.catalogue.watch;

import cynosure.people.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Everything that was ever unusual, the latest first.
public interface Notices {

    List<Notice> all();

    Optional<Notice> find(String id);

    /// Writes down what was found.
    void raise(Notice found);

    /// It is as before again.
    void over(String id, LocalDate until);

    /// Says why it is so, or that it is open again. Refuses what was said before the last answer.
    ///
    /// @param seen how many answers there were
    void answer(String id, int seen, Notice.Why why, String words, Person by);
}
