package cynosure.people;

import java.util.Optional;

/// Which browser acts as whom, and how one gets in for the first time.
///
/// A browser holds a secret token in a cookie; only its hash is stored. It outlives a restart of
/// the server.
public interface Accesses {

    /// Lets a new browser act as this person; the answer is the secret for its cookie.
    String grant(Person person);

    Optional<Person> personOf(String token);

    /// Makes a one-time link for the owner and forgets the earlier ones that were not used; the
    /// answer is the secret in it.
    String newEntryLink();

    /// Spends a one-time link. The first one ever spent makes the owner. Empty when the link is
    /// unknown or was spent before.
    Optional<Person> enter(String linkToken);
}
