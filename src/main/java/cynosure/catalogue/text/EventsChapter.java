package cynosure.catalogue.text;

import cynosure.catalogue.Descriptions;
import cynosure.catalogue.Said;
import cynosure.catalogue.Subject;
import cynosure.framework.text.Chapter;
import cynosure.people.Person;
import cynosure.yaml.Sheet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.nodes.Node;

/// Writes what is said of events and their properties. Who said it, and when, stays here; what a
/// file does not name stays as it is.
@Component
public class EventsChapter implements Chapter {

    private final Descriptions descriptions;

    EventsChapter(Descriptions descriptions) {
        this.descriptions = descriptions;
    }

    @Override
    public String key() {
        return EventsKeys.CHAPTER;
    }

    @Override
    public Object written() {
        List<Told> all = new ArrayList<>();
        said().forEach(
                        (of, said) -> {
                            if (!said.nothing()) {
                                all.add(Told.of(of, said));
                            }
                        });
        return written(all);
    }

    @Override
    public Page read(Node node, Sheet sheet) {
        return page(EventsSheet.read(node, sheet));
    }

    /// What a file says, with nothing of it taken over yet.
    public Page page(List<Told> told) {
        return new Page() {

            @Override
            public List<String> changes() {
                return Told.changes(said(), told);
            }

            @Override
            public void become(Person by) {
                take(told, by);
            }
        };
    }

    private void take(List<Told> told, Person by) {
        Map<Subject, Said> now = said();
        Map<Subject, Said> fresh = new LinkedHashMap<>();
        for (Told one : told) {
            Said before = now.getOrDefault(one.of(), Said.NOTHING);
            if (!one.over(before).equals(before)) {
                fresh.put(one.of(), one.over(before));
            }
        }
        descriptions.write(fresh, by);
    }

    private Map<Subject, Said> said() {
        Map<Subject, Said> said = new LinkedHashMap<>();
        descriptions.now().forEach((of, description) -> said.put(of, description.said()));
        return said;
    }

    /// By their names, each event with its properties.
    static List<Map<String, Object>> written(Collection<Told> all) {
        Map<String, Map<String, Object>> events = new LinkedHashMap<>();
        all.stream()
                .sorted(
                        Comparator.comparing((Told told) -> told.of().event())
                                .thenComparing(told -> told.of().property()))
                .forEach(told -> add(events, told));
        return List.copyOf(events.values());
    }

    private static void add(Map<String, Map<String, Object>> events, Told told) {
        Map<String, Object> event =
                events.computeIfAbsent(
                        told.of().event(), name -> new LinkedHashMap<>(Map.of("event", name)));
        if (told.of().whole()) {
            put(event, "words", told.words());
            put(event, "owner", told.owner());
            return;
        }
        Map<String, Object> property = new LinkedHashMap<>();
        property.put("property", told.of().property());
        put(property, "words", told.words());
        put(property, "required", told.required());
        @SuppressWarnings("unchecked")
        List<Object> properties =
                (List<Object>) event.computeIfAbsent("properties", any -> new ArrayList<>());
        properties.add(property);
    }

    private static void put(Map<String, Object> pairs, String key, @Nullable Object value) {
        if (value != null) {
            pairs.put(key, value);
        }
    }
}
