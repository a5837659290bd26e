package cynosure.framework;

import cynosure.people.Person;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Everything the team ever believed, revision by revision.
public interface Frameworks {

    /// What the team believes now; empty before there is a North Star.
    Optional<Revision> current();

    Optional<Revision> revision(long number);

    /// All revisions, newest first.
    List<Revision> history();

    /// Makes what was agreed the team's belief, whatever it was before. Refuses what breaks a
    /// [limit][Limits].
    Revision adopt(Adoption adoption, Person by, String why);

    /// Changes what the team believes. Refuses what breaks a [limit][Limits], and a change that was
    /// made on an older revision than the current one.
    Revision revise(Framework changed, long basedOn, Person by, String why);

    /// Writes down what was believed from an earlier moment on, as long as nothing later is written
    /// down already: the past is told in its order, and never between two revisions.
    Revision remember(Framework framework, Instant at, Person by, String why);
}
