package cynosure.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs every benchmark and writes down what it found. Called by `./cynosure bench`, never by the
/// tests.
class Benchmarks {

    private static final Path REPORT = Path.of("docs/benchmarks.md");

    @TempDir Path folder;

    @Test
    void everything_is_measured_and_written_down() throws Exception {
        List<Figures> all = new ArrayList<>();
        all.add(new RoomBenchmark(folder.resolve("room")).run());
        all.add(new StartBenchmark(folder.resolve("start")).run());
        all.add(new ImportBenchmark(folder.resolve("import")).run());
        all.add(new UsersBenchmark(folder.resolve("users")).run());

        StringBuilder report = new StringBuilder();
        report.append("# Benchmarks\n\n");
        report.append("Written by `./cynosure bench` on ").append(LocalDate.now());
        report.append(", on ").append(Machine.words()).append(".\n\n");
        report.append(
                "Absolute times mean little on another machine, and less on a busy one; the ratios compare two things"
                        + " that took turns in one run, and carry further.\n\n");
        all.forEach(figures -> report.append(figures.markdown()));
        Files.writeString(REPORT, report);
        System.out.println(report);
    }
}
