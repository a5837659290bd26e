package cynosure.webhook.web;

import cynosure.people.Workspaces;
import cynosure.problem.Fault;
import cynosure.web.Dates;
import cynosure.webhook.Attempt;
import cynosure.webhook.Delivery;
import cynosure.webhook.Outbox;
import cynosure.webhook.Secret;
import cynosure.webhook.Webhook;
import cynosure.webhook.Webhooks;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// Finds the words for the pages about webhooks.
@Component
class WebhookPages {

    private static final int SHOWN_MAX = 30;

    private final Webhooks webhooks;
    private final Outbox outbox;
    private final Workspaces workspaces;
    private final Clock clock;

    WebhookPages(Webhooks webhooks, Outbox outbox, Workspaces workspaces, Clock clock) {
        this.webhooks = webhooks;
        this.outbox = outbox;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    Webhook held(String id) {
        return webhooks.find(id)
                .orElseThrow(
                        () ->
                                Fault.notFound(
                                        "webhook.none",
                                        "There is no such webhook.",
                                        "Choose one from the list; it may have been removed meanwhile."));
    }

    WebhooksPage all(WebhookForm form) {
        List<Webhook> all = webhooks.all();
        return new WebhooksPage(
                all.stream().map(this::row).toList(), form, all.size() >= Webhooks.MOST);
    }

    private WebhooksPage.Row row(Webhook webhook) {
        return new WebhooksPage.Row(
                webhook.id(),
                StateWords.name(webhook),
                webhook.url(),
                StateWords.topics(webhook),
                StateWords.of(webhook.state()),
                StateWords.mark(webhook.state()),
                outbox.latest(webhook.id(), 1).stream()
                        .findFirst()
                        .map(delivery -> news(delivery, webhook))
                        .orElse("Nothing was sent yet"));
    }

    WebhookPage one(Webhook webhook, WebhookForm form) {
        List<Secret> secrets = webhooks.secrets(webhook.id());
        return new WebhookPage(
                webhook.id(),
                StateWords.name(webhook),
                webhook.url(),
                StateWords.topics(webhook),
                StateWords.of(webhook.state()),
                StateWords.mark(webhook.state()),
                notice(webhook),
                webhook.state() == Webhook.State.ON,
                webhook.state().off(),
                secrets.stream().anyMatch(secret -> secret.shown(clock.instant())),
                secrets.stream().map(this::signing).toList(),
                outbox.latest(webhook.id(), SHOWN_MAX).stream()
                        .map(delivery -> row(delivery, webhook))
                        .toList(),
                form);
    }

    private String notice(Webhook webhook) {
        String since = at(webhook.since());
        int waiting = outbox.waiting(webhook.id());
        return switch (webhook.state()) {
            case ON ->
                    webhook.failingSince() == null
                            ? ""
                            : "Nothing has arrived since "
                                    + at(webhook.failingSince())
                                    + ". Messages are sent again for a day and a half; after five days of"
                                    + " failures the webhook is switched off.";
            case PAUSED -> "Paused since " + since + ". " + waits(waiting);
            case GONE ->
                    "The other side said on "
                            + since
                            + " that it wants nothing any more (410). Nothing is kept for it until you"
                            + " turn it on again.";
            case FAILING ->
                    "Nothing had arrived for five days, so it was switched off on "
                            + since
                            + ". Nothing is kept for it until you turn it on again; what was given up"
                            + " can be sent again below.";
        };
    }

    private static String waits(int waiting) {
        return switch (waiting) {
            case 0 -> "What happens meanwhile waits, and is sent when it goes on.";
            case 1 -> "One message waits, and is sent when it goes on.";
            default -> waiting + " messages wait, and are sent when it goes on.";
        };
    }

    private String signing(Secret secret) {
        return secret.endsAt() == null
                ? "Made " + at(secret.madeAt())
                : "The one before signs, too, until " + at(secret.endsAt());
    }

    private WebhookPage.Row row(Delivery delivery, Webhook webhook) {
        return new WebhookPage.Row(
                delivery.id(),
                delivery.messageId(),
                delivery.topic().type(),
                at(delivery.toldAt()),
                StateWords.of(delivery.state()),
                StateWords.mark(delivery.state()),
                news(delivery, webhook),
                delivery.last().map(StateWords::answer).orElse(""),
                delivery.attempts().isEmpty() ? "Send it now" : "Send again",
                delivery.body(),
                delivery.attempts().stream().map(this::tried).toList());
    }

    private WebhookPage.Try tried(Attempt attempt) {
        return new WebhookPage.Try(
                at(attempt.at()), StateWords.of(attempt), StateWords.answer(attempt));
    }

    /// How the last try went; and of what waits, when the next one is.
    private String news(Delivery delivery, Webhook webhook) {
        List<String> said = new ArrayList<>();
        delivery.last().map(StateWords::of).ifPresent(said::add);
        if (delivery.state() == Delivery.State.WAITING && delivery.due() != null) {
            boolean soon = !delivery.due().isAfter(clock.instant());
            if (webhook.state() == Webhook.State.PAUSED) {
                said.add("Sent when the webhook goes on");
            } else {
                said.add(soon ? "Sent in a moment" : "Next try " + at(delivery.due()));
            }
        }
        return String.join(". ", said);
    }

    SecretPage secret(Webhook webhook, Secret secret) {
        String before =
                webhooks.secrets(webhook.id()).stream()
                        .filter(one -> one.endsAt() != null)
                        .map(one -> at(one.endsAt()))
                        .findFirst()
                        .orElse("");
        return new SecretPage(
                webhook.id(),
                StateWords.name(webhook),
                secret.words(),
                at(secret.madeAt().plus(Secret.SHOWN)),
                before);
    }

    private String at(Instant moment) {
        ZoneId zone = workspaces.zone();
        return Dates.moment(moment, zone);
    }
}
