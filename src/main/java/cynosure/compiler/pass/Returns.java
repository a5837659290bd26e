package cynosure.compiler.pass;

import cynosure.compiler.plan.Expr;
import cynosure.compiler.plan.Plan.Step;
import cynosure.compiler.plan.Select;
import cynosure.compiler.plan.Tally;
import java.util.ArrayList;
import java.util.List;

/// Counts the users of one period, and those of them who are there in the next.
final class Returns {

    private final Scope scope;
    private final String name;

    Returns(Scope scope, String name) {
        this.scope = scope;
        this.name = name;
    }

    List<Step> steps(Tally.Returning tally) {
        var steps = new ArrayList<Step>();
        steps.addAll(new InPeriods(scope, name + "_first").each(tally.first()));
        steps.addAll(new InPeriods(scope.longer(), name + "_later").each(tally.later()));
        Expr period = Scope.column("u", "period");
        steps.add(
                new Step(
                        name + "_first",
                        "who counts in each period",
                        members(name + "_first", tally.first(), period)));
        Expr before = scope.period(new Expr.DaysAfter(period, -1));
        steps.add(
                new Step(
                        name + "_later",
                        "who counts in the period after each",
                        members(name + "_later", tally.later(), before)));
        Expr same =
                Expr.all(
                        List.of(
                                Grouping.samePeriod("l", "f", tally.first().rows().keys()),
                                new Expr.Equal(
                                        Scope.column("l", "actor"), Scope.column("f", "actor"))));
        Select both =
                Select.from(name + "_first", "f")
                        .leftJoin(name + "_later", "l", same)
                        .with("period", Scope.column("f", "period"));
        steps.add(
                new Step(
                        name,
                        "how many there were, and how many came back",
                        Grouping.keep(both, "f", tally.first().rows().keys())
                                .grouped()
                                .with(
                                        "above",
                                        new Expr.Count(
                                                new Expr.Present(Scope.column("l", "actor"))))
                                .with("below", new Expr.Count(null))));
        return steps;
    }

    private static Select members(String name, Tally.OfUsers tally, Expr period) {
        Select members =
                Select.from(name + "_users", "u")
                        .where(tally.above().test())
                        .with("period", period)
                        .with("actor", Scope.column("u", "actor"));
        return Grouping.keep(members, "u", tally.rows().keys());
    }
}
