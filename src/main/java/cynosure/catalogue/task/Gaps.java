package cynosure.catalogue.task;

import cynosure.catalogue.Touched;
import cynosure.metric.Needs;
import cynosure.metric.Vocabulary.Kind;
import cynosure.warehouse.Catalog;
import cynosure.warehouse.Warehouse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Finds what the numbers need and nobody sends.
@Component
public class Gaps {

    private final Warehouse warehouse;
    private final Touched touched;
    private final Tasks tasks;

    Gaps(Warehouse warehouse, Touched touched, Tasks tasks) {
        this.warehouse = warehouse;
        this.touched = touched;
        this.tasks = tasks;
    }

    /// What the sentences of the tree need and no open task asks for.
    public List<Gap> suggested() {
        Catalog catalog = warehouse.catalog();
        Map<String, Gap> gaps = new LinkedHashMap<>();
        touched.numbers()
                .forEach(
                        number ->
                                of(number.needs(), catalog, number.sentence(), number.name())
                                        .forEach(gap -> gaps.merge(gap.event(), gap, Gaps::both)));
        List<Task> open = tasks.all().stream().filter(Task::open).toList();
        return gaps.values().stream()
                .filter(gap -> open.stream().noneMatch(task -> asksFor(task, gap)))
                .toList();
    }

    /// What one sentence needs, whether it stands in the tree or is being written.
    public List<Gap> of(String sentence, String metric) {
        return of(touched.needs(sentence), warehouse.catalog(), sentence, metric);
    }

    private static List<Gap> of(Needs needs, Catalog catalog, String sentence, String metric) {
        List<Gap> gaps = new ArrayList<>();
        List<String> numbers = metric.isEmpty() ? List.of() : List.of(metric);
        Collection<String> told = catalog.userTraits();
        needs.events()
                .forEach(
                        (event, properties) -> {
                            boolean known = catalog.event(event).isPresent();
                            Collection<String> there = catalog.properties(event);
                            Stream<Map.Entry<String, Set<Kind>>> wanted =
                                    known
                                            ? properties.entrySet().stream()
                                            : Stream.concat(
                                                    properties.entrySet().stream(),
                                                    needs.anywhere().entrySet().stream()
                                                            .filter(
                                                                    one ->
                                                                            !told.contains(
                                                                                    one.getKey())));
                            List<Planned> missing =
                                    wanted.filter(one -> !known || !there.contains(one.getKey()))
                                            .map(one -> planned(one.getKey(), one.getValue()))
                                            .toList();
                            if (!known || !missing.isEmpty()) {
                                gaps.add(new Gap(event, known, missing, numbers, sentence));
                            }
                        });
        return gaps;
    }

    private static Planned planned(String name, Set<Kind> kinds) {
        return new Planned(name, kinds.size() == 1 ? kinds.iterator().next() : null);
    }

    private static boolean asksFor(Task task, Gap gap) {
        List<String> asked = task.wish().planned().stream().map(Planned::name).toList();
        return task.wish().event().equals(gap.event())
                && asked.containsAll(gap.missing().stream().map(Planned::name).toList());
    }

    private static Gap both(Gap one, Gap other) {
        List<Planned> missing = new ArrayList<>(one.missing());
        other.missing().stream()
                .filter(more -> missing.stream().noneMatch(m -> m.name().equals(more.name())))
                .forEach(missing::add);
        List<String> numbers =
                Stream.concat(one.numbers().stream(), other.numbers().stream()).distinct().toList();
        return new Gap(one.event(), one.known(), missing, numbers, one.sentence());
    }
}
