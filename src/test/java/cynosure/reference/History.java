package cynosure.reference;

import cynosure.metric.Newcomers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Everything that users did, in the order of time, with their sessions, first events and traits.
///
/// Events named `identify` are nothing anybody did: they only tell traits. Of two that tell the
/// same trait at the same instant the later one in the list holds.
final class History {

    static final String IDENTIFY = "identify";

    private final Duration gap;
    private final List<Fact> facts = new ArrayList<>();
    private final Map<Newcomers, Map<String, Instant>> firsts = new HashMap<>();

    /// @param gap how long a user does nothing within a session, at the most
    History(List<Event> all, Duration gap) {
        this.gap = gap;
        List<Event> inOrder = all.stream().sorted(Comparator.comparing(Event::at)).toList();
        List<Event> told = inOrder.stream().filter(e -> e.name().equals(IDENTIFY)).toList();
        List<Event> done = inOrder.stream().filter(e -> !e.name().equals(IDENTIFY)).toList();
        var byActor = new HashMap<@Nullable String, List<Event>>();
        done.forEach(e -> byActor.computeIfAbsent(e.actor(), _ -> new ArrayList<>()).add(e));
        var sessions = new HashMap<String, List<Fact.Session>>();
        byActor.forEach(
                (actor, theirs) -> {
                    if (actor != null) {
                        sessions.put(actor, sessions(actor, theirs));
                    }
                });
        for (Event event : done) {
            List<Fact.Session> theirs = sessions.getOrDefault(event.actor(), List.of());
            facts.add(
                    new Fact(
                            facts.size(),
                            event,
                            theirs.stream().filter(s -> holds(s, event)).findFirst().orElse(null),
                            theirs.isEmpty() ? null : theirs.getFirst().start(),
                            traits(event, told)));
        }
    }

    List<Fact> facts() {
        return facts;
    }

    /// When a user's first event happened, of all or of the name that makes one new.
    Optional<Instant> first(String actor, Newcomers newcomers) {
        return Optional.ofNullable(firsts.computeIfAbsent(newcomers, this::firsts).get(actor));
    }

    /// Whether this is the event, or one of those at the same instant, that makes its user new.
    boolean isFirst(Fact fact, Newcomers newcomers) {
        return fact.actor() != null
                && begins(fact, newcomers)
                && first(fact.actor(), newcomers).filter(fact.at()::equals).isPresent();
    }

    Duration gap() {
        return gap;
    }

    /// Whether all is known about the end of a session when everything before an instant is: an
    /// event exactly that gap after its last one would still belong to it.
    boolean isOver(Fact.Session session, Instant knownUntil) {
        return session.end().plus(gap).isBefore(knownUntil);
    }

    private Map<String, Instant> firsts(Newcomers newcomers) {
        var theirs = new HashMap<String, Instant>();
        for (Fact fact : facts) {
            if (fact.actor() != null && begins(fact, newcomers)) {
                theirs.putIfAbsent(fact.actor(), fact.at());
            }
        }
        return theirs;
    }

    private static boolean begins(Fact fact, Newcomers newcomers) {
        return newcomers.first() == null || newcomers.first().text().equals(fact.name());
    }

    private List<Fact.Session> sessions(String actor, List<Event> theirs) {
        var sessions = new ArrayList<Fact.Session>();
        Instant start = theirs.getFirst().at();
        Instant end = start;
        for (Event event : theirs) {
            if (Duration.between(end, event.at()).compareTo(gap) > 0) {
                sessions.add(new Fact.Session(actor, sessions.size(), start, end));
                start = event.at();
            }
            end = event.at();
        }
        sessions.add(new Fact.Session(actor, sessions.size(), start, end));
        return sessions;
    }

    private static boolean holds(Fact.Session session, Event event) {
        return !event.at().isBefore(session.start()) && !event.at().isAfter(session.end());
    }

    private static Map<String, Object> traits(Event event, List<Event> told) {
        var traits = new HashMap<String, Object>();
        for (Event telling : told) {
            if (event.actor() != null
                    && event.actor().equals(telling.actor())
                    && !telling.at().isAfter(event.at())) {
                traits.putAll(telling.properties());
            }
        }
        return traits;
    }
}
