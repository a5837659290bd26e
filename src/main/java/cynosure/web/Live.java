package cynosure.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells open pages what changed, and never what it says: each page fetches its own piece under
/// ordinary authorization.
///
/// A message has the name of the part that changed, and as its id the version of the whole subject.
/// A page that comes back says which version it saw last; when that is not the current one, every
/// part is named once, so that nothing is missed and nothing is told twice.
@Component
public final class Live {

    private final Map<String, List<Listener>> listenersByTopic = new ConcurrentHashMap<>();

    /// Streams until the browser goes away. Runs on the request's own virtual thread.
    ///
    /// @param topic what is listened to, such as one workshop
    /// @param listenerId who listens; the same person may listen from several browsers
    /// @param seen the version the page has, empty when unknown
    /// @param version the topic's version now
    /// @param parts all parts, named when the page has missed something
    /// @param presenceChanged called when somebody came or went
    public void stream(
            String topic,
            String listenerId,
            String seen,
            LongSupplier version,
            Collection<String> parts,
            Runnable presenceChanged,
            HttpServletResponse response)
            throws IOException {
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        Listener listener = new Listener(listenerId);
        listenersByTopic.computeIfAbsent(topic, any -> new CopyOnWriteArrayList<>()).add(listener);
        try {
            presenceChanged.run();
            long now = version.getAsLong();
            if (!seen.equals(Long.toString(now))) {
                listener.tell(new Nudge(now, List.copyOf(parts)));
            }
            listener.writeUntilGone(response.getOutputStream());
        } finally {
            listenersByTopic.getOrDefault(topic, List.of()).remove(listener);
            presenceChanged.run();
        }
    }

    /// Says that parts of a topic changed.
    public void nudge(String topic, long version, Collection<String> parts) {
        Nudge nudge = new Nudge(version, List.copyOf(parts));
        listenersByTopic.getOrDefault(topic, List.of()).forEach(listener -> listener.tell(nudge));
    }

    /// Who listens to a topic right now.
    public Set<String> present(String topic) {
        return listenersByTopic.getOrDefault(topic, List.of()).stream()
                .map(Listener::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// An open stream would hold up an orderly stop.
    @EventListener(ContextClosedEvent.class)
    void closeAll() {
        listenersByTopic.values().forEach(listeners -> listeners.forEach(Listener::close));
    }
}
