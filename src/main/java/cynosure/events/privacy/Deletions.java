package cynosure.events.privacy;

import cynosure.people.Person;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All that was ever deleted, the latest first, and who is not taken in any more.
public interface Deletions {

    /// Notes that a person is to be deleted, and from then on turns away these marks.
    Deletion ask(String mark, String sealed, Collection<String> marks, Person by);

    /// Notes what was deleted because of its age.
    void aged(Deletion.Report report, Instant at);

    /// Turns away more marks of the same person.
    void turnAway(Deletion deletion, Collection<String> marks);

    void keep(Deletion deletion);

    List<Deletion> all();

    Optional<Deletion> one(String id);

    /// Lets a person in again from now on. Answers whether the person was turned away.
    boolean lift(Collection<String> marks, String why, Person by);

    /// Deletions whose person is let in again, with the reason.
    Map<String, String> lifted();

    /// Texts of our own database in which one of these ids stands, also as a part of a word.
    List<Mention> mentions(Collection<String> ids);

    /// A text and where it stands.
    ///
    /// @param place the table and column
    record Mention(String place, String text) {}
}
