package cynosure.benchmark;

import cynosure.warehouse.Delivery;
import cynosure.warehouse.Staging;
import cynosure.warehouse.Warehouse;
import cynosure.warehouse.WarehouseSettings;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/// How long a flush takes that must find out what was sent before, where nothing was and where ten
/// million events were.
final class RepeatsBenchmark {

    private static final int THERE = 10_000_000;
    private static final int LANDING = 5_000;
    private static final int FLUSH = 5_000;
    private static final int REPEATS = 50;
    private static final int RUNS = 9;
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private final Path folder;
    private int ids = THERE;

    RepeatsBenchmark(Path folder) {
        this.folder = folder;
    }

    Figures run() {
        try (Warehouse small = open("small");
                Warehouse large = open("large")) {
            double[] times = new double[4];
            double[][] all = new double[3][RUNS];
            large.write(
                    connection -> {
                        deliver(connection.createStatement());
                        return null;
                    });
            times[3] = land(large, 0);
            land(small, 0);
            for (int run = 0; run < RUNS; run++) {
                all[0][run] = land(small, 0);
                all[1][run] = land(large, 0);
                all[2][run] = land(large, REPEATS);
            }
            for (int way = 0; way < 3; way++) {
                Arrays.sort(all[way]);
                times[way] = all[way][RUNS / 2];
            }
            return figures(times);
        }
    }

    private static Figures figures(double[] times) {
        return new Figures(
                "What was sent before",
                "%,d events land, as a flush of the log brings them in, in a store to which nearly nothing was sent before and in one to which %,d events were, %,d a landing. Taking turns, median of %d."
                        .formatted(FLUSH, THERE, LANDING, RUNS),
                List.of(
                        Figures.row("nothing before", "%,.0f ms", times[0]),
                        Figures.row("ten million before", "%,.0f ms", times[1]),
                        Figures.row(
                                "ten million before, %d of the flush among them".formatted(REPEATS),
                                "%,.0f ms",
                                times[2]),
                        Figures.row(
                                "what ten million cost a flush",
                                "**%,.0f ms**",
                                times[1] - times[0]),
                        Figures.row(
                                "the first flush after a start, which reads all keys",
                                "%,.0f ms",
                                times[3])));
    }

    private Warehouse open(String name) {
        return Warehouse.open(folder.resolve(name), WarehouseSettings.usual());
    }

    private static void deliver(Statement statement) throws SQLException {
        try (statement) {
            statement.execute(
                    """
                    insert into delivery (key, source, id, landing, received, "at")
                    select md5_number_lower('web' || chr(31) || 'n-' || i), 'web', 'n-' || i,
                           1 + i // %d, timestamp '2026-01-01', timestamp '2026-01-01'
                    from range(%d) numbers (i)
                    """
                            .formatted(LANDING, THERE));
            statement.execute(
                    "select max(nextval('import_number')) from range(%d)"
                            .formatted(1 + THERE / LANDING));
        }
    }

    /// Answers how many milliseconds the landing took.
    private double land(Warehouse warehouse, int repeats) {
        try (Staging staging = warehouse.stageDeliveries(List.of())) {
            for (int i = 0; i < FLUSH; i++) {
                int id = i < repeats ? 17 + i : ids++;
                Instant at = START.plus(Duration.ofSeconds(ids));
                staging.add(
                        new Delivery("web", "n-" + id, null, at, null, null),
                        "event " + i % 40,
                        "user-" + i % 1_000,
                        null,
                        at,
                        new Object[0]);
            }
            long start = System.nanoTime();
            long events = staging.land((connection, landed) -> {}).events();
            if (events != FLUSH - repeats) {
                throw new IllegalStateException(events + " events landed.");
            }
            return (System.nanoTime() - start) / 1e6;
        }
    }
}
