package cynosure.webhook;

import java.util.Map;

/// Where what happened is told, so that other programs hear of it.
public interface Tellings {

    /// Whether anybody wants to be told; spares the work of finding words for nobody.
    boolean wanted(Topic topic);

    /// Keeps a message for every webhook that wants it, in the transaction of the one who calls:
    /// what is rolled back there was never told.
    void tell(Topic topic, Map<String, ?> data);

    /// The same for what is found out rather than done: however often it is told under one key, it
    /// is kept once.
    void tellOnce(String key, Topic topic, Map<String, ?> data);
}
