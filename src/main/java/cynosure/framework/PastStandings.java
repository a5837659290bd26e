package cynosure.framework;

import cynosure.compiler.Calendar;
import cynosure.measurement.Measurements;
import cynosure.measurement.Metrics;
import cynosure.people.Workspaces;
import cynosure.warehouse.Catalog;
import cynosure.warehouse.Warehouse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Where the nodes stood at the end of a past day: counted with the definitions of that day, in the
/// periods that were over by then.
///
/// No reading is kept for ever, so this is counted now, on the events that are here now and that
/// happened before the day was over. Events that came in late count, too.
@Component
public class PastStandings {

    private static final int REMEMBERED_MAX = 2_000;

    private final Measurements measurements;
    private final Warehouse warehouse;
    private final Workspaces workspaces;
    private final Clock clock;
    private final Map<Asked, Standing> remembered = new ConcurrentHashMap<>();

    PastStandings(
            Measurements measurements, Warehouse warehouse, Workspaces workspaces, Clock clock) {
        this.measurements = measurements;
        this.warehouse = warehouse;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    /// A tree on a day. Two of the same are the same question.
    ///
    /// @param framework what was believed on that day
    public record Then(Framework framework, LocalDate day) {}

    private record Asked(Then then, String nodeId, Calendar calendar, Instant by, long events) {}

    /// What can be said at once.
    public Standing known(Then then, Node node) {
        Catalog catalog = warehouse.catalog();
        Calendar calendar = calendar();
        return counting(then, calendar)
                .missing(node, catalog)
                .orElseGet(
                        () ->
                                remembered.getOrDefault(
                                        asked(then, node, calendar, catalog),
                                        new Standing.Awaited()));
    }

    /// The same, counted first where that has not been done.
    public Standing counted(Then then, Node node) {
        Catalog catalog = warehouse.catalog();
        Calendar calendar = calendar();
        Counting counting = counting(then, calendar);
        Optional<Standing> missing = counting.missing(node, catalog);
        if (missing.isPresent()) {
            return missing.get();
        }
        Asked asked = asked(then, node, calendar, catalog);
        @Nullable Standing known = remembered.get(asked);
        if (known != null) {
            return known;
        }
        Standing standing =
                counting.latest(
                        node.definition(),
                        last(then, calendar, catalog),
                        end(then.day(), calendar));
        if (remembered.size() >= REMEMBERED_MAX) {
            remembered.clear();
        }
        remembered.put(asked, standing);
        return standing;
    }

    /// The moment up to which a day is known: its end, or now while it runs.
    public Instant end(LocalDate day) {
        return end(day, calendar());
    }

    private Instant end(LocalDate day, Calendar calendar) {
        Instant end = calendar.start(day.plusDays(1));
        Instant now = clock.instant();
        return end.isAfter(now) ? now : end;
    }

    /// While a day runs, a number holds until the next hour; nothing complete changes within it.
    private Asked asked(Then then, Node node, Calendar calendar, Catalog catalog) {
        Instant by = end(then.day(), calendar).truncatedTo(ChronoUnit.HOURS);
        return new Asked(then, node.id(), calendar, by, catalog.count());
    }

    private static LocalDate last(Then then, Calendar calendar, Catalog catalog) {
        @Nullable Instant last = catalog.last();
        LocalDate known = last == null ? then.day() : LocalDate.ofInstant(last, calendar.zone());
        return known.isBefore(then.day()) ? known : then.day();
    }

    /// Names in a sentence mean what they meant on that day.
    private Counting counting(Then then, Calendar calendar) {
        Metrics metrics = new Metrics(warehouse, measurements, new FrameworkBook(then.framework()));
        return new Counting(metrics, calendar);
    }

    private Calendar calendar() {
        return workspaces
                .current()
                .map(workspace -> new Calendar(workspace.zone(), workspace.weekStart()))
                .orElse(Calendar.in(ZoneOffset.UTC));
    }
}
