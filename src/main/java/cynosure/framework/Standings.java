package cynosure.framework;

import cynosure.compiler.Calendar;
import cynosure.measurement.Metrics;
import cynosure.metric.Definition;
import cynosure.metric.Measure;
import cynosure.people.Workspaces;
import cynosure.warehouse.Catalog;
import cynosure.warehouse.Warehouse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Where the nodes stand now. What was counted once is remembered until there are other events or
/// another day begins.
@Component
public class Standings {

    private static final int REMEMBERED_MAX = 500;

    private final Frameworks frameworks;
    private final Metrics metrics;
    private final Warehouse warehouse;
    private final Workspaces workspaces;
    private final Clock clock;
    private final Map<Asked, Standing> remembered = new ConcurrentHashMap<>();

    Standings(
            Frameworks frameworks,
            Metrics metrics,
            Warehouse warehouse,
            Workspaces workspaces,
            Clock clock) {
        this.frameworks = frameworks;
        this.metrics = metrics;
        this.warehouse = warehouse;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    /// What can be said at once.
    public Standing known(Node node) {
        Catalog catalog = warehouse.catalog();
        return missing(node, catalog)
                .orElseGet(
                        () ->
                                remembered.getOrDefault(
                                        asked(node, catalog), new Standing.Awaited()));
    }

    /// The same, counted first where that has not been done.
    public Standing counted(Node node) {
        Catalog catalog = warehouse.catalog();
        return missing(node, catalog).orElseGet(() -> remembered(asked(node, catalog)));
    }

    /// Whether a sentence can be counted on the events and series there are.
    public boolean computes(String sentence) {
        Definition definition = metrics.read(sentence, null).definition();
        return definition != null
                && !(definition.measure() instanceof Measure.Placeholder)
                && metrics.known(definition, calendar().zone()).isPresent();
    }

    /// What a number depends on; a definition may use others, as they were at a revision.
    private record Asked(
            String definition, long revision, Calendar calendar, LocalDate to, long events) {}

    private Asked asked(Node node, Catalog catalog) {
        Calendar calendar = calendar();
        Instant now = clock.instant();
        @Nullable Instant last = catalog.last();
        Instant to = last == null || last.isAfter(now) ? now : last;
        return new Asked(
                node.definition(),
                frameworks.current().map(Revision::number).orElse(0L),
                calendar,
                to.atZone(calendar.zone()).toLocalDate(),
                catalog.count());
    }

    private Standing remembered(Asked asked) {
        @Nullable Standing known = remembered.get(asked);
        if (known != null) {
            return known;
        }
        Standing standing = count(asked);
        if (remembered.size() >= REMEMBERED_MAX) {
            remembered.clear();
        }
        remembered.put(asked, standing);
        return standing;
    }

    private Optional<Standing> missing(Node node, Catalog catalog) {
        return new Counting(metrics, calendar()).missing(node, catalog);
    }

    private Standing count(Asked asked) {
        return new Counting(metrics, asked.calendar())
                .latest(asked.definition(), asked.to(), clock.instant());
    }

    private Calendar calendar() {
        return workspaces
                .current()
                .map(workspace -> new Calendar(workspace.zone(), workspace.weekStart()))
                .orElse(Calendar.in(ZoneOffset.UTC));
    }
}
