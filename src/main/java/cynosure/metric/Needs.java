package cynosure.metric;

import cynosure.metric.Vocabulary.Kind;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What must be sent for a sentence to be counted: its events with the properties it reads of each.
///
/// @param events each event by its name, with its properties and what kinds of value these may be
/// @param anywhere properties that any event may carry, or that are told of users
public record Needs(Map<String, Map<String, Set<Kind>>> events, Map<String, Set<Kind>> anywhere) {

    public static final Needs NOTHING = new Needs(Map.of(), Map.of());

    /// What a sentence needs, with all that the metrics need that stand in it; nothing for a text
    /// that can't be read.
    public static Needs of(String sentence, Book book) {
        Map<String, Map<String, Set<Kind>>> events = new LinkedHashMap<>();
        Map<String, Set<Kind>> anywhere = new LinkedHashMap<>();
        Mentions mentions =
                new Mentions(
                        event -> {
                            if (!event.text().isEmpty()) {
                                events.computeIfAbsent(event.text(), any -> new LinkedHashMap<>());
                            }
                        },
                        (event, property, fitting, trait) ->
                                note(trait ? null : event, property, fitting, events, anywhere));
        collect(sentence, book, mentions, new LinkedHashSet<>());
        return new Needs(events, anywhere);
    }

    /// Whether an event, or a property of it, is needed.
    ///
    /// @param property empty for the event itself
    public boolean speakOf(String event, String property) {
        return property.isEmpty()
                ? events.containsKey(event)
                : events.getOrDefault(event, Map.of()).containsKey(property)
                        || events.containsKey(event) && anywhere.containsKey(property);
    }

    private static void collect(String sentence, Book book, Mentions mentions, Set<String> seen) {
        Definition definition = Parser.parse(sentence).definition();
        if (definition == null || !seen.add(sentence)) {
            return;
        }
        mentions.of(definition);
        List<Name> others = MetricNames.in(definition.measure());
        for (Name other : others) {
            Optional<String> named = book.sentence(other.text());
            named.ifPresent(text -> collect(text, book, mentions, seen));
        }
    }

    private static void note(
            @Nullable Name event,
            Name property,
            Set<Kind> fitting,
            Map<String, Map<String, Set<Kind>>> events,
            Map<String, Set<Kind>> anywhere) {
        if (property.text().isEmpty()) {
            return;
        }
        Map<String, Set<Kind>> of =
                event == null || event.text().isEmpty()
                        ? anywhere
                        : events.computeIfAbsent(event.text(), any -> new LinkedHashMap<>());
        Set<Kind> kinds = fitting.isEmpty() ? EnumSet.allOf(Kind.class) : EnumSet.copyOf(fitting);
        of.merge(
                property.text(),
                kinds,
                (known, also) -> {
                    Set<Kind> both = EnumSet.copyOf(known);
                    both.retainAll(also);
                    return both.isEmpty() ? known : both;
                });
    }
}
