package cynosure.bets.choosing;

import cynosure.people.Person;
import java.util.List;

/// The places that people overruled. Earlier words are kept; the latest count.
public interface Overrulings {

    /// @param was where its numbers have it now; 0 where they have no place for it
    void overrule(String betId, int place, int was, String why, Person by);

    /// Leaves the place to the numbers again.
    void withdraw(String betId, Person by);

    /// Those that stand, the oldest first; for each bet at most one.
    List<Overruling> standing();
}
