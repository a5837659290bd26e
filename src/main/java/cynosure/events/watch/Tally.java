package cynosure.events.watch;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/// Requests of each source that something happened to, since the server started.
public final class Tally {

    /// Whose requests they are when nobody could tell.
    public static final String NOBODY = "";

    private final Map<String, LongAdder> bySource = new ConcurrentHashMap<>();

    /// It happened to one more.
    ///
    /// @param source the source's id, or [#NOBODY]
    public void add(String source) {
        bySource.computeIfAbsent(source, any -> new LongAdder()).increment();
    }

    public long count(String source) {
        LongAdder count = bySource.get(source);
        return count == null ? 0 : count.sum();
    }
}
