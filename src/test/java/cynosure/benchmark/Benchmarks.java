package cynosure.benchmark;

import cynosure.warehouse.WarehouseSettings;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs every benchmark and writes down what it found. Called by `./cynosure bench`, never by the
/// tests.
///
/// `./cynosure bench import` brings in a file as CSV and as Parquet.
///
/// `./cynosure bench rooms` fills rooms with people, `./cynosure bench pages` opens large pages,
/// `./cynosure bench map` lets twelve people write on one mind map, `./cynosure bench log` makes
/// events safe, in our log and in DuckDB, `./cynosure bench repeats` lets events land after ten
/// million others, `./cynosure bench collect` sends events to a server. `./cynosure bench clients`
/// lets the clients from npm deliver events on a bad network; it needs node, npm and the network,
/// and is not part of `all`. `./cynosure bench questions` asks the generated log alone,
/// `candidates` only ten sentences at once, `loading` only loads it, `./cynosure bench saved
/// 100000000` loads a hundred million events and reads saved metrics again. With a folder as a
/// third word the log stays there, and is not loaded again.
class Benchmarks {

    private static final Path REPORT = Path.of("docs/benchmarks.md");
    private static final String WHAT = System.getProperty("cynosure.bench", "all");
    private static final long EVENTS = Long.getLong("cynosure.bench.events", 10_000_000);

    private static final String KEPT = System.getProperty("cynosure.bench.folder", "");

    @TempDir Path folder;

    @Test
    void everything_is_measured_and_written_down() throws Exception {
        Report report = new Report(REPORT);
        if (WHAT.equals("all") || WHAT.equals("rooms")) {
            report.put(new CrowdBenchmark(folder.resolve("crowd")).run());
            report.put(new RestartBenchmark(folder.resolve("restart")).run());
        }
        if (WHAT.equals("all") || WHAT.equals("pages")) {
            report.put(new TreeBenchmark(folder.resolve("tree")).run());
        }
        if (WHAT.equals("all") || WHAT.equals("map")) {
            report.put(new MapBenchmark(folder.resolve("map")).run());
        }
        if (WHAT.equals("all") || WHAT.equals("log")) {
            report.put(new LogBenchmark(folder.resolve("safe")).run());
        }
        if (WHAT.equals("all") || WHAT.equals("joining")) {
            report.put(new JoiningBenchmark(folder.resolve("joining")).run());
        }
        if (WHAT.equals("all") || WHAT.equals("repeats")) {
            report.put(new RepeatsBenchmark(folder.resolve("repeats")).run());
        }
        if (WHAT.equals("all") || WHAT.equals("collect")) {
            report.put(new CollectBenchmark(folder.resolve("collect")).run());
        }
        if (WHAT.equals("clients")) {
            report.put(new ClientsBenchmark(folder.resolve("clients")).run());
        }
        if (WHAT.equals("all") || WHAT.equals("board")) {
            report.put(new BoardBenchmark(folder.resolve("board")).run());
        }
        if (WHAT.equals("all") || WHAT.equals("import")) {
            report.put(new ImportBenchmark(folder.resolve("import")).run());
        }
        if (List.of(
                        "rooms", "pages", "map", "log", "joining", "repeats", "collect", "clients",
                        "board", "import")
                .contains(WHAT)) {
            return;
        }
        if (WHAT.equals("all")) {
            report.put(new StartBenchmark(folder.resolve("start")).run());
        }
        Path folder = KEPT.isEmpty() ? this.folder.resolve("log") : Path.of(KEPT);
        try (LoadedLog log = new LoadedLog(folder, WarehouseSettings.usual())) {
            GeneratedLog generated = new GeneratedLog(EVENTS);
            if (log.there()) {
                generated.tell((name, user, at, learning) -> {});
            } else {
                report.put(new LoadingBenchmark(log, generated).run());
            }
            if (WHAT.equals("loading")) {
                return;
            }
            if (!WHAT.equals("saved")) {
                report.put(new CandidatesBenchmark(log).run());
            }
            if (WHAT.equals("candidates")) {
                return;
            }
            if (!WHAT.equals("saved")) {
                questions(report, log);
            }
            report.put(new SavedBenchmark(log, generated).run());
        }
    }

    private static void questions(Report report, LoadedLog log) throws Exception {
        report.put(new UsersBenchmark(log).run());
        report.put(new FirstSessionBenchmark(log).run());
        report.put(new LimitsBenchmark(log).run());
        report.put(new PostgresBenchmark(log, new GeneratedLog(EVENTS)).run());
        report.put(new WindowsBenchmark(log).run());
    }
}
