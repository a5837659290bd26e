package cynosure.benchmark;

import cynosure.compiler.Calendar;
import cynosure.compiler.Question;
import cynosure.measurement.Measurements;
import cynosure.measurement.Reading;
import cynosure.metric.Definition;
import cynosure.metric.Grain;
import cynosure.metric.Parser;
import cynosure.warehouse.Stop;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Metrics that were read before, read again: after a day of 100,000 new events, and when nothing
/// is new; beside all of it counted from scratch.
final class SavedBenchmark {

    private static final int NEWS = 100_000;
    private static final int DAYS = 8;
    private static final int AGAIN = 50;
    private static final Calendar CALENDAR = Calendar.in(ZoneOffset.UTC);
    private static final List<Saved> SAVED =
            List.of(
                    new Saved(
                            "Weekly Learning Users, every week",
                            "number of users who did share_learning followed by view_learning with the same learning_id by at least 2 other users",
                            Grain.WEEK),
                    new Saved(
                            "users of the last 28 days, every day",
                            "number of users with any event, over the last 28 days",
                            Grain.DAY),
                    new Saved(
                            "users of each month",
                            "number of users with any event, per month",
                            null),
                    new Saved("first sessions, every month", FirstSessionBenchmark.SENTENCE, null));

    private final LoadedLog log;
    private final GeneratedLog generated;

    /// @param generated told to its end, with more days to come
    SavedBenchmark(LoadedLog log, GeneratedLog generated) {
        this.log = log;
        this.generated = generated;
    }

    private record Saved(String what, String sentence, @Nullable Grain every) {}

    Figures run() {
        long events = log.events();
        String title = log.titled("A saved metric, read again");
        Measurements remembering = new Measurements(log.warehouse());
        double[][] scratch = new double[SAVED.size()][2];
        for (int i = 0; i < SAVED.size(); i++) {
            Saved saved = SAVED.get(i);
            scratch[i][0] = millis(() -> read(remembering, saved, 0));
        }
        double[] landing = new double[DAYS];
        double[][] after = new double[SAVED.size()][DAYS];
        for (int day = 0; day < DAYS; day++) {
            int today = day;
            landing[day] = millis(() -> log.bringMore(generated, today, NEWS));
            for (int i = 0; i < SAVED.size(); i++) {
                Saved saved = SAVED.get(i);
                after[i][day] = millis(() -> read(remembering, saved, today));
            }
        }
        Measurements fresh = new Measurements(log.warehouse());
        for (int i = 0; i < SAVED.size(); i++) {
            Saved saved = SAVED.get(i);
            scratch[i][1] = millis(() -> read(fresh, saved, DAYS - 1));
            refuseUnlessSame(read(remembering, saved, DAYS - 1), read(fresh, saved, DAYS - 1));
        }
        return new Figures(
                title,
                "The generated log, %,d events; then %d days more, one after the other, of %,d new events each. After each the series, from the first day on, is read again by a server that remembers it (median); before the first and after the last it is also read by one that remembers nothing (the faster of the two). The same numbers. With nothing new, each is read %d times (median)."
                        .formatted(events, DAYS, NEWS, AGAIN),
                rows(remembering, landing, after, scratch));
    }

    private List<Figures.Row> rows(
            Measurements remembering, double[] landing, double[][] after, double[][] scratch) {
        List<Figures.Row> rows = new ArrayList<>();
        rows.add(Figures.row("a day of new events lands", "%,.0f ms", median(landing)));
        for (int i = 0; i < SAVED.size(); i++) {
            Saved saved = SAVED.get(i);
            double all = Math.min(scratch[i][0], scratch[i][1]);
            rows.add(Figures.row(saved.what + ", from scratch", "%,.0f ms", all));
            rows.add(Figures.row(saved.what + ", after new events", "%,.0f ms", median(after[i])));
            rows.add(
                    Figures.row(
                            saved.what + ", share",
                            "**%.1f %%** (wanted: at most 2 %%)",
                            100 * median(after[i]) / all));
            double[] again = new double[AGAIN];
            for (int run = 0; run < AGAIN; run++) {
                again[run] = millis(() -> read(remembering, saved, DAYS - 1));
            }
            rows.add(
                    Figures.row(
                            saved.what + ", nothing new",
                            "**%.1f** ms, slowest of %d %.1f ms (wanted: at most 20)",
                            median(again),
                            AGAIN,
                            Arrays.stream(again).max().orElseThrow()));
        }
        return rows;
    }

    /// All periods up to the one in which that day lies, as they stand at the end of the day.
    private static List<Reading> read(Measurements measurements, Saved saved, int day) {
        LocalDate last = GeneratedLog.LAST.plusDays(1 + day);
        Definition definition = Objects.requireNonNull(Parser.parse(saved.sentence).definition());
        Question question = new Question(GeneratedLog.FIRST, last, saved.every, null, CALENDAR);
        Instant now = CALENDAR.start(last.plusDays(1));
        return measurements.measure(definition, question, now, new Stop()).readings();
    }

    private static double millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void refuseUnlessSame(List<Reading> remembered, List<Reading> fresh) {
        if (!remembered.equals(fresh)) {
            throw new IllegalStateException("What is remembered is not what is counted.");
        }
    }
}
