package cynosure.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/// From the command to the first page.
final class StartBenchmark {

    private static final int RUNS = 5;
    private static final long LOOK_EVERY_NANOS = 2_000_000;
    private static final long GIVE_UP_NANOS = 120_000_000_000L;

    private final Path folder;

    StartBenchmark(Path folder) {
        this.folder = folder;
    }

    Figures run() throws IOException {
        double[] fresh = new double[RUNS];
        double[] again = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            Path data = folder.resolve("data-" + i);
            fresh[i] = seconds(data);
            again[i] = seconds(data);
        }
        Arrays.sort(fresh);
        Arrays.sort(again);
        return new Figures(
                "Start to first page",
                "From launching the process (the extracted jar with its classes found ready, serial collector, as `./cynosure` does) until the join page"
                        + " was answered with status 200. %d runs each.".formatted(RUNS),
                List.of(
                        Figures.row(
                                "an empty data folder, tables made on the way",
                                "median %.1f s, best %.1f s",
                                fresh[RUNS / 2],
                                fresh[0]),
                        Figures.row(
                                "a data folder that is there already",
                                "median %.1f s, best %.1f s",
                                again[RUNS / 2],
                                again[0])));
    }

    private static double seconds(Path data) throws IOException {
        long start = System.nanoTime();
        try (BuiltServer server = BuiltServer.start(data)) {
            while (!answers(server.port())) {
                if (System.nanoTime() - start > GIVE_UP_NANOS) {
                    throw new IllegalStateException("The server did not answer in two minutes.");
                }
                LockSupport.parkNanos(LOOK_EVERY_NANOS);
            }
            return (System.nanoTime() - start) / 1e9;
        }
    }

    private static boolean answers(int port) {
        try (Wire wire = new Wire(port)) {
            return wire.get("/join").status() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
