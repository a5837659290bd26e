package cynosure.benchmark;

import cynosure.compiler.Calendar;
import cynosure.compiler.Compiler;
import cynosure.compiler.Query;
import cynosure.compiler.Question;
import cynosure.metric.Definition;
import cynosure.metric.Parser;
import cynosure.warehouse.Answer;
import cynosure.warehouse.Staging;
import cynosure.warehouse.Stop;
import cynosure.warehouse.Warehouse;
import cynosure.warehouse.WarehouseSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;

/// Monthly users over ten million events, beside the query an analyst would write by hand.
final class UsersBenchmark {

    private static final int EVENTS = 10_000_000;
    private static final int RUNS = 5;
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);
    private static final String SENTENCE = "number of users who did finish_chapter, per month";

    private final Path folder;

    UsersBenchmark(Path folder) {
        this.folder = folder;
    }

    Figures run() throws IOException {
        Files.createDirectories(folder);
        try (Warehouse warehouse = Warehouse.open(folder, WarehouseSettings.usual())) {
            fill(warehouse);
            Definition definition = Objects.requireNonNull(Parser.parse(SENTENCE).definition());
            Question question = new Question(FIRST, LAST, null, null, Calendar.in(ZoneOffset.UTC));
            double[] ours = new double[RUNS];
            double[] byHand = new double[RUNS];
            for (int i = -1; i < RUNS; i++) {
                long start = System.nanoTime();
                List<Long> hand = byHand(warehouse);
                long between = System.nanoTime();
                Query query = Compiler.compile(definition, question, warehouse.layout());
                List<Long> measured = values(warehouse.ask(query, new Stop()));
                long end = System.nanoTime();
                if (!hand.equals(measured)) {
                    throw new IllegalStateException("They differ: " + hand + ", " + measured);
                }
                if (i >= 0) {
                    byHand[i] = (between - start) / 1e6;
                    ours[i] = (end - between) / 1e6;
                }
            }
            Arrays.sort(ours);
            Arrays.sort(byHand);
            double our = ours[RUNS / 2];
            double hand = byHand[RUNS / 2];
            return new Figures(
                    "Monthly users over ten million events",
                    "%,d generated events of 200,000 users over two years in 40 event names. `%s`, parsed before and compiled and run each time, beside `count(distinct actor)`"
                                    .formatted(EVENTS, SENTENCE)
                            + " grouped by month, written by hand on the same table. The same 24 numbers. Taking turns, median of %d."
                                    .formatted(RUNS),
                    List.of(
                            Figures.row("Cynosure", "%.0f ms", our),
                            Figures.row("by hand", "%.0f ms", hand),
                            Figures.row(
                                    "ratio",
                                    "%.2f times the time of the query by hand",
                                    our / hand)));
        }
    }

    private static void fill(Warehouse warehouse) {
        SplittableRandom random = new SplittableRandom(7);
        long start = FIRST.toEpochDay() * 86_400_000_000L;
        try (Staging staging = warehouse.stage(List.of(), false)) {
            for (int i = 0; i < EVENTS; i++) {
                String name =
                        random.nextInt(10) < 3 ? "finish_chapter" : "event_" + random.nextInt(39);
                String actor = "m" + (int) (200_000 * Math.pow(random.nextDouble(), 2));
                staging.add(name, actor, start + i * 6_315_800L, null, new Object[0]);
            }
            staging.land((connection, landed) -> {});
        }
    }

    private static List<Long> byHand(Warehouse warehouse) {
        String sql =
                """
                select date_trunc('month', "at") as month, count(distinct actor)
                from event
                where name = (select number from event_name where name = 'finish_chapter')
                      and "at" >= '2024-01-01' and "at" < '2026-01-01'
                group by month
                order by month
                """;
        return warehouse.read(
                connection -> {
                    List<Long> counts = new ArrayList<>();
                    try (Statement statement = connection.createStatement();
                            ResultSet rows = statement.executeQuery(sql)) {
                        while (rows.next()) {
                            counts.add(rows.getLong(2));
                        }
                    }
                    return counts;
                });
    }

    private static List<Long> values(List<Answer> answers) {
        return answers.stream()
                .map(answer -> Objects.requireNonNull(answer.value()).longValueExact())
                .toList();
    }
}
