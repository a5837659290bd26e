package cynosure.benchmark;

import cynosure.metric.Grain;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Ten candidates tried on at once, as a page asks for them, beside the slowest of them alone.
final class CandidatesBenchmark {

    private static final int RUNS = 3;
    private static final List<String> CANDIDATES =
            List.of(
                    "number of users who did share_learning followed by view_learning with the same learning_id by at least 2 other users, over the last 7 days",
                    "number of users who did add_title at least 5 times, over the last 12 weeks",
                    "number of users with any event, over the last 28 days",
                    "number of users who did view_learning, per week",
                    "number of users who did view_learning on at least 3 days, per week",
                    "share of users who did share_learning among users who did view_learning, per week",
                    "share of new users who did add_title at least 3 times in their first session, per week",
                    "number of share_learning per user who did view_learning, per week",
                    "number of add_title, per week",
                    "average minutes of view_learning, per week");

    private final LoadedLog log;

    CandidatesBenchmark(LoadedLog log) {
        this.log = log;
    }

    Figures run() throws Exception {
        List<Race.Way> ways =
                CANDIDATES.stream()
                        .map(
                                sentence ->
                                        new Asking(log.warehouse())
                                                .sentence(sentence, Grain.WEEK, null))
                        .toList();
        double slowest = 0;
        String which = "";
        for (int at = 0; at < ways.size(); at++) {
            double alone = median(ways.get(at));
            if (alone > slowest) {
                slowest = alone;
                which = CANDIDATES.get(at);
            }
        }
        double together = median(() -> together(ways));
        return new Figures(
                "Ten candidates tried on",
                "The generated log, %,d events of two years. Ten sentences, read week by week over all of it, parsed, compiled and run each time: ten requests at once, as the page sends them, until the last is answered, beside the slowest of them alone, which is `%s`. The same numbers. Median of %d."
                        .formatted(log.events(), which, RUNS),
                List.of(
                        Figures.row("the slowest alone", "%,.0f ms", slowest),
                        Figures.row("all ten", "%,.0f ms", together),
                        Figures.row(
                                "ratio",
                                "**%.1f** times the time of the slowest (wanted: at most 3)",
                                together / slowest)));
    }

    private static List<String> together(List<Race.Way> ways) throws Exception {
        try (ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<String>>> answers =
                    ways.stream().map(way -> requests.submit(way::run)).toList();
            List<String> lines = new ArrayList<>();
            for (Future<List<String>> answer : answers) {
                lines.addAll(answer.get());
            }
            return lines;
        }
    }

    /// Milliseconds; each run finds the same numbers as the one before.
    private static double median(Race.Way way) throws Exception {
        List<String> first = sorted(way.run());
        double[] times = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            List<String> lines = way.run();
            times[run] = (System.nanoTime() - start) / 1e6;
            if (!sorted(lines).equals(first)) {
                throw new IllegalStateException("Other numbers than before");
            }
        }
        Arrays.sort(times);
        return times[RUNS / 2];
    }

    private static List<String> sorted(List<String> lines) {
        return lines.stream().sorted().toList();
    }
}
