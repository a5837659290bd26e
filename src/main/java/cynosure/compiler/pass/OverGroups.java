package cynosure.compiler.pass;

import cynosure.compiler.plan.Expr;
import cynosure.compiler.plan.Plan.Step;
import cynosure.compiler.plan.Rows.Key;
import cynosure.compiler.plan.Select;
import cynosure.compiler.plan.Tally;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Counts groups, each of which has a number of its own from a step before.
final class OverGroups {

    private static final Expr NUMBER = Scope.column("g", "above");

    private final String name;
    private final Tallies inner;
    private final Key group;
    private final List<Key> keys;
    private final Tally.OfGroups tally;

    OverGroups(String name, Tallies inner, Tally.OfGroups tally) {
        this.name = name;
        this.inner = inner;
        this.group = inner.keys().getLast();
        this.keys = inner.keys().subList(0, inner.keys().size() - 1);
        this.tally = tally;
    }

    List<Key> keys() {
        return keys;
    }

    List<Step> steps() {
        var steps = new ArrayList<>(inner.steps());
        steps.addAll(inner.moving() ? moving() : standing());
        return steps;
    }

    private List<Step> standing() {
        Select over =
                Select.from(inner.name(), "g")
                        .where(new Expr.Present(Scope.column("g", group.name())))
                        .with("period", Scope.column("g", "period"));
        Select counted =
                Grouping.keep(over, "g", keys)
                        .grouped()
                        .with("above", new Expr.Sum(share(NUMBER), null));
        return List.of(new Step(name, "the groups that count in each period", counted));
    }

    /// Each group's number is added up from its changes; where it begins or ceases to count, or
    /// weighs more or less, the number of groups changes.
    private List<Step> moving() {
        Expr period = Scope.column("g", "period");
        Select states =
                Select.from(inner.name(), "g")
                        .where(new Expr.Present(Scope.column("g", group.name())))
                        .with("period", period)
                        .with(group.name(), Scope.column("g", group.name()))
                        .with("above", Expr.running(NUMBER, one("g"), period));
        Expr now = share(Scope.column("t", "above"));
        Expr before = Expr.previous(now, one("t"), Scope.column("t", "period"));
        Select steps =
                Select.from(name + "_states", "t")
                        .with("period", Scope.column("t", "period"))
                        .with("above", new Expr.Minus(now, Counting.zeroed(before)));
        Select changes =
                Select.from(name + "_steps", "c").with("period", Scope.column("c", "period"));
        changes =
                Grouping.keep(changes, "c", keys)
                        .grouped()
                        .with("above", new Expr.Sum(Scope.column("c", "above"), null));
        return List.of(
                new Step(
                        name + "_states",
                        "each group's number from then on",
                        Grouping.keep(states, "g", keys)),
                new Step(
                        name + "_steps",
                        "what each group then adds or takes",
                        Grouping.keep(steps, "t", keys)),
                new Step(name, "how the numbers change", changes));
    }

    /// What a group with this number adds.
    private Expr share(Expr number) {
        Expr weight = tally.weighed() ? number : Counting.ONE;
        Tally.@Nullable Test test = tally.test();
        return test == null
                ? weight
                : new Expr.When(
                        new Expr.Compared(number, test.bound(), new Expr.Parameter(test.limit())),
                        weight,
                        Counting.ZERO);
    }

    private List<Expr> one(String of) {
        var one = new ArrayList<>(Grouping.columns(of, keys));
        one.add(Scope.column(of, group.name()));
        return one;
    }
}
