package cynosure.webhook;

import cynosure.people.Person;
import java.util.List;
import java.util.Optional;

/// The addresses that are told what happens, and the secrets their messages are signed with.
public interface Webhooks {

    int MOST = 20;

    /// The oldest first.
    List<Webhook> all();

    Optional<Webhook> find(String id);

    /// Refuses one more than [#MOST], and what is wrong with the wish. It has a new secret.
    Webhook add(Wish wish, Person by);

    void change(String id, Wish wish);

    /// What happens from now on waits. Says nothing to one that is off.
    void pause(String id);

    /// Tells it again what happens; what waited is due at once. One that was switched off begins
    /// with a clean slate.
    void goOn(String id);

    /// Forgets it, its secrets and everything that was sent to it.
    void remove(String id);

    /// Makes a new secret. The one before still signs for a day, beside the new one; those before
    /// that end now.
    Secret renew(String id);

    /// Those that sign now, the newest first.
    List<Secret> secrets(String id);

    /// The owner has the newest secret now, so that it is never shown again.
    void kept(String id);
}
