package cynosure.compiler.pass;

import cynosure.compiler.Layout;
import cynosure.compiler.Question;
import cynosure.compiler.plan.Expr;
import cynosure.compiler.plan.Goal;
import cynosure.compiler.plan.Plan;
import cynosure.compiler.plan.Plan.Step;
import cynosure.compiler.plan.Relation;
import cynosure.compiler.plan.Rows.Key;
import cynosure.compiler.plan.Select;
import cynosure.compiler.plan.Tally;
import cynosure.metric.Definition;
import java.util.ArrayList;
import java.util.List;

/// Puts a whole plan together: the periods asked for, the tallies, and the result with a row for
/// every period and segment.
public final class Planning {

    private static final Expr NOTHING = new Expr.Nothing();

    private final Scope scope;
    private final List<Key> keys;
    private final List<Step> steps = new ArrayList<>();

    private Planning(Scope scope) {
        this.scope = scope;
        this.keys = new Segments(scope, new Facts(scope.layout())).ofEvent();
    }

    public static Plan plan(Definition definition, Question question, Layout layout) {
        Scope scope = Scope.of(definition, question, layout);
        return new Planning(scope).plan(Meaning.of(definition, scope));
    }

    private Plan plan(Goal goal) {
        steps.add(
                new Step(
                        "periods",
                        "every period asked for",
                        new Relation.Periods(scope.first(), scope.last(), scope.grain())));
        var tallies = new ArrayList<Tallies>();
        add(tallies, goal.tally(), "counted");
        if (goal.over() != null) {
            add(tallies, goal.over(), "divisor");
        }
        if (goal.tally() instanceof Tally.Percentile percentile && percentile.left() != null) {
            add(
                    tallies,
                    new Tally.OfEvents(
                            percentile.rows(), percentile.left(), null, percentile.left()),
                    "unripe");
        }
        grid(tallies);
        steps.add(new Step("numbers", "every period has its numbers", numbers(goal, tallies)));
        steps.add(new Step("result", "the reading of each period", result(goal, tallies)));
        return new Plan(steps);
    }

    private void add(List<Tallies> tallies, Tally tally, String name) {
        Tallies made = Tallies.of(tally, scope, name);
        made.steps().stream().filter(step -> !steps.contains(step)).forEach(steps::add);
        tallies.add(made);
    }

    private void grid(List<Tallies> tallies) {
        if (!scope.split()) {
            return;
        }
        List<Select> seen =
                tallies.stream()
                        .map(t -> Grouping.keep(Select.from(t.name(), "t"), "t", keys).grouped())
                        .toList();
        steps.add(new Step("segments_seen", "every segment", new Relation.Union(seen)));
        Select segments = Grouping.keep(Select.from("segments_seen", "t"), "t", keys).grouped();
        steps.add(new Step("segments", "every segment once", segments));
        Select grid =
                Select.from("periods", "p")
                        .join("segments", "s", new Expr.Always(true))
                        .with("period", Scope.column("p", "period"));
        steps.add(
                new Step("grid", "every segment in every period", Grouping.keep(grid, "s", keys)));
    }

    private Select numbers(Goal goal, List<Tallies> tallies) {
        Select numbers =
                Select.from(scope.split() ? "grid" : "periods", "g")
                        .with("period", Scope.column("g", "period"));
        numbers = Grouping.keep(numbers, "g", keys);
        for (Tallies tally : tallies) {
            numbers =
                    numbers.leftJoin(
                            tally.name(),
                            "n_" + tally.name(),
                            Grouping.samePeriod("n_" + tally.name(), "g", keys));
        }
        Tallies first = tallies.getFirst();
        numbers = numbers.with("above", number(first, "above"));
        if (goal.over() != null) {
            numbers = numbers.with("below", number(tallies.get(1), "above"));
        } else if (first.divided()) {
            numbers = numbers.with("below", number(first, "below"));
        }
        List<Expr> left =
                tallies.stream()
                        .filter(Tallies::leavesOut)
                        .map(tally -> Scope.column("n_" + tally.name(), "left_out"))
                        .map(Counting::zeroed)
                        .toList();
        return switch (left.size()) {
            case 0 -> numbers;
            case 1 -> numbers.with("left_out", left.getFirst());
            default -> numbers.with("left_out", new Expr.Plus(left.getFirst(), left.getLast()));
        };
    }

    private Expr number(Tallies tally, String column) {
        Expr of = Scope.column("n_" + tally.name(), column);
        Expr number = tally.mayBeNothing() ? of : Counting.zeroed(of);
        if (tally.moving()) {
            number = Expr.running(number, Grouping.columns("g", keys), Scope.column("g", "period"));
        }
        return tally.whole(column.equals("above")) ? new Expr.AsCount(number) : number;
    }

    private Select result(Goal goal, List<Tallies> tallies) {
        Expr above = Expr.Column.of("above");
        Expr below = Expr.Column.of("below");
        if (goal.byDays()) {
            below = new Expr.Times(below, days());
        }
        boolean leaves = tallies.stream().anyMatch(Tallies::leavesOut);
        Select result =
                Select.from("numbers")
                        .keep("period")
                        .with("segment", Segments.written(scope.by(), Expr.Column.of("segment")))
                        .with(
                                "folded",
                                scope.folds() ? Expr.Column.of("folded") : new Expr.Always(false));
        result =
                goal.divided()
                        ? result.with("value", new Expr.Divided(above, below))
                                .with("numerator", above)
                                .with("denominator", below)
                        : result.with("value", above)
                                .with("numerator", NOTHING)
                                .with("denominator", NOTHING);
        return result.with(
                        "left_out", leaves ? new Expr.AsCount(Expr.Column.of("left_out")) : NOTHING)
                .orderBy("period", "segment", "folded");
    }

    private Expr days() {
        return scope.rolling()
                ? new Expr.Whole(scope.windowDays())
                : new Expr.DaysIn(Expr.Column.of("period"), scope.grain());
    }
}
