package cynosure.reference;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.compiler.Split;
import cynosure.metric.Cohort;
import cynosure.metric.Definition;
import cynosure.metric.Measure;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Random definitions over random events: what the query gives is what the reference gives.
///
/// `-Dcynosure.pairs=200000` makes it as many pairs, `-Dcynosure.seed=…` others than usual. Each
/// table has a number, and the same number and seed give the same events and questions again.
class DifferentialTest {

    private static final int PAIRS = Integer.getInteger("cynosure.pairs", 20_000);
    private static final long SEED = Long.getLong("cynosure.seed", 20240229);
    private static final int PAIRS_A_TABLE = 50;
    private static final int THREADS = 2;

    /// Days on which calendars are at their worst, each with a zone where they are.
    private static final List<Map.Entry<String, String>> PLACES =
            List.of(
                    Map.entry("UTC", "2024-02-29"),
                    Map.entry("Europe/Berlin", "2024-03-31"),
                    Map.entry("Europe/Berlin", "2023-10-29"),
                    Map.entry("America/New_York", "2023-11-05"),
                    Map.entry("America/Sao_Paulo", "2018-11-04"),
                    Map.entry("America/Sao_Paulo", "2018-02-18"),
                    Map.entry("America/St_Johns", "1999-10-31"),
                    Map.entry("Asia/Kolkata", "2023-12-31"),
                    Map.entry("Asia/Beirut", "2022-03-27"),
                    Map.entry("Pacific/Apia", "2011-12-30"),
                    Map.entry("Australia/Lord_Howe", "2024-04-07"));

    /// What every run must have met, with numbers that are not nothing.
    private static final List<String> MET =
            Stream.concat(
                            Stream.of(
                                            Measure.EventCount.class,
                                            Measure.Total.class,
                                            Measure.Different.class,
                                            Measure.Summarized.class,
                                            Measure.UserCount.class,
                                            Measure.EventShare.class,
                                            Measure.UserShare.class,
                                            Measure.PerUser.class,
                                            Measure.PerSession.class,
                                            Measure.SessionCount.class,
                                            Measure.SessionLength.class,
                                            Measure.BetweenSessions.class,
                                            Measure.TimeTo.class,
                                            Measure.GroupCount.class,
                                            Measure.GroupShare.class,
                                            Measure.PerGroup.class,
                                            Measure.Reach.class,
                                            Measure.Stickiness.class,
                                            Measure.Retention.class,
                                            Measure.Ratio.class)
                                    .map(Class::getSimpleName),
                            Stream.of(
                                    "left out",
                                    "folded",
                                    "first period",
                                    "new users cohort",
                                    "cohort with",
                                    "sequel"))
                    .toList();

    private final Map<String, LongAdder> met = new ConcurrentSkipListMap<>();
    private final AtomicInteger tables = new AtomicInteger();

    @Test
    void the_query_gives_what_the_reference_gives() throws Exception {
        int all = Math.ceilDiv(PAIRS, PAIRS_A_TABLE);
        Callable<Void> work = () -> tables(all);
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            for (Future<Void> one : threads.invokeAll(Collections.nCopies(THREADS, work))) {
                await(one);
            }
        }
        for (String kind : MET) {
            assertThat(met.getOrDefault(kind, new LongAdder()).sum())
                    .as("pairs with values of the kind `%s`, of %s", kind, met)
                    .isGreaterThan(PAIRS / 2000);
        }
    }

    private static void await(Future<Void> one) throws Exception {
        try {
            one.get();
        } catch (ExecutionException told) {
            if (told.getCause() instanceof AssertionError disagreement) {
                throw disagreement;
            }
            throw told;
        }
    }

    private Void tables(int all) throws SQLException {
        try {
            for (int n = tables.getAndIncrement(); n < all; n = tables.getAndIncrement()) {
                table(n);
            }
            return null;
        } catch (Throwable problem) {
            tables.set(all);
            throw problem;
        }
    }

    private void table(int number) throws SQLException {
        var random = new SplittableRandom(SEED * 1_000_003 + number);
        var place = PLACES.get(random.nextInt(PLACES.size()));
        ZoneId zone = ZoneId.of(place.getKey());
        LocalDate around = LocalDate.parse(place.getValue());
        List<Event> events = new RandomEvents(random, around, zone).next(size(random));
        var setting =
                new Setting(
                        random.nextInt(4) > 0 ? Setting.USUAL.gap() : Duration.ofMinutes(60),
                        random.nextBoolean() ? zone : null);
        History history = setting.history(events);
        var definitions =
                new RandomDefinitions(
                        random,
                        Shape.READ,
                        RandomEvents.NAMES,
                        RandomEvents.PROPERTIES,
                        RandomQuestions.VALUES);
        var questions = new RandomQuestions(random, events, around, zone);
        try (var table = setting.table(history)) {
            for (int i = 0; i < PAIRS_A_TABLE; i++) {
                Definition definition = definitions.next();
                var pair = new Pair(definition, questions.next(definition));
                Pair.Outcome outcome = pair.outcome(history, table);
                if (outcome.disagreement() != null) {
                    String small = Shrinking.shrunk(setting, pair, events);
                    throw new AssertionError(told(number, pair, outcome.disagreement(), small));
                }
                if (outcome.counted()) {
                    note(pair, outcome);
                }
            }
        }
    }

    private static String told(int number, Pair pair, String disagreement, String small) {
        return "In table %d of seed %d: %s\n%s\n\nThe smallest such case:\n%s"
                .formatted(number, SEED, disagreement, pair.told(), small);
    }

    /// Mostly a few dozen events, at times next to none, at times many.
    private static int size(SplittableRandom random) {
        return switch (random.nextInt(20)) {
            case 0, 1 -> random.nextInt(4);
            case 2 -> random.nextInt(200, 600);
            case 3, 4, 5, 6 -> random.nextInt(60, 200);
            default -> random.nextInt(4, 60);
        };
    }

    private void note(Pair pair, Pair.Outcome outcome) {
        met(pair.definition().measure().getClass().getSimpleName());
        if (outcome.rows().stream().anyMatch(row -> row.leftOut() != null && row.leftOut() > 0)) {
            met("left out");
        }
        if (outcome.rows().stream().anyMatch(row -> row.folded() && !Pair.isNothing(row))) {
            met("folded");
        }
        if (pair.definition().toString().contains("Sequel[")) {
            met("sequel");
        }
        if (pair.question().by() instanceof Split.FirstPeriod) {
            met("first period");
        }
        switch (pair.question().cohort()) {
            case null -> {}
            case Cohort.New _ -> met("new users cohort");
            case Cohort.With _ -> met("cohort with");
        }
        if (!pair.question().asOf().equals(Instant.MAX)) {
            met("as of");
        }
    }

    private void met(String what) {
        met.computeIfAbsent(what, _ -> new LongAdder()).increment();
    }
}
