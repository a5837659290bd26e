package cynosure.events.watch;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/// Requests of each source that could not be taken, since the server started.
public final class Turned {

    private final Map<String, LongAdder> bySource = new ConcurrentHashMap<>();

    /// A request was asked to come again later, with 429 or 503.
    public void away(String source) {
        bySource.computeIfAbsent(source, any -> new LongAdder()).increment();
    }

    public long count(String source) {
        LongAdder count = bySource.get(source);
        return count == null ? 0 : count.sum();
    }
}
