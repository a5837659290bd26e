package cynosure.benchmark;

import cynosure.warehouse.Column;
import cynosure.warehouse.Delivery;
import cynosure.warehouse.Staging;
import cynosure.warehouse.Warehouse;
import cynosure.warehouse.WarehouseSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/// How much longer ten thousand events take to land when a thousand devices among them turn out to
/// be users who are there already.
final class JoiningBenchmark {

    private static final int EVENTS = 3_000_000;
    private static final int PORTION = 500_000;
    private static final int PEOPLE = 100_000;
    private static final int FLUSH = 10_000;
    private static final int JOINS = 1_000;
    private static final int RUNS = 5;
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final List<Column> COLUMNS = List.of(Column.text("country"));

    private final Path folder;
    private final SplittableRandom random = new SplittableRandom(5);
    private Instant now = START;
    private int ids;
    private int recognised;

    JoiningBenchmark(Path folder) {
        this.folder = folder;
    }

    Figures run() {
        try (Warehouse warehouse = Warehouse.open(folder, WarehouseSettings.usual())) {
            for (int landed = 0; landed < EVENTS; landed += PORTION) {
                land(warehouse, PORTION, 0);
            }
            double[] without = new double[RUNS];
            double[] with = new double[RUNS];
            for (int run = -1; run < RUNS; run++) {
                double plain = land(warehouse, FLUSH, 0);
                double joining = land(warehouse, FLUSH, JOINS);
                if (run >= 0) {
                    without[run] = plain;
                    with[run] = joining;
                }
            }
            return figures(median(without), median(with));
        }
    }

    private static Figures figures(double without, double with) {
        return new Figures(
                "Devices that turn out to be users",
                "%,d events of %,d users and as many devices, 15 each, lie in the store. %,d more land, as a flush of the log brings them in, and in every other flush %,d of them name a user together with a device that nobody was named on before: both have a past, which becomes one. Taking turns, median of %d after one to warm up."
                        .formatted(EVENTS, PEOPLE, FLUSH, JOINS, RUNS),
                List.of(
                        Figures.row("a flush without joins", "%,.0f ms", without),
                        Figures.row("a flush with a thousand joins", "%,.0f ms", with),
                        Figures.row("ratio", "**%.2f** times as long", with / without)));
    }

    /// Answers how many milliseconds the landing took.
    private double land(Warehouse warehouse, int events, int joins) {
        try (Staging staging = warehouse.stageDeliveries(COLUMNS)) {
            for (int i = 0; i < events; i++) {
                now = now.plus(Duration.ofSeconds(1));
                int who = random.nextInt(PEOPLE);
                boolean known = random.nextBoolean();
                @Nullable String user = known ? "user-" + who : null;
                @Nullable String device = known ? null : "device-" + who;
                if (i < joins) {
                    user = "user-" + recognised;
                    device = "device-" + recognised++;
                }
                staging.add(
                        new Delivery("web", "n-" + ids++, null, now, null, null),
                        "event " + who % 40,
                        user,
                        device,
                        now,
                        new Object[] {who % 3 == 0 ? "DK" : "FR"});
            }
            long start = System.nanoTime();
            staging.land((connection, landed) -> {});
            return (System.nanoTime() - start) / 1e6;
        }
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
