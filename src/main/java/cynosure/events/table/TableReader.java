package cynosure.events.table;

import cynosure.events.Recipe;
import cynosure.events.Refusal;
import cynosure.events.Rehearsal;
import cynosure.events.TableRow;
import cynosure.events.TableRows;
import cynosure.events.privacy.Door;
import cynosure.events.privacy.Gate;
import cynosure.events.privacy.Privacy;
import cynosure.problem.Fault;
import cynosure.warehouse.Stop;
import cynosure.warehouse.Warehouse;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads tables: looks at their first rows, tries how they would be read, and brings in what is
/// new.
///
/// Rows come by their marks, some thousands at a time, and how far they have come is written down
/// with their events. Reading goes on from the mark, that one included, and a little below it.
public final class TableReader {

    /// So many rows a trial reads at most.
    public static final int TRIAL_ROWS = 50_000;

    /// So many rows usually land together.
    public static final int ROWS_AT_ONCE = 20_000;

    private static final int SAMPLE_ROWS = 500;
    private static final int BYTES_AT_ONCE = 16 << 20;

    private final Allowed allowed;
    private final Warehouse warehouse;
    private final TableMarks marks;
    private final @Nullable Door door;
    private final Clock clock;
    private final int rowsAtOnce;

    /// @param door what rows pass; null where there is none
    /// @param rowsAtOnce how many rows land together
    public TableReader(
            Allowed allowed,
            Warehouse warehouse,
            TableMarks marks,
            @Nullable Door door,
            Clock clock,
            int rowsAtOnce) {
        this.allowed = allowed;
        this.warehouse = warehouse;
        this.marks = marks;
        this.door = door;
        this.clock = clock;
        this.rowsAtOnce = rowsAtOnce;
    }

    /// Told how far a reading is.
    @FunctionalInterface
    public interface Progress {

        Progress NONE = (rows, events, mark) -> {};

        void reached(long rows, long events, BigDecimal mark);
    }

    /// What a trial would have done.
    ///
    /// @param rows how many rows it read
    /// @param more whether there are more
    /// @param without how many rows have no mark and would never be read
    public record Trial(Rehearsal rehearsal, long rows, boolean more, long without) {}

    /// What came of a reading.
    public record Read(long rows, long events, long refused) {}

    /// Reads what a table shows when it is looked at.
    ///
    /// @throws Fault when the table can't be read
    public Sample sample(Place place) {
        try (OpenTable table = open(place)) {
            List<Field> fields = table.fields();
            List<TableRow> rows = new ArrayList<>();
            try (OpenTable.Stream head = table.head(SAMPLE_ROWS)) {
                for (TableRow row = head.next(); row != null; row = head.next()) {
                    rows.add(row);
                }
            }
            return new Sample(called(place), fields, rows, table.key().orElse(null));
        }
    }

    /// Finds out what reading would do, and changes nothing.
    public Trial rehearse(EventTable table) {
        Watermark watermark = Objects.requireNonNull(table.watermark());
        try (OpenTable open = open(table.place())) {
            List<TableRow> rows = new ArrayList<>();
            long bytes = 0;
            boolean more;
            try (OpenTable.Stream stream = open.rows(watermark, null)) {
                TableRow row = stream.next();
                while (row != null && rows.size() < TRIAL_ROWS && bytes < 4L * BYTES_AT_ONCE) {
                    rows.add(row);
                    bytes += row.json().length();
                    row = stream.next();
                }
                more = row != null;
            }
            Rehearsal rehearsal = rows(table).rehearse(rows);
            return new Trial(rehearsal, rows.size(), more, open.without(watermark));
        }
    }

    /// Reads what is new. What has landed when it breaks off stays, and the next reading goes on
    /// from there.
    ///
    /// @throws Fault when the table can't be read, or the reading was stopped
    public Read read(EventTable table, Progress progress, Stop stop) {
        Watermark watermark = Objects.requireNonNull(table.watermark());
        TableMarks.Stand stand = marks.of(table.id());
        BigDecimal from = stand.mark() == null ? null : watermark.from(stand.mark());
        Reading reading = new Reading(table, watermark, stand, progress, stop);
        try (OpenTable open = open(table.place())) {
            refuseUnlessThere(open, table);
            try (OpenTable.Stream stream = open.rows(watermark, from)) {
                for (TableRow row = stream.next(); row != null; row = stream.next()) {
                    reading.take(row);
                }
            }
        }
        reading.land();
        marks.ended(table.id(), clock.instant());
        return reading.done();
    }

    /// One reading on its way.
    private final class Reading {

        private final EventTable table;
        private final Watermark watermark;
        private final Progress progress;
        private final Stop stop;
        private final TableRows rows;
        private final Set<String> refused;
        private final List<TableRow> waiting = new ArrayList<>();
        private final boolean first;
        private @Nullable BigDecimal mark;
        private long bytes;
        private long read;
        private long events;
        private long refusedNow;

        private Reading(
                EventTable table,
                Watermark watermark,
                TableMarks.Stand stand,
                Progress progress,
                Stop stop) {
            this.table = table;
            this.watermark = watermark;
            this.progress = progress;
            this.stop = stop;
            this.rows = rows(table);
            this.refused = marks.refused(table.id());
            this.first = stand.mark() == null;
            this.mark = stand.mark();
        }

        private void take(TableRow row) {
            waiting.add(row);
            bytes += row.json().length();
            if (waiting.size() >= rowsAtOnce || bytes >= BYTES_AT_ONCE) {
                land();
            }
        }

        private void land() {
            if (stop.asked()) {
                throw Fault.conflict(
                        "events.table-stopped",
                        "Reading %s was stopped; what had come in stays.".formatted(table.name()),
                        "It goes on from there.");
            }
            if (waiting.isEmpty()) {
                return;
            }
            Instant now = clock.instant();
            BigDecimal last =
                    watermark.believed(Objects.requireNonNull(waiting.getLast().mark()), now);
            BigDecimal reached = mark == null ? last : mark.max(last);
            int size = waiting.size();
            long fresh =
                    rows.bring(
                            waiting,
                            now,
                            (staging, refusals) -> {
                                if (first && read == 0 && refusals.size() == size) {
                                    throw TableRows.nothingReadable(
                                            table.name(), refusals.getFirst());
                                }
                                List<Refusal> unseen =
                                        refusals.stream()
                                                .filter(one -> refused.add(RefusedRow.mark(one)))
                                                .toList();
                                refusedNow += unseen.size();
                                return marks.keep(
                                        staging,
                                        table.id(),
                                        new TableMarks.Step(reached, size, unseen, now));
                            });
            mark = reached;
            read += size;
            events += fresh;
            waiting.clear();
            bytes = 0;
            progress.reached(read, events, reached);
        }

        private Read done() {
            return new Read(read, events, refusedNow);
        }
    }

    private TableRows rows(EventTable table) {
        Gate gate = door == null ? Gate.OPEN : door.of(Privacy.FILES);
        return new TableRows(table.id(), called(table.place()), table.recipe(), gate, warehouse);
    }

    /// A column that is gone would leave every row without a time or an id, so nothing is read.
    private static void refuseUnlessThere(OpenTable open, EventTable table) {
        List<String> there = open.fields().stream().map(Field::name).toList();
        Recipe recipe = table.recipe();
        List<Optional<String>> needed = new ArrayList<>();
        needed.add(Optional.of(Objects.requireNonNull(table.watermark()).column()));
        if (recipe.shape().export() == null || !recipe.shape().export().known()) {
            needed.add(Optional.ofNullable(recipe.mapping().time()));
            needed.add(Optional.ofNullable(recipe.mapping().event()));
            needed.add(Optional.ofNullable(recipe.mapping().user()));
            needed.add(Optional.ofNullable(recipe.mapping().id()));
        }
        for (Optional<String> one : needed) {
            String column = one.orElse("");
            boolean found =
                    column.isEmpty()
                            || there.stream()
                                    .anyMatch(
                                            name ->
                                                    name.equals(column)
                                                            || column.startsWith(name + "."));
            if (!found) {
                throw Trouble.noColumn(table.place().words(), column);
            }
        }
    }

    private OpenTable open(Place place) {
        return switch (place) {
            case Place.Postgres postgres -> PostgresTable.open(postgres, allowed);
            case Place.DuckDb duck -> FilesTable.open(duck, allowed);
            case Place.Parquet parquet -> FilesTable.open(parquet, allowed);
        };
    }

    private static String called(Place place) {
        return switch (place) {
            case Place.Postgres postgres -> Name.of(postgres.table(), "").table();
            case Place.DuckDb duck -> Name.of(duck.table(), "").table();
            case Place.Parquet parquet -> parquet.files();
        };
    }
}
