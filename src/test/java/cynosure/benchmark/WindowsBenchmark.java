package cynosure.benchmark;

import cynosure.metric.Grain;
import java.util.ArrayList;
import java.util.List;

/// Windows that end on every day of two years, beside the query that looks into each of them.
final class WindowsBenchmark {

    private static final String LEARNERS =
            "number of users who did share_learning followed by view_learning with the same learning_id by at least 2 other users, over the last 7 days";
    private static final String ACTIVE = "number of users with any event, over the last 28 days";

    private final LoadedLog log;

    WindowsBenchmark(LoadedLog log) {
        this.log = log;
    }

    Figures run() throws Exception {
        Asking asking = new Asking(log.warehouse());
        List<Figures.Row> rows = new ArrayList<>();
        rows.addAll(
                Race.of(
                                1,
                                asking.sentence(LEARNERS, Grain.DAY, null),
                                asking.byHand(learnersPlainly()))
                        .rows("Weekly Learning Users, every day", "plain SQL", 15));
        rows.addAll(
                Race.of(3, asking.sentence(ACTIVE, Grain.DAY, null), asking.byHand(activePlainly()))
                        .rows("users of the last 28 days, every day", "plain SQL", 5));
        return new Figures(
                "Windows that end on every day",
                "The generated log, %,d events. `%s` and `%s`, for each day of two years, parsed, compiled and run each time, beside SQL as one would write it"
                                .formatted(log.events(), LEARNERS, ACTIVE)
                        + " by hand on the same tables: every window joined with what lies in it. The same numbers. Taking turns; the first once, the second three times (median).",
                rows);
    }

    private String learnersPlainly() {
        return """
        with shared as (
            select LEARNING as learning, actor as owner, "at", cast("at" as date) as day
            from event
            where name = NAMED('share_learning')),
        viewed as (
            select LEARNING as learning, actor, "at", cast("at" as date) as day
            from event
            where name = NAMED('view_learning')),
        learnt as (
            select d.day, s.learning, s.owner
            from shared s
                join viewed v on v.learning = s.learning and v.actor <> s.owner
                    and v."at" > s."at" and v.day <= s.day + 6
                join DAYS d on d.day between v.day and s.day + 6
            group by d.day, s.learning, s.owner
            having count(distinct v.actor) >= 2)
        select day, null, count(distinct owner)
        from learnt
        group by day
        """
                .replace("LEARNING", log.column("learning_id"))
                .replace("NAMED('share_learning')", log.number(GeneratedLog.SHARE))
                .replace("NAMED('view_learning')", log.number(GeneratedLog.VIEW))
                .replace("DAYS", days());
    }

    private static String activePlainly() {
        return """
        select u.day + k, null, count(distinct u.actor)
        from (select distinct actor, cast("at" as date) as day from event) u, range(28) r(k)
        where u.day + k <= date 'LAST'
        group by 1
        """
                .replace("LAST", GeneratedLog.LAST.toString())
                .replace("+ k", "+ k::integer");
    }

    private static String days() {
        return "(select date '%s' + n::integer as day from range(%d) r(n))"
                .formatted(
                        GeneratedLog.FIRST,
                        GeneratedLog.LAST.toEpochDay() - GeneratedLog.FIRST.toEpochDay() + 1);
    }
}
