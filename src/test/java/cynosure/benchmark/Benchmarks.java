package cynosure.benchmark;

import cynosure.warehouse.WarehouseSettings;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs every benchmark and writes down what it found. Called by `./cynosure bench`, never by the
/// tests.
///
/// `./cynosure bench questions` asks the generated log alone, and `./cynosure bench questions
/// 100000000` one of a hundred million events.
class Benchmarks {

    private static final Path REPORT = Path.of("docs/benchmarks.md");
    private static final String WHAT = System.getProperty("cynosure.bench", "all");
    private static final long EVENTS = Long.getLong("cynosure.bench.events", 10_000_000);

    @TempDir Path folder;

    @Test
    void everything_is_measured_and_written_down() throws Exception {
        Report report = new Report(REPORT);
        if (WHAT.equals("all")) {
            report.put(new RoomBenchmark(folder.resolve("room")).run());
            report.put(new StartBenchmark(folder.resolve("start")).run());
            report.put(new ImportBenchmark(folder.resolve("import")).run());
        }
        try (LoadedLog log = new LoadedLog(folder.resolve("log"), WarehouseSettings.usual())) {
            report.put(new LoadingBenchmark(log, new GeneratedLog(EVENTS)).run());
            report.put(new UsersBenchmark(log).run());
            report.put(new FirstSessionBenchmark(log).run());
            report.put(new WindowsBenchmark(log).run());
            report.put(new PostgresBenchmark(log, new GeneratedLog(EVENTS)).run());
        }
    }
}
