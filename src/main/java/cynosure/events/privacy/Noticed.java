package cynosure.events.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/// How often something was taken away or looked like a person, counted by the names of properties
/// and never by a value.
public final class Noticed {

    /// What was noticed.
    public enum What {
        /// An IP address was not kept.
        ADDRESS,
        /// A property on the block-list was not kept.
        BLOCKED,
        /// A value that looks like an e-mail address was kept.
        EMAIL,
        /// An event of somebody who was forgotten was not kept.
        FORGOTTEN,
        /// An event older than events are kept was not kept.
        TOO_OLD
    }

    /// So many times the same.
    ///
    /// @param name of the property; empty where an event was not kept at all
    public record Count(String source, What what, String name, long times) {}

    private record Key(String source, What what, String name) {}

    /// Whoever makes up a new name with every event is counted under none.
    private static final int NAMES_MAX = 2_000;

    private static final int NAME_MAX = 200;

    private final ConcurrentMap<Key, Long> counts = new ConcurrentHashMap<>();

    void count(String source, What what, String name) {
        boolean fits = name.length() <= NAME_MAX && counts.size() < NAMES_MAX;
        Key key = new Key(source, what, name);
        counts.merge(
                fits || counts.containsKey(key) ? key : new Key(source, what, "…"), 1L, Long::sum);
    }

    /// All that was counted since this was last asked.
    List<Count> take() {
        List<Count> taken = new ArrayList<>();
        for (Key key : List.copyOf(counts.keySet())) {
            Long times = counts.remove(key);
            if (times != null) {
                taken.add(new Count(key.source, key.what, key.name, times));
            }
        }
        return taken;
    }
}
