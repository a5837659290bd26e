package cynosure.catalogue.watch;

import cynosure.catalogue.Subject;
import cynosure.ids.Ids;
import cynosure.people.Workspaces;
import cynosure.warehouse.Catalog;
import cynosure.warehouse.Volumes;
import cynosure.warehouse.Warehouse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Looks whether anything is unusual about the events, and writes down what is.
///
/// A look reads the counts of eighteen weeks and, for properties, of thirty days, each in one pass:
/// it costs the same however long the past is. It looks at whole days alone, so there is one look
/// when a day is over, and one after events have landed, at most every ten minutes.
@Component
public class Watching {

    private static final Duration BETWEEN = Duration.ofMinutes(10);
    private static final Duration LATELY = Duration.ofDays(30);

    private final Warehouse warehouse;
    private final Notices notices;
    private final Alive alive;
    private final Workspaces workspaces;
    private final Ids ids;
    private final Clock clock;
    private int looked = -1;
    private Instant lookedAt = Instant.EPOCH;
    private LocalDate lookedOn = LocalDate.EPOCH;

    Watching(
            Warehouse warehouse,
            Notices notices,
            Alive alive,
            Workspaces workspaces,
            Ids ids,
            Clock clock) {
        this.warehouse = warehouse;
        this.notices = notices;
        this.alive = alive;
        this.workspaces = workspaces;
        this.ids = ids;
        this.clock = clock;
    }

    /// Looks if anything has landed, or a day is over, since the last look.
    public synchronized void lookAtNew() {
        int landing = warehouse.lastLanding();
        LocalDate today = LocalDate.ofInstant(clock.instant(), workspaces.zone());
        boolean fresh = landing != looked && !clock.instant().isBefore(lookedAt.plus(BETWEEN));
        if (landing > 0 && (fresh || !today.equals(lookedOn))) {
            looked = landing;
            lookedAt = clock.instant();
            lookedOn = today;
            lastDay().ifPresent(this::look);
        }
    }

    /// Looks at the events up to a day, as if it were the morning after.
    public synchronized void look(LocalDate last) {
        ZoneId zone = workspaces.zone();
        LocalDate first = last.minusDays(Volumewise.DAYS);
        Volumewise volumes = new Volumewise(new Volumes(warehouse).daily(zone, first, last));
        Propertywise properties = new Propertywise(warehouse, zone, last);
        List<Found> found = new ArrayList<>(volumes.found());
        found.addAll(properties.found());
        found.addAll(twins(last.plusDays(1).atStartOfDay(zone).toInstant(), zone));
        List<Notice> known = notices.all().stream().filter(one -> one.until() == null).toList();
        for (Notice notice : known) {
            if (found.stream().noneMatch(one -> same(notice, one))) {
                over(notice, last, volumes, properties)
                        .ifPresent(day -> notices.over(notice.id(), day));
            }
        }
        for (Found one : found) {
            if (known.stream().noneMatch(notice -> same(notice, one))) {
                notices.raise(notice(one));
            }
        }
    }

    private static boolean same(Notice notice, Found found) {
        return notice.same(found.kind(), found.subject(), found.other());
    }

    /// On which day something was as before; after eight weeks it is what is usual now.
    private static Optional<LocalDate> over(
            Notice notice, LocalDate last, Volumewise volumes, Propertywise properties) {
        boolean usual = notice.since().plusDays(Usual.DAYS).isBefore(last);
        boolean back =
                switch (notice.kind()) {
                    case STOPPED, FELL, JUMPED, EVERYTHING -> !usual && volumes.back(notice);
                    case PROPERTY_GONE, KIND_CHANGED -> properties.back(notice);
                    case TWIN -> true;
                };
        if (back) {
            return Optional.of(notice.kind().volume() ? last.minusDays(6) : last);
        }
        return usual ? Optional.of(notice.since().plusDays(Usual.DAYS)) : Optional.empty();
    }

    private List<Found> twins(Instant now, ZoneId zone) {
        List<Twins.Named> names =
                warehouse.catalog().all().stream()
                        .filter(event -> event.first().isBefore(now))
                        .map(
                                event ->
                                        new Twins.Named(
                                                event.name(),
                                                event.count(),
                                                event.first(),
                                                event.last().isBefore(now) ? event.last() : now))
                        .toList();
        return Twins.among(names, now).stream()
                .map(
                        twin ->
                                new Found(
                                        Notice.Kind.TWIN,
                                        Subject.event(twin.name().name()),
                                        twin.alike().name(),
                                        LocalDate.ofInstant(twin.name().first(), zone),
                                        twin.alike().count(),
                                        twin.name().count(),
                                        twin.slip() ? 1 : 0))
                .toList();
    }

    private Notice notice(Found found) {
        return new Notice(
                ids.next(),
                found.kind(),
                found.subject(),
                found.other(),
                found.since(),
                null,
                found.usual(),
                found.seen(),
                found.score(),
                clock.instant(),
                List.of());
    }

    /// The last whole day: yesterday where a product sends events; where they come in files, the
    /// day before the last event, because a file may end in the middle of a day.
    private Optional<LocalDate> lastDay() {
        Catalog catalog = warehouse.catalog();
        @Nullable Instant last = catalog.last();
        if (last == null) {
            return Optional.empty();
        }
        LocalDate yesterday = LocalDate.ofInstant(clock.instant(), workspaces.zone()).minusDays(1);
        LocalDate ended = LocalDate.ofInstant(last, workspaces.zone());
        boolean sent = alive.since(clock.instant().minus(LATELY));
        return Optional.of(sent || !ended.isBefore(yesterday) ? yesterday : ended.minusDays(1));
    }
}
