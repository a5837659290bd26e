package cynosure.catalogue;

import cynosure.people.Person;
import java.util.List;
import java.util.Map;

/// Everything that people say of events and properties, every version of it.
public interface Descriptions {

    /// What is said now, by what it is said of.
    Map<Subject, Description> now();

    /// All that was ever said of an event and its properties, the latest first.
    List<Description> past(String event);

    /// Says it anew. Refuses what was written on an older version than there is.
    ///
    /// @param seen the version that was changed; 0 when nothing had been said
    void write(Subject of, int seen, Said said, Person by);

    /// Says many things anew, whatever was said before: all of them or none.
    void write(Map<Subject, Said> said, Person by);
}
