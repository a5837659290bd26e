package cynosure.compiler.pass;

import cynosure.compiler.plan.Expr;
import cynosure.compiler.plan.Plan.Step;
import cynosure.compiler.plan.Rows;
import cynosure.compiler.plan.Select;
import cynosure.compiler.plan.Tally.Counter;
import cynosure.compiler.plan.Tally.Fold;
import java.util.ArrayList;
import java.util.List;

/// Folds rows into their counters, for each value of their keys.
///
/// A run of days takes steps of its own: the different days, each less its place among them, are
/// the same date as long as one follows right after another.
final class Folding {

    private final String name;
    private final Rows rows;

    Folding(String name, Rows rows) {
        this.name = name;
        this.rows = rows;
    }

    /// The last step, called by the name, holds the keys and the counters.
    List<Step> steps(List<Counter> counters, String words) {
        List<Counter> runs = counters.stream().filter(c -> c.fold() instanceof Fold.Run).toList();
        if (runs.isEmpty()) {
            return List.of(new Step(name, words, folded(counters, counters)));
        }
        List<Counter> others = counters.stream().filter(c -> !runs.contains(c)).toList();
        var steps = new ArrayList<Step>();
        runs.forEach(run -> steps.addAll(run(run)));
        steps.add(new Step(name + "_rest", words, folded(others, counters)));
        Select all = Grouping.keep(Select.from(name + "_rest", "r"), "r", rows.keys());
        for (Counter counter : others) {
            all = all.with(counter.name(), Scope.column("r", counter.name()));
        }
        for (Counter run : runs) {
            String step = step(run);
            all =
                    all.leftJoin(step, step, Grouping.same(step, "r", rows.keys()))
                            .with(run.name(), Counting.zeroed(Scope.column(step, run.name())));
        }
        steps.add(new Step(name, "with the longest run of days", all));
        return steps;
    }

    private Select folded(List<Counter> counters, List<Counter> takingIn) {
        Expr taken = Counting.anyOf(takingIn);
        Select folded = Grouping.with(rows.where(taken), rows.keys()).grouped();
        for (Counter counter : counters) {
            folded = folded.with(counter.name(), Counting.folded(counter, taken, rows.day()));
        }
        return folded;
    }

    private List<Step> run(Counter run) {
        String step = step(run);
        Select days =
                Grouping.with(rows.where(run.filter()), rows.keys())
                        .with("day", rows.day())
                        .grouped();
        Expr day = Scope.column("d", "day");
        Expr place =
                new Expr.Over(
                        Expr.Way.PLACE,
                        null,
                        Grouping.columns("d", rows.keys()),
                        List.of(new Expr.Sort(day, false)));
        Select isles =
                Grouping.keep(Select.from(step + "_days", "d"), "d", rows.keys())
                        .with("isle", new Expr.DaysBefore(day, place));
        Select runs =
                Grouping.keep(Select.from(step + "_isles", "i"), "i", rows.keys())
                        .with("isle", Scope.column("i", "isle"))
                        .grouped()
                        .with("days", new Expr.Count(null));
        Select longest =
                Grouping.keep(Select.from(step + "_runs", "n"), "n", rows.keys())
                        .grouped()
                        .with(run.name(), new Expr.Most(Scope.column("n", "days")));
        return List.of(
                new Step(step + "_days", "the different days", days),
                new Step(step + "_isles", "days in a row share a date", isles),
                new Step(step + "_runs", "how long each run is", runs),
                new Step(step, "the longest run", longest));
    }

    private String step(Counter run) {
        return name + "_" + run.name();
    }
}
