package cynosure.benchmark;

import cynosure.compiler.Split;
import cynosure.metric.Grain;
import java.util.ArrayList;
import java.util.List;

/// Four questions, in sentences and as good SQL for a PostgreSQL on the same machine.
final class PostgresBenchmark {

    private static final int RUNS = 3;

    private final LoadedLog log;
    private final GeneratedLog again;

    /// @param again the same log, to fill PostgreSQL with
    PostgresBenchmark(LoadedLog log, GeneratedLog again) {
        this.log = log;
        this.again = again;
    }

    Figures run() throws Exception {
        String how =
                "The generated log, %,d events. PostgreSQL 15 with 2 GB of shared buffers, 1 GB of working memory, two parallel workers a query, names and users as integers, indexes by user and time and by name and time, analysed; the same logic in SQL written by hand, with running sums where the compiler has them; only that users who never reach the limit of the 12-week average are not set aside beforehand, which the compiler does. Sentences are parsed, compiled and run each time. The same numbers. Taking turns, median of %d."
                        .formatted(log.events(), RUNS);
        if (!PostgresLog.canRun()) {
            String why = "not run: there is no PostgreSQL 15 on this machine";
            return new Figures(
                    "Beside PostgreSQL", how, List.of(new Figures.Row("all questions", why)));
        }
        try (PostgresLog postgres = PostgresLog.start(again)) {
            return new Figures("Beside PostgreSQL", how, rows(postgres));
        }
    }

    private List<Figures.Row> rows(PostgresLog postgres) throws Exception {
        Asking asking = new Asking(log.warehouse());
        List<Figures.Row> rows = new ArrayList<>();
        rows.addAll(
                Race.of(
                                RUNS,
                                asking.sentence(
                                        "number of users with any event, per month", null, null),
                                postgres.ask(MONTHLY))
                        .rows("users of each month", "PostgreSQL", 3));
        rows.addAll(
                Race.of(
                                RUNS,
                                asking.sentence(FirstSessionBenchmark.SENTENCE, null, null),
                                postgres.ask(
                                        FirstSessionBenchmark.derived(
                                                "event", String.valueOf(GeneratedLog.ADD_TITLE))))
                        .rows("first sessions", "PostgreSQL", 3));
        rows.addAll(
                Race.of(
                                RUNS,
                                asking.sentence(
                                        "number of users who did share_learning on average at least 2 times per week, over the last 12 weeks",
                                        Grain.WEEK,
                                        null),
                                postgres.ask(SHARERS))
                        .rows("12-week average, every week", "PostgreSQL", 3));
        rows.addAll(
                Race.of(
                                RUNS,
                                asking.sentence(
                                        "number of users with any event, per month",
                                        null,
                                        new Split.FirstPeriod(Grain.MONTH)),
                                postgres.ask(TRIANGLE))
                        .rows("months by first month", "PostgreSQL", 3));
        return rows;
    }

    private static final String MONTHLY =
            """
            select month, null, count(*)
            from (select distinct cast(date_trunc('month', "at") as date) as month, actor
                  from event) seen
            group by month
            """;

    private static final String TRIANGLE =
            """
            with seen as (
                select distinct actor, cast(date_trunc('month', "at") as date) as month
                from event),
            began as (select actor, min(month) as first from seen group by actor)
            select s.month, b.first, count(*)
            from seen s join began b on b.actor = s.actor
            group by s.month, b.first
            """;

    /// A week is counted from the twelfth week on that it is the last of.
    private static final String SHARERS =
            """
            with weeks as (
                select actor, (cast("at" as date) - date '2024-01-01') / 7 as week, count(*) as n
                from event
                where name = 1
                group by 1, 2),
            moves as (
                select actor, week, sum(n) as n
                from (select actor, week, n from weeks
                      union all
                      select actor, week + 12, -n from weeks) both_ways
                group by actor, week),
            states as (
                select actor, week, sum(n) over (partition by actor order by week) >= 24 as enough
                from moves),
            steps as (
                select week, cast(enough as integer) - coalesce(cast(lag(enough)
                           over (partition by actor order by week) as integer), 0) as step
                from states),
            changes as (select week, sum(step) as step from steps group by week)
            select date '2024-01-01' + w.week * 7, null,
                   sum(coalesce(c.step, 0)) over (order by w.week)
            from generate_series(0, 104) w(week) left join changes c on c.week = w.week
            """;
}
