package cynosure.catalogue.task;

import cynosure.catalogue.task.Task.Arrived;
import cynosure.events.EventSource;
import cynosure.events.EventSources;
import cynosure.events.Import;
import cynosure.events.Imports;
import cynosure.events.table.EventTable;
import cynosure.events.table.EventTables;
import cynosure.warehouse.FirstArrivals;
import cynosure.warehouse.FirstArrivals.First;
import cynosure.warehouse.Warehouse;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Ticks the tasks whose event has come in with all that was asked for.
///
/// A name that was never seen is not looked for: a look costs nothing while nothing new has come.
@Component
public class Arrivals {

    private final Tasks tasks;
    private final Warehouse warehouse;
    private final EventSources sources;
    private final EventTables tables;
    private final Imports imports;
    private final Clock clock;
    private int looked = -1;

    Arrivals(
            Tasks tasks,
            Warehouse warehouse,
            EventSources sources,
            EventTables tables,
            Imports imports,
            Clock clock) {
        this.tasks = tasks;
        this.warehouse = warehouse;
        this.sources = sources;
        this.tables = tables;
        this.imports = imports;
        this.clock = clock;
    }

    /// Looks at every open task.
    public synchronized void look() {
        tasks.all().stream().filter(Task::open).forEach(this::look);
    }

    /// Looks only if anything has landed since the last look.
    public synchronized void lookAtNew() {
        int last = warehouse.lastLanding();
        if (last != looked) {
            look();
            looked = last;
        }
    }

    private void look(Task task) {
        FirstArrivals first = new FirstArrivals(warehouse);
        String event = task.wish().event();
        if (warehouse.layout().event(event).isEmpty()) {
            return;
        }
        var all =
                Stream.concat(Stream.of(""), task.wish().planned().stream().map(Planned::name))
                        .map(property -> first.of(event, property))
                        .toList();
        if (all.stream().allMatch(Optional::isPresent)) {
            all.stream()
                    .map(one -> arrived(one.orElseThrow()))
                    .max(Comparator.comparing(Arrived::at))
                    .ifPresent(arrived -> tasks.arrive(task.id(), arrived));
        }
    }

    private Arrived arrived(First first) {
        if (first.received() != null) {
            return new Arrived(first.received(), source(first.source()));
        }
        Optional<Import> file = imports.numbered(first.landing());
        Instant at = file.map(Import::at).orElseGet(clock::instant);
        return new Arrived(at, file.map(Import::file).orElse(""));
    }

    private String source(@Nullable String id) {
        return sources.all().stream()
                .filter(source -> source.id().equals(id))
                .map(EventSource::name)
                .findFirst()
                .or(() -> Optional.ofNullable(id).flatMap(tables::one).map(EventTable::name))
                .orElse("");
    }
}
