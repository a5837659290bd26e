package cynosure.benchmark;

import java.util.List;

/// Monthly users over the generated log, beside the query an analyst would write by hand.
final class UsersBenchmark {

    private static final String SENTENCE = "number of users who did add_title, per month";

    private final LoadedLog log;

    UsersBenchmark(LoadedLog log) {
        this.log = log;
    }

    Figures run() throws Exception {
        Asking asking = new Asking(log.warehouse());
        String byHand =
                """
                select cast(date_trunc('month', "at") as date), null, count(distinct actor)
                from event
                where name = ADD_TITLE and "at" >= '2024-01-01' and "at" < '2026-01-01'
                group by 1
                """
                        .replace("ADD_TITLE", log.number(GeneratedLog.ADD_TITLE));
        Race race = Race.of(5, asking.sentence(SENTENCE, null, null), asking.byHand(byHand));
        return new Figures(
                "Monthly users",
                "The generated log, %,d events. `%s`, parsed, compiled and run each time, beside `count(distinct actor)` grouped by month, written by hand on the same table. The same 24 numbers. Taking turns, median of 5."
                        .formatted(log.events(), SENTENCE),
                List.of(
                        Figures.row("Cynosure", "%.0f ms", race.ours()),
                        Figures.row("by hand", "%.0f ms", race.theirs()),
                        Figures.row(
                                "ratio",
                                "%.2f times the time of the query by hand",
                                race.ours() / race.theirs())));
    }
}
