package cynosure.benchmark;

import cynosure.events.log.Entry;
import cynosure.events.log.EventLog;
import cynosure.events.log.FolderDisk;
import cynosure.events.log.LogSettings;
import cynosure.events.log.Receipt;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/// Events that are safe on the disk a second, in batches of a hundred: our log beside DuckDB's own
/// appender.
final class LogBenchmark {

    private static final int BATCH = 100;
    private static final int BATCHES = 500;
    private static final int SENDERS = 64;
    private static final int RUNS = 5;

    private final Path folder;
    private final List<List<String>> batches =
            IntStream.range(0, BATCHES).mapToObj(LogBenchmark::bodies).toList();

    LogBenchmark(Path folder) {
        this.folder = folder;
    }

    Figures run() throws Exception {
        double[] alone = new double[RUNS];
        double[] many = new double[RUNS];
        double[] theirs = new double[RUNS];
        for (int run = -1; run < RUNS; run++) {
            Path place = Files.createDirectories(folder.resolve("run" + run));
            double their = duckDb(place.resolve("plain.duckdb"));
            double one = log(place.resolve("one"), 1);
            double all = log(place.resolve("many"), SENDERS);
            if (run >= 0) {
                theirs[run] = their;
                alone[run] = one;
                many[run] = all;
            }
        }
        double their = median(theirs);
        return new Figures(
                "Events that are safe",
                "%,d batches of %d events of about 230 bytes, each batch fsynced before the next one of its sender. The log's senders wait each for their own answer and share what is forced together; beside it, DuckDB's appender with a commit after each batch, which is the fastest way it has. The texts are made up before the clock runs. Taking turns, median of %d after one to warm up."
                        .formatted(BATCHES, BATCH, RUNS),
                List.of(
                        Figures.row("DuckDB's appender", "%,.0f events a second", their),
                        Figures.row("the log, one sender", "%,.0f events a second", median(alone)),
                        Figures.row(
                                "the log, one sender, ratio",
                                "**%.1f** times as fast (wanted: at least 4)",
                                median(alone) / their),
                        Figures.row(
                                "the log, %d senders".formatted(SENDERS),
                                "%,.0f events a second",
                                median(many)),
                        Figures.row(
                                "the log, %d senders, ratio".formatted(SENDERS),
                                "**%.1f** times as fast",
                                median(many) / their)));
    }

    private double log(Path folder, int senders) throws Exception {
        try (EventLog log =
                        EventLog.open(
                                FolderDisk.at(folder),
                                LogSettings.usual(),
                                () -> ThreadLocalRandom.current().nextLong(),
                                0);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            log.append(entries(batches.getFirst()));
            List<Future<?>> done = new ArrayList<>();
            long start = System.nanoTime();
            for (int sender = 0; sender < senders; sender++) {
                int first = sender;
                done.add(threads.submit(() -> send(log, first, senders)));
            }
            for (Future<?> one : done) {
                one.get();
            }
            return rate(start);
        }
    }

    private void send(EventLog log, int first, int step) {
        for (int number = first; number < BATCHES; number += step) {
            if (!(log.append(entries(batches.get(number))) instanceof Receipt.Durable)) {
                throw new IllegalStateException("A batch was refused.");
            }
        }
    }

    private static List<Entry> entries(List<String> bodies) {
        return bodies.stream()
                .map(body -> new Entry((byte) 1, body.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    private double duckDb(Path file) throws SQLException {
        try (DuckDBConnection connection =
                        (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("create table event (source integer, body varchar)");
            connection.setAutoCommit(false);
            long start = System.nanoTime();
            for (List<String> bodies : batches) {
                try (DuckDBAppender appender = connection.createAppender("main", "event")) {
                    for (String body : bodies) {
                        appender.beginRow();
                        appender.append(1);
                        appender.append(body);
                        appender.endRow();
                    }
                }
                connection.commit();
            }
            return rate(start);
        }
    }

    private static List<String> bodies(int batch) {
        return IntStream.range(0, BATCH).mapToObj(i -> body(batch * BATCH + i)).toList();
    }

    private static String body(int id) {
        return "{\"type\":\"track\",\"messageId\":\"node-next-17%011d-5f0c2a\",\"userId\":\"member-%d\",\"event\":\"share_learning\",\"timestamp\":\"2026-03-01T12:%02d:00Z\",\"properties\":{\"learning_id\":\"L%d\",\"country\":\"DK\",\"plan\":\"team\",\"minutes\":%d}}"
                .formatted(id, id % 5_000, id % 60, id % 700, id % 90);
    }

    private static double rate(long start) {
        return BATCHES * BATCH / ((System.nanoTime() - start) / 1e9);
    }

    private static double median(double[] rates) {
        double[] sorted = rates.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
