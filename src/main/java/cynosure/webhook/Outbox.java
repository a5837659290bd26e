package cynosure.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What was told and where it has arrived. A message lies here before anything is sent, so that
/// none is lost when the server stops, and here it stays until it is delivered or given up.
public interface Outbox extends Tellings {

    /// The most bytes of a message. Where more would be said, the message comes without its data.
    int BODY_MAX = 20_000;

    /// How many messages of one webhook may wait; beyond that the oldest are given up.
    int WAITING_MAX = 1_000;

    /// Keeps a test message for one webhook, whatever it wants. Refuses a sixth within a minute.
    Delivery test(Webhook webhook);

    /// Makes a message due once more, however it ended.
    Delivery again(Delivery delivery);

    Optional<Delivery> find(String id);

    /// The latest messages to a webhook, newest first, each with its tries.
    List<Delivery> latest(String webhookId, int most);

    /// How many messages wait for a webhook.
    int waiting(String webhookId);

    /// What is to be sent to a webhook now, the longest due first.
    List<Delivery> due(String webhookId, Instant now, int most);

    /// When the next message is due to a webhook that is on; empty when none waits.
    Optional<Instant> nextDue();

    /// Writes down what came of a try, with what follows for the message and for the webhook.
    void heard(Delivery delivery, Attempt attempt);

    /// Forgets what was told before this moment and waits no more.
    void sweep(Instant before);
}
