package cynosure.warehouse;

import cynosure.metric.Vocabulary;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the events speak of: every event name with its count, its first and last time and its
/// properties. The most frequent event comes first.
///
/// @param all every event name
/// @param series the names of the series of numbers that were brought in beside the events
/// @param traits what was told of actors, counted and shown as properties are
/// @param first when the first event of all happened; null when there is none
/// @param last when the last event of all happened; null when there is none
public record Catalog(
        List<EventName> all,
        List<Property> traits,
        List<String> series,
        @Nullable Instant first,
        @Nullable Instant last)
        implements Vocabulary {

    public Catalog {
        all = List.copyOf(all);
        traits = List.copyOf(traits);
        series = List.copyOf(series);
    }

    /// One event name.
    public record EventName(
            String name, long count, Instant first, Instant last, List<Property> properties) {}

    /// One property of one event name.
    ///
    /// @param count how many of these events have it
    /// @param examples a few of its values, as text; of the hundred most frequent events only
    public record Property(String name, Set<Kind> kinds, long count, List<String> examples) {}

    public long count() {
        return all.stream().mapToLong(EventName::count).sum();
    }

    public Optional<EventName> event(String name) {
        return all.stream().filter(event -> event.name().equals(name)).findFirst();
    }

    @Override
    public Collection<String> events() {
        return all.stream().map(EventName::name).toList();
    }

    @Override
    public Collection<String> properties(String event) {
        Stream<Property> seen =
                all.stream()
                        .filter(known -> event.isEmpty() || known.name().equals(event))
                        .flatMap(known -> known.properties().stream());
        return (event.isEmpty() ? Stream.concat(seen, traits.stream()) : seen)
                .map(Property::name)
                .distinct()
                .toList();
    }

    @Override
    public Collection<String> userTraits() {
        return traits.stream().map(Property::name).toList();
    }

    @Override
    public Set<Kind> kinds(String property) {
        return Stream.concat(
                        all.stream().flatMap(event -> event.properties().stream()), traits.stream())
                .filter(known -> known.name().equals(property))
                .flatMap(known -> known.kinds().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
    }

    @Override
    public List<String> values(String event, String property) {
        return all.stream()
                .filter(known -> event.isEmpty() || known.name().equals(event))
                .flatMap(known -> known.properties().stream())
                .filter(known -> known.name().equals(property))
                .flatMap(known -> known.examples().stream())
                .filter(example -> !example.endsWith("…"))
                .distinct()
                .toList();
    }
}
