package cynosure.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;

/// What happened today, handed on in the order of time when the day is over.
final class Diary {

    private static final int FIRST_ID = 1_000_000;

    private final Consumer<StoryEvent> listener;
    private final List<StoryEvent> today = new ArrayList<>();
    private int written;

    Diary(Consumer<StoryEvent> listener) {
        this.listener = listener;
    }

    /// Writes down an event with the member's plan, country and device as they are at this moment.
    ///
    /// @param more names and values in turn, as many as there are
    void write(String name, Member member, Instant at, Object... more) {
        SequencedMap<String, Object> properties = new LinkedHashMap<>();
        properties.put("plan", member.plan());
        properties.put("country", member.country);
        properties.put("device", member.device);
        for (int i = 0; i < more.length; i += 2) {
            properties.put((String) more[i], more[i + 1]);
        }
        written++;
        today.add(new StoryEvent("e" + (FIRST_ID + written), name, member.id, at, properties));
    }

    void close() {
        today.sort(Comparator.comparing(StoryEvent::at));
        today.forEach(listener);
        today.clear();
    }
}
