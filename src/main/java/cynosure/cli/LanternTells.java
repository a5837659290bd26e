package cynosure.cli;

import cynosure.people.Person;
import cynosure.story.Lantern;
import cynosure.webhook.Topic;
import cynosure.webhook.Webhook;
import cynosure.webhook.Webhooks;
import cynosure.webhook.Wish;
import java.util.Set;
import org.springframework.context.ApplicationContext;

/// Gives the story company a webhook into its chat. It is paused: the company is made up, and so is
/// the address.
final class LanternTells {

    private final Webhooks webhooks;

    LanternTells(ApplicationContext rooms) {
        this.webhooks = rooms.getBean(Webhooks.class);
    }

    void prepare(Person owner) {
        if (webhooks.all().isEmpty()) {
            Wish wish =
                    new Wish(Lantern.CHAT, Lantern.CHAT_WORDS, Set.of(Topic.NORTH_STAR_REVISED));
            Webhook chat = webhooks.add(wish, owner);
            webhooks.kept(chat.id());
            webhooks.pause(chat.id());
        }
    }
}
