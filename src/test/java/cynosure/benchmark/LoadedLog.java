package cynosure.benchmark;

import cynosure.metric.Vocabulary.Kind;
import cynosure.warehouse.Column;
import cynosure.warehouse.EventNumber;
import cynosure.warehouse.Staging;
import cynosure.warehouse.Warehouse;
import cynosure.warehouse.WarehouseSettings;
import cynosure.warehouse.Width;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The generated log in a warehouse, landed a few million events at a time.
final class LoadedLog implements AutoCloseable {

    private static final int A_LANDING = 5_000_000;
    static final List<Column> COLUMNS =
            List.of(
                    Column.text("learning_id"),
                    Column.text("country"),
                    Column.text("plan"),
                    Column.text("title"),
                    Column.number("minutes", Width.EXACT));
    private static final String[] COUNTRIES = {"DE", "FR", "DK", "SE", "NL", "US", "BR", "IN"};

    private final Path folder;
    private final Warehouse warehouse;
    private @Nullable Staging staging;
    private long staged;
    private long events;

    LoadedLog(Path folder, WarehouseSettings settings) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.warehouse = Warehouse.open(folder, settings);
        this.events = warehouse.read(LoadedLog::count);
    }

    /// Whether it was there already, from an earlier run.
    boolean there() {
        return events > 0;
    }

    /// How its events are called in a title: those of another size than usual make parts of their
    /// own in the report.
    String titled(String title) {
        long millions = events / 1_000_000;
        return millions > 9 && millions < 20 ? title : title + ", %,d million".formatted(millions);
    }

    Warehouse warehouse() {
        return warehouse;
    }

    long events() {
        return events;
    }

    /// Brings the log in and answers how many events a second that were.
    double bring(GeneratedLog log) {
        long start = System.nanoTime();
        String[] names = GeneratedLog.names();
        log.tell((name, user, at, learning) -> add(names[name], name, user, at, learning));
        land();
        return events / ((System.nanoTime() - start) / 1e9);
    }

    /// Brings in one day more.
    void bringMore(GeneratedLog log, int day, int many) {
        String[] names = GeneratedLog.names();
        log.tellMore(
                day,
                many,
                (name, user, at, learning) -> add(names[name], name, user, at, learning));
        land();
    }

    double bytesAnEvent() throws IOException {
        return (double) Files.size(folder.resolve("events.duckdb")) / events;
    }

    /// The column of a property that is text.
    String column(String property) {
        return warehouse.layout().column(property, Kind.TEXT).orElseThrow();
    }

    /// The number of an event's name, as query text.
    String number(int name) {
        return switch (warehouse.layout().event(GeneratedLog.name(name)).orElseThrow()) {
            case EventNumber(int number, _) -> String.valueOf(number);
            case Object other -> throw new IllegalStateException(other.toString());
        };
    }

    private static long count(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from event")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /// What an event has in each of the columns.
    static @Nullable Object[] values(int number, int user, long at, int learning) {
        int mixed = user * 0x9E3779B9 >>> 8;
        return new @Nullable Object[] {
            learning < 0 ? null : "L" + learning,
            COUNTRIES[Math.min(mixed % 8, mixed / 8 % 8)],
            mixed % 5 == 0 ? "pro" : "free",
            number == GeneratedLog.ADD_TITLE ? "title-" + at / 1000 % 4000 : null,
            number == GeneratedLog.VIEW ? BigDecimal.valueOf(at / 1000 % 400, 1) : null
        };
    }

    private void add(String name, int number, int user, long at, int learning) {
        if (staging == null) {
            staging = warehouse.stage(COLUMNS, false);
        }
        staging.add(name, "u" + user, at, null, values(number, user, at, learning));
        events++;
        if (++staged == A_LANDING) {
            land();
        }
    }

    private void land() {
        if (staging != null) {
            try (Staging full = staging) {
                long start = System.nanoTime();
                full.land((connection, landed) -> {});
                System.out.printf(
                        "landed %,d in %.1f s%n", staged, (System.nanoTime() - start) / 1e9);
            }
            staging = null;
            staged = 0;
        }
    }

    @Override
    public void close() {
        warehouse.close();
    }
}
