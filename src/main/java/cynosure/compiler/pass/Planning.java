package cynosure.compiler.pass;

import cynosure.compiler.Layout;
import cynosure.compiler.Question;
import cynosure.compiler.plan.Expr;
import cynosure.compiler.plan.Goal;
import cynosure.compiler.plan.Plan;
import cynosure.compiler.plan.Plan.Step;
import cynosure.compiler.plan.Relation;
import cynosure.compiler.plan.Select;
import cynosure.metric.Definition;
import java.util.ArrayList;
import java.util.List;

/// Puts a whole plan together: the periods asked for, the tallies, and the result with a row for
/// every period and segment.
public final class Planning {

    private static final Expr NO_NUMBER = new Expr.Nothing();

    private final Scope scope;
    private final List<Step> steps = new ArrayList<>();

    private Planning(Scope scope) {
        this.scope = scope;
    }

    public static Plan plan(Definition definition, Question question, Layout layout) {
        Goal goal = Meaning.of(definition, new Facts(layout));
        return new Planning(Scope.of(definition, question, layout)).plan(goal);
    }

    private Plan plan(Goal goal) {
        steps.add(
                new Step(
                        "periods",
                        "every period asked for",
                        new Relation.Periods(scope.first(), scope.last(), scope.grain())));
        Tallies tally = Tallies.of(goal.tally(), scope, "counted");
        steps.addAll(tally.steps());
        var tallies = new ArrayList<>(List.of(tally));
        if (goal.over() != null) {
            Tallies over = Tallies.of(goal.over(), scope, "divisor");
            steps.addAll(over.steps());
            tallies.add(over);
        }
        grid(tallies);
        steps.add(new Step("numbers", "every period has its numbers", numbers(tallies)));
        steps.add(new Step("result", "the reading of each period", result(goal)));
        return new Plan(steps);
    }

    private void grid(List<Tallies> tallies) {
        if (!scope.split()) {
            return;
        }
        List<Select> seen =
                tallies.stream().map(t -> Select.from(t.name()).keep("segment").grouped()).toList();
        steps.add(new Step("segments", "every segment", new Relation.Union(seen)));
        Select grid =
                Select.from("periods", "p")
                        .join("segments", "s", new Expr.Always(true))
                        .with("period", Scope.column("p", "period"))
                        .with("segment", Scope.column("s", "segment"))
                        .grouped();
        steps.add(new Step("grid", "every segment in every period", grid));
    }

    private Select numbers(List<Tallies> tallies) {
        Select numbers =
                Select.from(scope.split() ? "grid" : "periods", "g")
                        .with("period", Scope.column("g", "period"));
        numbers = scope.keepSegment(numbers, "g");
        for (Tallies tally : tallies) {
            numbers = numbers.leftJoin(tally.name(), "n_" + tally.name(), sameAs(tally));
        }
        Tallies first = tallies.getFirst();
        numbers = numbers.with("above", number(first, "above"));
        if (tallies.size() > 1) {
            return numbers.with("below", number(tallies.getLast(), "above"));
        }
        return first.divided() ? numbers.with("below", number(first, "below")) : numbers;
    }

    private Expr sameAs(Tallies tally) {
        return scope.sameKeys("n_" + tally.name(), "g");
    }

    private Expr number(Tallies tally, String column) {
        Expr number = Counting.zeroed(Scope.column("n_" + tally.name(), column));
        if (tally.moving()) {
            List<Expr> apart = scope.split() ? List.of(Scope.column("g", "segment")) : List.of();
            number = new Expr.Running(number, apart, Scope.column("g", "period"));
        }
        return tally.whole(column.equals("above")) ? new Expr.AsCount(number) : number;
    }

    private Select result(Goal goal) {
        Expr above = Expr.Column.of("above");
        Expr below = Expr.Column.of("below");
        Select result =
                Select.from("numbers")
                        .keep("period")
                        .with("segment", scope.split() ? Expr.Column.of("segment") : NO_NUMBER);
        result =
                goal.divided()
                        ? result.with("value", new Expr.Divided(above, below))
                                .with("numerator", above)
                                .with("denominator", below)
                        : result.with("value", above)
                                .with("numerator", NO_NUMBER)
                                .with("denominator", NO_NUMBER);
        return result.orderBy("period", "segment");
    }
}
