package cynosure.webhook.store;

import cynosure.webhook.Outbox;
import cynosure.webhook.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// A message as it is sent: its type, the moment at which it happened, and the data.
final class MessageText {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private MessageText() {}

    /// What would be too long goes without its data: the receiver still hears that it happened.
    static String of(Topic topic, Instant at, Map<String, ?> data) {
        String whole = written(topic, at, data);
        return whole.getBytes(StandardCharsets.UTF_8).length <= Outbox.BODY_MAX
                ? whole
                : written(topic, at, Map.of("tooLong", true));
    }

    private static String written(Topic topic, Instant at, Map<String, ?> data) {
        Map<String, Object> message = new LinkedHashMap<>();
        message.put("type", topic.type());
        message.put("timestamp", at.toString());
        message.put("data", data);
        return JSON.writeValueAsString(message);
    }
}
