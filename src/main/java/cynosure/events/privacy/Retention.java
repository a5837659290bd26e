package cynosure.events.privacy;

import cynosure.events.EventSource;
import cynosure.events.EventSources;
import cynosure.events.privacy.Deletion.Report;
import cynosure.events.table.TableMarks;
import cynosure.people.Workspaces;
import cynosure.warehouse.Erasing;
import cynosure.warehouse.Erasing.Gone;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Deletes each night what is older than its source keeps it.
public final class Retention implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
    private static final int HOUR = 3;
    private static final int MINUTES_BETWEEN_LOOKS = 20;

    private final Privacy privacy;
    private final Deletions deletions;
    private final EventSources sources;
    private final TableMarks tables;
    private final Erasing erasing;
    private final Workspaces workspaces;
    private final Clock clock;
    private final ScheduledExecutorService worker =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("retention").daemon().factory());
    private @Nullable LocalDate done;

    private Retention(
            Privacy privacy,
            Deletions deletions,
            EventSources sources,
            TableMarks tables,
            Erasing erasing,
            Workspaces workspaces,
            Clock clock) {
        this.privacy = privacy;
        this.deletions = deletions;
        this.sources = sources;
        this.tables = tables;
        this.erasing = erasing;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    /// From now on it looks every night, and the first time after three o'clock.
    public static Retention begin(
            Privacy privacy,
            Deletions deletions,
            EventSources sources,
            TableMarks tables,
            Erasing erasing,
            Workspaces workspaces,
            Clock clock) {
        Retention retention =
                new Retention(privacy, deletions, sources, tables, erasing, workspaces, clock);
        retention.worker.scheduleWithFixedDelay(
                retention::look, MINUTES_BETWEEN_LOOKS, MINUTES_BETWEEN_LOOKS, TimeUnit.MINUTES);
        return retention;
    }

    /// Deletes what is too old by now, and answers how many events that were.
    public long now() {
        List<Gone> gone = new ArrayList<>();
        forget(null, Privacy.FILES, gone);
        for (String table : tables.all().keySet()) {
            forget(table, Privacy.FILES, gone);
        }
        for (EventSource source : sources.all()) {
            forget(source.id(), source.id(), gone);
        }
        long events = gone.stream().mapToLong(Gone::events).sum();
        if (events > 0) {
            erasing.anew();
            long people = gone.stream().mapToLong(Gone::people).sum();
            deletions.aged(Report.EMPTY.took(events, 0, people, 0), clock.instant());
        }
        return events;
    }

    @Override
    public void close() {
        worker.shutdown();
    }

    private void look() {
        ZonedDateTime here = clock.instant().atZone(workspaces.zone());
        if (here.getHour() < HOUR || here.toLocalDate().equals(done)) {
            return;
        }
        try {
            now();
            done = here.toLocalDate();
        } catch (RuntimeException e) {
            LOG.error("What is too old could not be deleted; it is tried again.", e);
        }
    }

    /// Whole days go, by the days of the workspace.
    private void forget(@Nullable String source, String rules, List<Gone> gone) {
        int days = privacy.rules(rules).days();
        if (days == 0) {
            return;
        }
        Instant cut =
                LocalDate.ofInstant(clock.instant(), workspaces.zone())
                        .minusDays(days)
                        .atStartOfDay(workspaces.zone())
                        .toInstant();
        gone.add(
                erasing.older(
                        cut,
                        source,
                        connection ->
                                texts(connection, cut, source)
                                        + (source == null ? 0 : ofTable(connection, cut, source))));
    }

    private static long ofTable(Connection connection, Instant cut, String table)
            throws SQLException {
        String sql = "delete from table_refusal where \"at\" < ? and source = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, LocalDateTime.ofInstant(cut, ZoneOffset.UTC));
            statement.setString(2, table);
            return statement.executeUpdate();
        }
    }

    /// Texts as they were sent are as old as they were received.
    private static long texts(Connection connection, Instant cut, @Nullable String source)
            throws SQLException {
        String sql =
                source == null
                        ? """
                        delete from refusal
                        where import_number in (select number from import where "at" < ?)
                        """
                        : "delete from unclear where received < ? and source = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, LocalDateTime.ofInstant(cut, ZoneOffset.UTC));
            if (source != null) {
                statement.setString(2, source);
            }
            return statement.executeUpdate();
        }
    }
}
