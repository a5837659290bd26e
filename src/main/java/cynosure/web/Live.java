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
import java.util.stream.Stream;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells open pages what changed: each page fetches its own part under ordinary authorization. Only
/// a piece that is the same for everyone who may open the page travels in the message itself, where
/// a rush of fetches by hundreds would be too slow.
///
/// A message has the name of the part that changed, and as its id the version of the whole subject.
/// A page that comes back says which version it saw last; when that is not the current one, every
/// part is named once, so that nothing is missed.
@Component
public final class Live {

    /// What changed in one step of a topic.
    ///
    /// @param parts to be fetched
    /// @param pieces by id, each one element with that id; it takes the place of the element that
    ///   has this id on the page, or is added to the one that `data-into` names. Never anything
    ///   that a GET by the same people would refuse
    public record Change(long version, Collection<String> parts, Map<String, String> pieces) {

        List<Nudge> nudges() {
            return Stream.concat(
                            pieces.entrySet().stream()
                                    .map(one -> Nudge.piece(version, one.getKey(), one.getValue())),
                            parts.stream().map(Nudge::changed))
                    .toList();
        }
    }

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
        Listener listener = open(topic, listenerId, seen, version, parts);
        try {
            presenceChanged.run();
            listener.writeUntilGone(response.getOutputStream());
        } finally {
            close(topic, listener);
            presenceChanged.run();
        }
    }

    /// Says what one step of a topic changed, all of it at once.
    public void tell(String topic, Change change) {
        List<Nudge> nudges = change.nudges();
        listeners(topic).forEach(one -> one.tell(change.version(), nudges));
    }

    /// Names parts that changed without a new version, such as who is present.
    public void nudge(String topic, Collection<String> parts) {
        tell(topic, new Change(0, parts, Map.of()));
    }

    /// Who listens to a topic right now.
    public Set<String> present(String topic) {
        return listeners(topic).stream().map(Listener::id).collect(Collectors.toUnmodifiableSet());
    }

    /// From here on nothing is missed: what is told while the version is looked up waits already.
    Listener open(
            String topic,
            String listenerId,
            String seen,
            LongSupplier version,
            Collection<String> parts) {
        Listener listener = new Listener(listenerId, version(seen));
        listenersByTopic.computeIfAbsent(topic, any -> new CopyOnWriteArrayList<>()).add(listener);
        long now = version.getAsLong();
        if (version(seen) != now) {
            listener.tell(now, new Change(now, parts, Map.of()).nudges());
        }
        return listener;
    }

    void close(String topic, Listener listener) {
        listeners(topic).remove(listener);
    }

    private List<Listener> listeners(String topic) {
        return listenersByTopic.getOrDefault(topic, List.of());
    }

    /// A version that no topic has, for a page that does not know what it saw.
    private static long version(String seen) {
        return seen.matches("\\d{1,18}") ? Long.parseLong(seen) : 0;
    }

    /// An open stream would hold up an orderly stop.
    @EventListener(ContextClosedEvent.class)
    void closeAll() {
        listenersByTopic.values().forEach(listeners -> listeners.forEach(Listener::close));
    }
}
