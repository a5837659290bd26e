package cynosure.events.web;

import cynosure.events.Collected.Came;
import cynosure.events.Collector;
import cynosure.events.EventSource;
import cynosure.events.EventSources;
import cynosure.events.Import;
import cynosure.events.Watching;
import cynosure.events.table.EventTable;
import cynosure.events.table.EventTables;
import cynosure.events.table.TableMarks;
import cynosure.events.table.TableMarks.Stand;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Where events come from by themselves: what sends them, what is read, what is watched.
@Component
class Origins {

    private final EventSources sources;
    private final Collector collector;
    private final Fares fares;
    private final EventTables tables;
    private final TableMarks marks;
    private final Watching watching;
    private final Clock clock;

    Origins(
            EventSources sources,
            Collector collector,
            Fares fares,
            EventTables tables,
            TableMarks marks,
            Watching watching,
            Clock clock) {
        this.sources = sources;
        this.collector = collector;
        this.fares = fares;
        this.tables = tables;
        this.marks = marks;
        this.watching = watching;
        this.clock = clock;
    }

    /// What products send; null when there is no source.
    EventsPage.@Nullable Sent sent(Words words) {
        List<EventSource> all = sources.all();
        Map<String, Came> came = collector.collected().bySource();
        Came whole =
                all.stream()
                        .map(one -> came.get(one.id()))
                        .filter(Objects::nonNull)
                        .reduce(
                                (one, other) ->
                                        new Came(
                                                one.events() + other.events(),
                                                one.last().isAfter(other.last())
                                                        ? one.last()
                                                        : other.last()))
                        .orElse(null);
        return all.isEmpty() ? null : new EventsPage.Sent(words.came(whole), fares.rows(all));
    }

    /// What is read from tables; null when no table is.
    EventsPage.@Nullable Read read(Words words) {
        List<EventTable> all = tables.all();
        if (all.isEmpty()) {
            return null;
        }
        Map<String, Stand> stands = marks.all();
        List<Stand> known =
                all.stream().map(one -> stands.get(one.id())).filter(Objects::nonNull).toList();
        long events = known.stream().mapToLong(Stand::events).sum();
        Optional<Instant> last =
                known.stream().map(Stand::endedAt).filter(Objects::nonNull).max(Instant::compareTo);
        return new EventsPage.Read(
                last.map(
                                at ->
                                        Words.count(events, "event", "events")
                                                + ", last looked for on "
                                                + words.moment(at))
                        .orElse("Nothing yet"),
                TablesPage.rows(all, stands, words, clock.instant()));
    }

    /// Folders that are watched, also those that nobody has made yet.
    ///
    /// @param imports all of them, the latest first
    List<WatchedFolder> folders(List<Import> imports, Words words) {
        return watching.inboxes().stream()
                .map(inbox -> WatchedFolder.of(inbox, imports, words))
                .toList();
    }
}
