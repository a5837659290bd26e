package cynosure.people;

import java.util.List;
import java.util.Optional;

/// Who was asked to come in, and whether they did.
public interface Admissions {

    /// Keeps a link for somebody new; of the secret only the hash.
    Admission forSomebodyNew(String secret, String name, Person by);

    /// Keeps a link with which a member, or one who left, comes in with another browser.
    Admission forMember(String secret, Person member, Person by);

    Optional<Admission> with(String secret);

    /// The links that still let somebody in, newest first.
    List<Admission> open();

    /// Spends the link. Who is new becomes a member under this name; who had left is a member
    /// again. Empty when the link is unknown, spent, over or taken back.
    Optional<Person> spend(String secret, String name);

    void withdraw(String id);
}
