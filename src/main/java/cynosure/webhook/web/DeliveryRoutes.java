package cynosure.webhook.web;

import cynosure.people.Person;
import cynosure.problem.Fault;
import cynosure.web.Reply;
import cynosure.webhook.Delivery;
import cynosure.webhook.Outbox;
import cynosure.webhook.sending.Sender;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Sends a message because the owner asked for it, and leads back when it is known what came of it.
@Controller
class DeliveryRoutes {

    private final Outbox outbox;
    private final Sender sender;
    private final WebhookPages pages;

    DeliveryRoutes(Outbox outbox, Sender sender, WebhookPages pages) {
        this.outbox = outbox;
        this.sender = sender;
        this.pages = pages;
    }

    @PostMapping(WebhookRoutes.ALL + "/{id}/tests")
    Reply test(@AuthenticationPrincipal Person person, @PathVariable String id) {
        Owner.only(person);
        sender.sendNow(outbox.test(pages.held(id)));
        return Reply.see(WebhookRoutes.address(id) + "#sent");
    }

    @PostMapping(WebhookRoutes.ALL + "/{id}/deliveries/{deliveryId}/repetition")
    Reply again(
            @AuthenticationPrincipal Person person,
            @PathVariable String id,
            @PathVariable String deliveryId) {
        Owner.only(person);
        Delivery delivery =
                outbox.find(deliveryId)
                        .filter(one -> one.webhookId().equals(id))
                        .orElseThrow(
                                () ->
                                        Fault.notFound(
                                                "webhook.no-message",
                                                "This message is not kept any more.",
                                                "Messages are kept for thirty days."));
        sender.sendNow(outbox.again(delivery));
        return Reply.see(WebhookRoutes.address(id) + "#sent");
    }
}
