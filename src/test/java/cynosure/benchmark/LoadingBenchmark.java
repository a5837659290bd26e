package cynosure.benchmark;

import java.util.List;

/// The generated log on its way in, and the room it takes.
final class LoadingBenchmark {

    private final LoadedLog log;
    private final GeneratedLog generated;

    LoadingBenchmark(LoadedLog log, GeneratedLog generated) {
        this.log = log;
        this.generated = generated;
    }

    Figures run() throws Exception {
        double speed = log.bring(generated);
        return new Figures(
                log.titled("Events on their way in"),
                "The generated log, %,d events of two years in 40 event names, with a learning, a country, a plan, a title and minutes as properties, landed five million at a time: numbered, put in the order of time, with sessions, first events and days. Making them up is included."
                        .formatted(log.events()),
                List.of(
                        Figures.row("speed", "%,.0f events a second", speed),
                        Figures.row(
                                "room on disk, everything included",
                                "**%.1f** bytes an event (wanted: at most 25)",
                                log.bytesAnEvent()),
                        Figures.row(
                                "most memory at once",
                                "%.1f GB, Java's own included (the store may use %.1f GB)",
                                Machine.mostMemory() / 1e9,
                                Machine.memory() / 4e9)));
    }
}
