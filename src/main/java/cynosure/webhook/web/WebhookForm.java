package cynosure.webhook.web;

import cynosure.problem.Problem;
import cynosure.problem.Problems;
import cynosure.webhook.Reach;
import cynosure.webhook.Topic;
import cynosure.webhook.Webhook;
import cynosure.webhook.Wish;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.util.MultiValueMap;

/// What stands in the form of a webhook.
///
/// @param problems what was wrong with what was sent
public record WebhookForm(Wish wish, List<Topic> offered, Problems problems) {

    static final WebhookForm EMPTY = new WebhookForm(Wish.NONE, Topic.offered(), Problems.NONE);

    static WebhookForm of(Webhook webhook) {
        Wish wish = new Wish(webhook.url(), webhook.words(), webhook.topics());
        return new WebhookForm(wish, Topic.offered(), Problems.NONE);
    }

    static WebhookForm sent(MultiValueMap<String, String> sent, Reach reach) {
        Set<Topic> topics = new HashSet<>();
        Problems problems = Problems.NONE;
        for (String type : sent.getOrDefault("topic", List.of())) {
            Optional<Topic> known =
                    Topic.offered().stream().filter(topic -> topic.type().equals(type)).findFirst();
            known.ifPresent(topics::add);
            if (known.isEmpty()) {
                problems =
                        Problems.of(
                                Problem.of(
                                        "webhook.topic",
                                        "Nothing of the type “" + type + "” is told.",
                                        "Choose from the list."));
            }
        }
        Wish wish = new Wish(first(sent, "url"), first(sent, "words"), topics);
        return new WebhookForm(wish, Topic.offered(), wish.problems(reach).and(problems));
    }

    public boolean chosen(Topic topic) {
        return wish.topics().contains(topic);
    }

    private static String first(MultiValueMap<String, String> sent, String name) {
        String value = sent.getFirst(name);
        return value == null ? "" : value;
    }
}
