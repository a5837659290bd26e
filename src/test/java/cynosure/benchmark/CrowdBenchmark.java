package cynosure.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// From the moment one person sends a contribution until the last one in the room has it on their
/// page, with rooms as full and as busy as they will ever be.
final class CrowdBenchmark {

    private static final int WARM_UP_SECONDS =
            Math.min(15, Integer.getInteger("cynosure.bench.seconds", 15));
    private static final int SECONDS = Integer.getInteger("cynosure.bench.seconds", 300);
    private static final int LOST_AFTER_SECONDS = 60;

    private final Path folder;

    CrowdBenchmark(Path folder) {
        this.folder = folder;
    }

    Figures run() throws Exception {
        List<Figures.Row> rows = new ArrayList<>();
        Run thirty = run("thirty", 1, 30, 0, 5);
        Run hundreds = run("hundreds", 1, 300, 0, 50);
        Run unread = run("unread", 1, 300, 50, 50);
        Run many = run("many", 50, 20, 0, 100);
        rows.add(thirty.row("30 people in one room, 5 acts a second"));
        rows.add(hundreds.row("300 people in one room, 50 acts a second"));
        rows.add(unread.row("the same, and 50 of them never read their stream"));
        rows.add(
                Figures.row(
                        "what those 50 cost the others",
                        "p99 **%.2f** times (wanted: at most 1.5)",
                        unread.p99() / hundreds.p99()));
        rows.add(many.row("50 rooms of 20 people, 100 acts a second"));
        return new Figures(
                "A contribution, seen by the last in the room",
                ("People on open pages, each with its own live stream, in a step whose cards lie open. At a steady pace one of them saves a note; it is committed in SQLite (write-ahead log, synchronous=FULL) and then travels to every page."
                                + " Timed from when it was due to be sent until the last page has it. %d seconds each, after %d to warm up; the server has a heap of 1 GB; client and server share the machine."
                                + " Wanted: p50 at most 50 ms, p99 at most 250 ms.")
                        .formatted(SECONDS, WARM_UP_SECONDS),
                rows);
    }

    private record Run(double p50, double p99, long acts, int missing) {

        Figures.Row row(String what) {
            return Figures.row(
                    what,
                    "p50 %.1f ms, p99 **%.1f** ms; %,d acts, %s",
                    p50,
                    p99,
                    acts,
                    missing == 0 ? "every one seen by all" : missing + " not seen by all");
        }
    }

    private Run run(String name, int rooms, int people, int idle, int perSecond) throws Exception {
        try (BuiltServer server = BuiltServer.start(folder.resolve(name), "-Xmx1g");
                Crowd crowd = Crowd.gather(server, rooms, people)) {
            Sightings warmUp = new Sightings();
            Sightings sightings = new Sightings();
            crowd.watch(line -> see(line, warmUp, sightings), idle);
            crowd.write(warmUp, perSecond, WARM_UP_SECONDS);
            warmUp.missing(LOST_AFTER_SECONDS);
            crowd.write(sightings, perSecond, SECONDS);
            int missing = sightings.missing(LOST_AFTER_SECONDS);
            return new Run(
                    sightings.millisAt(50), sightings.millisAt(99), sightings.acts(), missing);
        }
    }

    private static void see(String line, Sightings warmUp, Sightings sightings) {
        warmUp.saw(line);
        sightings.saw(line);
    }
}
