package cynosure.measurement;

import cynosure.metric.Book;
import cynosure.metric.Definition;
import cynosure.metric.Measure;
import cynosure.metric.Name;
import cynosure.metric.Parser;
import cynosure.metric.Resolver;
import cynosure.metric.Timing;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The definitions of the metrics that composites are made of, each resolved once.
final class Shelf {

    private final Book book;
    private final Map<String, Definition> known = new HashMap<>();

    Shelf(Book book) {
        this.book = book;
    }

    /// A metric of a composite; one that names no time is taken over that of the composite.
    Definition part(Definition composite, String name) {
        Definition part = known.computeIfAbsent(name, this::resolved);
        Timing timing = composite.timing();
        return part.timing() == null && part.grain() == null && timing != null
                ? new Definition(part.measure(), timing)
                : part;
    }

    /// The names of all series that were brought in that a metric is made of, each once.
    Set<String> series(Definition definition) {
        Set<String> names = new LinkedHashSet<>();
        collect(definition, names, new LinkedHashSet<>());
        return names;
    }

    private void collect(Definition definition, Set<String> series, Set<String> seen) {
        switch (definition.measure()) {
            case Measure.Imported(_, Name name) -> series.add(name.text());
            case Measure.Composite(List<Measure.Part> parts) -> {
                for (Measure.Part part : parts) {
                    String name = part.metric().text();
                    if (seen.add(name)) {
                        collect(part(definition, name), series, seen);
                    }
                }
            }
            case Measure _ -> {}
        }
    }

    private Definition resolved(String name) {
        String sentence =
                book.sentence(name)
                        .orElseThrow(() -> new IllegalStateException("not resolved: " + name));
        return Objects.requireNonNull(
                Resolver.resolve(Parser.parse(sentence), name, book).definition());
    }
}
