package cynosure.sharing;

import cynosure.people.Person;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The links that were given out. Nobody can read a secret here: only what it hashes to is kept.
public interface Shares {

    /// Makes a link that opens with this secret.
    Share make(String secret, String whom, Terms terms, @Nullable Instant until, Person by);

    /// The link with this secret, open or not; empty when there never was one.
    Optional<Share> with(String secret);

    /// Somebody opened something under it.
    void opened(Share share);

    /// Every link there ever was, newest first.
    List<Share> all();

    /// Takes it back at once and for ever; a link that was taken back before stays as it is.
    void revoke(String id, Person by);
}
