package cynosure.benchmark;

/// What new users did in their first session, with sessions that are stored and with sessions
/// worked out in the query.
final class FirstSessionBenchmark {

    static final String SENTENCE =
            "share of new users who did add_title at least 3 times in their first session, per month";

    private final LoadedLog log;

    FirstSessionBenchmark(LoadedLog log) {
        this.log = log;
    }

    Figures run() throws Exception {
        Asking asking = new Asking(log.warehouse());
        Race race =
                Race.of(
                        3,
                        asking.sentence(SENTENCE, null, null),
                        asking.byHand(derived("event", log.number(GeneratedLog.ADD_TITLE))));
        return new Figures(
                "Sessions that are stored",
                "The generated log, %,d events. `%s`, beside a query on the same table that works out first events and sessions itself. The same numbers. Taking turns, median of 3."
                        .formatted(log.events(), SENTENCE),
                race.rows("first sessions", "worked out in the query", 10));
    }

    /// In words that DuckDB and PostgreSQL both understand.
    static String derived(String table, String addTitle) {
        return """
        with began as (select actor, min("at") as first from TABLE group by actor),
        gaps as (
            select e.actor, b.first, e.name,
                   case when e."at" - lag(e."at") over (partition by e.actor order by e."at")
                             > interval '30 minutes' then 1 else 0 end as gap,
                   e."at" as happened
            from TABLE e join began b on b.actor = e.actor),
        numbered as (
            select actor, first, name,
                   sum(gap) over (partition by actor order by happened
                       rows unbounded preceding) as session
            from gaps),
        judged as (
            select actor, min(first) as first,
                   count(case when session = 0 and name = ADD_TITLE then 1 end) as added
            from numbered
            group by actor)
        select cast(date_trunc('month', first) as date), null,
               count(case when added >= 3 then 1 end) * 1.0 / count(*)
        from judged
        group by 1
        """
                .replace("TABLE", table)
                .replace("ADD_TITLE", addTitle);
    }
}
