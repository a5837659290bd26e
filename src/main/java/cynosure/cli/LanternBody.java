package cynosure.cli;

import cynosure.story.Story;
import cynosure.story.StoryEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/// What Lantern's app sends: events with the user and the device they were done on. Now and then an
/// old tablet is among them, which says the time in a way nobody can read.
final class LanternBody {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();
    private static final int ONE_IN = 40;

    private LanternBody() {}

    /// `{"sent": …, "events": […]}`, as `POST /collect` takes it.
    static String of(List<StoryEvent> events, Instant sent) {
        List<Map<String, Object>> items = new ArrayList<>();
        for (StoryEvent event : events) {
            items.add(item(event.id(), event.name(), event, event.at().toString()));
            if (oldTablet(event)) {
                String clock = event.at().atZone(Story.ZONE).toLocalTime() + " h";
                items.add(item(event.id() + "-page", "turn_page", event, clock));
            }
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("sent", sent.toString());
        body.put("events", items);
        return JSON.writeValueAsString(body);
    }

    private static boolean oldTablet(StoryEvent event) {
        return event.name().equals("open_book") && event.id().hashCode() % ONE_IN == 0;
    }

    private static Map<String, Object> item(String id, String name, StoryEvent event, String time) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", id);
        item.put("event", name);
        item.put("user", event.user());
        item.put(
                "anonymous",
                event.properties().get("device")
                        + "-"
                        + Integer.toHexString(event.user().hashCode()));
        item.put("time", time);
        item.put("properties", event.properties());
        return item;
    }
}
