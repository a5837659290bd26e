package cynosure.workshop;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Maps that never change and keep their order: adding an entry makes a new one.
final class Entries {

    private Entries() {}

    static <K, V> Map<K, V> with(Map<K, V> entries, K key, V value) {
        Map<K, V> more = new LinkedHashMap<>(entries);
        more.put(key, value);
        return Collections.unmodifiableMap(more);
    }
}
