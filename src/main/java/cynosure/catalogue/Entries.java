package cynosure.catalogue;

import cynosure.warehouse.Catalog;
import cynosure.warehouse.Catalog.EventName;
import cynosure.warehouse.Warehouse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The catalogue: every event that was sent or spoken of, with all that is known of it.
@Component
public class Entries {

    private final Warehouse warehouse;
    private final Descriptions descriptions;

    Entries(Warehouse warehouse, Descriptions descriptions) {
        this.warehouse = warehouse;
        this.descriptions = descriptions;
    }

    /// All of them, the most frequent first.
    public List<Entry> all() {
        Catalog catalog = warehouse.catalog();
        Map<String, Map<String, Description>> said = new TreeMap<>();
        descriptions
                .now()
                .forEach(
                        (of, words) ->
                                said.computeIfAbsent(of.event(), any -> new HashMap<>())
                                        .put(of.property(), words));
        List<Entry> entries = new ArrayList<>(catalog.all().size());
        for (EventName seen : catalog.all()) {
            Map<String, Description> words = said.remove(seen.name());
            entries.add(entry(seen.name(), seen, words == null ? Map.of() : words));
        }
        said.forEach(
                (name, words) -> {
                    if (words.values().stream().anyMatch(one -> !one.said().nothing())) {
                        entries.add(entry(name, null, words));
                    }
                });
        return entries;
    }

    public Optional<Entry> of(String name) {
        return all().stream().filter(entry -> entry.name().equals(name)).findFirst();
    }

    /// Those in which every word occurs, in this order.
    public List<Entry> find(String words, Order order) {
        List<String> wanted =
                Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .toList();
        return all().stream()
                .filter(
                        entry -> {
                            String text = wanted.isEmpty() ? "" : entry.findable();
                            return wanted.stream().allMatch(text::contains);
                        })
                .sorted(order.comparator())
                .toList();
    }

    private static Entry entry(
            String name, @Nullable EventName seen, Map<String, Description> said) {
        Map<String, Entry.Property> properties = new LinkedHashMap<>();
        if (seen != null) {
            seen.properties().stream()
                    .sorted(
                            Comparator.comparingLong(Catalog.Property::count)
                                    .reversed()
                                    .thenComparing(Catalog.Property::name))
                    .forEach(
                            one ->
                                    properties.put(
                                            one.name(),
                                            new Entry.Property(
                                                    one.name(), one, said.get(one.name()))));
        }
        new TreeMap<>(said)
                .forEach(
                        (property, words) -> {
                            if (!property.isEmpty() && !words.said().nothing()) {
                                properties.putIfAbsent(
                                        property, new Entry.Property(property, null, words));
                            }
                        });
        return new Entry(name, seen, said.get(""), List.copyOf(properties.values()));
    }
}
