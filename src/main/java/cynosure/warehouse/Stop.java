package cynosure.warehouse;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A way to stop something long that is running: a query, an import. Asking twice is asking once.
public final class Stop {

    private final Set<Runnable> listeners = ConcurrentHashMap.newKeySet();
    private volatile boolean asked;

    public void ask() {
        asked = true;
        listeners.forEach(Runnable::run);
    }

    public boolean asked() {
        return asked;
    }

    /// Another that is asked for together with this one.
    public Stop narrower() {
        Stop narrower = new Stop();
        whenAsked(narrower::ask);
        return narrower;
    }

    /// Runs `what` when the stop is asked for, at once if it already was.
    void whenAsked(Runnable what) {
        listeners.add(what);
        if (asked) {
            what.run();
        }
    }

    void forget(Runnable what) {
        listeners.remove(what);
    }
}
