package cynosure.webhook.web;

import cynosure.people.Person;
import cynosure.problem.Fault;
import cynosure.web.Reply;
import cynosure.webhook.Reach;
import cynosure.webhook.Secret;
import cynosure.webhook.Webhook;
import cynosure.webhook.Webhooks;
import java.time.Clock;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The webhooks and their secrets, for the owner alone.
@Controller
class WebhookRoutes {

    static final String ALL = "/settings/webhooks";
    private static final String SECTION = "settings";

    private final Webhooks webhooks;
    private final WebhookPages pages;
    private final Reach reach;
    private final Clock clock;

    WebhookRoutes(Webhooks webhooks, WebhookPages pages, Reach reach, Clock clock) {
        this.webhooks = webhooks;
        this.pages = pages;
        this.reach = reach;
        this.clock = clock;
    }

    @GetMapping(ALL)
    Reply all(@AuthenticationPrincipal Person person) {
        Owner.only(person);
        return Reply.page("webhook/all.jte", "Webhooks", SECTION, pages.all(WebhookForm.EMPTY));
    }

    @PostMapping(ALL)
    Reply add(
            @AuthenticationPrincipal Person person,
            @RequestParam MultiValueMap<String, String> sent) {
        Owner.only(person);
        WebhookForm form = WebhookForm.sent(sent, reach);
        if (!form.problems().none()) {
            return Reply.again("webhook/all.jte", "Webhooks", SECTION, pages.all(form));
        }
        Webhook webhook = webhooks.add(form.wish(), person);
        return Reply.see(address(webhook.id()) + "/secret");
    }

    @GetMapping(ALL + "/{id}")
    Reply one(@AuthenticationPrincipal Person person, @PathVariable String id) {
        Owner.only(person);
        Webhook webhook = pages.held(id);
        WebhookPage page = pages.one(webhook, WebhookForm.of(webhook));
        return Reply.page("webhook/one.jte", page.name(), SECTION, page);
    }

    @PostMapping(ALL + "/{id}")
    Reply change(
            @AuthenticationPrincipal Person person,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent) {
        Owner.only(person);
        Webhook webhook = pages.held(id);
        WebhookForm form = WebhookForm.sent(sent, reach);
        if (!form.problems().none()) {
            WebhookPage page = pages.one(webhook, form);
            return Reply.again("webhook/one.jte", page.name(), SECTION, page);
        }
        webhooks.change(id, form.wish());
        return Reply.see(address(id));
    }

    /// Looking changes nothing, so that a page that is reloaded still shows it; the secret goes
    /// when the owner says that they have it, or after an hour.
    @GetMapping(ALL + "/{id}/secret")
    Reply secret(@AuthenticationPrincipal Person person, @PathVariable String id) {
        Owner.only(person);
        Webhook webhook = pages.held(id);
        Secret secret =
                webhooks.secrets(id).stream()
                        .filter(one -> one.shown(clock.instant()))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        Fault.notFound(
                                                "webhook.secret-over",
                                                "This secret was shown, and is not shown again.",
                                                "Make a new one on the webhook's page; the one before works for another day."));
        return Reply.page(
                "webhook/secret.jte", "A new secret", SECTION, pages.secret(webhook, secret));
    }

    @PostMapping(ALL + "/{id}/secret/keeping")
    Reply kept(@AuthenticationPrincipal Person person, @PathVariable String id) {
        Owner.only(person);
        webhooks.kept(pages.held(id).id());
        return Reply.see(address(id));
    }

    @PostMapping(ALL + "/{id}/secrets")
    Reply renew(@AuthenticationPrincipal Person person, @PathVariable String id) {
        Owner.only(person);
        webhooks.renew(id);
        return Reply.see(address(id) + "/secret");
    }

    @PostMapping(ALL + "/{id}/pause")
    Reply pause(@AuthenticationPrincipal Person person, @PathVariable String id) {
        Owner.only(person);
        webhooks.pause(id);
        return Reply.see(address(id));
    }

    @PostMapping(ALL + "/{id}/resumption")
    Reply goOn(@AuthenticationPrincipal Person person, @PathVariable String id) {
        Owner.only(person);
        webhooks.goOn(id);
        return Reply.see(address(id));
    }

    @PostMapping(ALL + "/{id}/removal")
    Reply remove(@AuthenticationPrincipal Person person, @PathVariable String id) {
        Owner.only(person);
        webhooks.remove(id);
        return Reply.see(ALL);
    }

    static String address(String id) {
        return ALL + "/" + id;
    }
}
