package cynosure.webhook.sending;

import cynosure.webhook.Attempt;
import cynosure.webhook.Delivery;
import cynosure.webhook.Outbox;
import cynosure.webhook.Outcome;
import cynosure.webhook.Secret;
import cynosure.webhook.Webhook;
import cynosure.webhook.Webhooks;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// Sends what is due, each message on a thread of its own and a few at once to each webhook, so
/// that a slow receiver holds up nobody else. A message leaves the outbox only when it was heard:
/// what was under way when the server stopped is sent once more.
public final class Sender {

    static final int AT_ONCE = 4;

    private final Webhooks webhooks;
    private final Outbox outbox;
    private final Courier courier;
    private final Clock clock;
    private final Map<String, CompletableFuture<Void>> underWay = new ConcurrentHashMap<>();

    public Sender(Webhooks webhooks, Outbox outbox, Courier courier, Clock clock) {
        this.webhooks = webhooks;
        this.outbox = outbox;
        this.courier = courier;
        this.clock = clock;
    }

    /// Begins to send everything that is due now, and answers what it began.
    public List<CompletableFuture<Void>> begin() {
        List<CompletableFuture<Void>> begun = new ArrayList<>();
        Instant now = clock.instant();
        for (Webhook webhook : webhooks.all()) {
            if (webhook.state() == Webhook.State.ON) {
                outbox.due(webhook.id(), now, AT_ONCE).stream()
                        .filter(delivery -> !underWay.containsKey(delivery.id()))
                        .map(delivery -> send(delivery.id(), false))
                        .forEach(begun::add);
            }
        }
        return begun;
    }

    /// Sends one message now because somebody asked for it, also to a webhook that is paused or
    /// off, and answers when it was heard.
    public void sendNow(Delivery delivery) {
        send(delivery.id(), true).join();
    }

    private CompletableFuture<Void> send(String deliveryId, boolean asked) {
        CompletableFuture<Void> mine = new CompletableFuture<>();
        CompletableFuture<Void> before = underWay.putIfAbsent(deliveryId, mine);
        if (before != null) {
            return before;
        }
        Thread.ofVirtual()
                .name("webhook-" + deliveryId)
                .start(
                        () -> {
                            try {
                                deliver(deliveryId, asked);
                                underWay.remove(deliveryId);
                                mine.complete(null);
                            } catch (RuntimeException failure) {
                                underWay.remove(deliveryId);
                                mine.completeExceptionally(failure);
                            }
                        });
        return mine;
    }

    /// Looks again whether it is still to be sent: since it was found due, the webhook may have
    /// been paused or removed.
    private void deliver(String deliveryId, boolean asked) {
        Delivery delivery = outbox.find(deliveryId).orElse(null);
        Webhook webhook =
                delivery == null ? null : webhooks.find(delivery.webhookId()).orElse(null);
        if (delivery == null || webhook == null || delivery.state() != Delivery.State.WAITING) {
            return;
        }
        if (!asked && webhook.state() != Webhook.State.ON) {
            return;
        }
        Instant at = Instant.ofEpochMilli(clock.millis());
        Outcome outcome =
                courier.carry(URI.create(webhook.url()), headers(delivery, at), delivery.body());
        outbox.heard(delivery, new Attempt(at, clock.millis() - at.toEpochMilli(), outcome));
    }

    private Map<String, String> headers(Delivery delivery, Instant at) {
        long second = at.getEpochSecond();
        List<Secret> secrets = webhooks.secrets(delivery.webhookId());
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("webhook-id", delivery.messageId());
        headers.put("webhook-timestamp", String.valueOf(second));
        headers.put(
                "webhook-signature",
                secrets.stream()
                        .map(secret -> secret.sign(delivery.messageId(), second, delivery.body()))
                        .collect(Collectors.joining(" ")));
        return headers;
    }
}
