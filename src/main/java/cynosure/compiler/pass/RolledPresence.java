package cynosure.compiler.pass;

import cynosure.compiler.plan.Expr;
import cynosure.compiler.plan.Plan.Step;
import cynosure.compiler.plan.Relation;
import cynosure.compiler.plan.Rows.Key;
import cynosure.compiler.plan.Select;
import cynosure.compiler.plan.Tally;
import cynosure.compiler.plan.Tally.Counter;
import cynosure.compiler.plan.Tally.Fold;
import cynosure.compiler.plan.Tally.Life;
import java.util.ArrayList;
import java.util.List;

/// Counts users who did something at all over rolling windows: each day makes a user count from one
/// period to another, spans that meet are one, and only where spans begin and end the number
/// changes.
///
/// | step | one row for |
/// |---|---|
/// | days, spans | a user's day, with the periods from which and until which it counts |
/// | chains | the same, with the end of those before and the beginning of the next |
/// | ends | where a chain of spans begins (1) or ends (-1) |
/// | *the tally* | a period in which the number changes, with the change |
final class RolledPresence {

    private static final Expr ENTERS = Scope.column("c", "enters");
    private static final Expr LEAVES = Scope.column("c", "leaves");
    private static final Expr BEFORE = Scope.column("c", "left_before");

    private final Scope scope;
    private final String name;
    private final Tally.OfUsers tally;
    private final List<Key> keys;
    private final boolean inOrder;

    RolledPresence(Scope scope, String name, Tally.OfUsers tally) {
        this.scope = scope;
        this.name = name;
        this.tally = tally;
        this.keys = tally.rows().keys();
        this.inOrder = tally.counters().getFirst().life().equals(Life.EVER);
    }

    static boolean fits(Tally.OfUsers tally) {
        if (tally.counters().size() != 1 || tally.below() != null) {
            return false;
        }
        Counter counter = tally.counters().getFirst();
        return counter.fold() instanceof Fold.Seen
                && tally.above().weight() == null
                && tally.above().test().equals(Deeds.atLeastOne(counter));
    }

    List<Step> steps() {
        var spans = new Spans(scope, tally.rows(), tally.counters().getFirst().life(), null);
        var steps = new ArrayList<>(spans.steps(name, Counting.anyOf(tally.counters()), List.of()));
        steps.add(new Step(name + "_chains", "each with those before and after", chains()));
        steps.add(
                new Step(
                        name + "_ends",
                        "where a user begins and ceases to count",
                        new Relation.Union(List.of(beginnings(), endings()))));
        steps.add(new Step(name, "how the numbers change", changes()));
        return steps;
    }

    private Select chains() {
        var user = new ArrayList<Expr>(List.of(Scope.column("s", "actor")));
        user.addAll(Grouping.columns("s", keys));
        Expr enters = Scope.column("s", "enters");
        Expr leaves = Scope.column("s", "leaves");
        List<Expr.Sort> order = List.of(new Expr.Sort(enters, false), new Expr.Sort(leaves, false));
        Expr.Way before = inOrder ? Expr.Way.PREVIOUS : Expr.Way.MOST_BEFORE;
        Select chains =
                Select.from(name + "_spans", "s")
                        .with("enters", enters)
                        .with("leaves", leaves)
                        .with("left_before", new Expr.Over(before, leaves, user, order));
        if (inOrder) {
            chains = chains.with("enters_next", new Expr.Over(Expr.Way.NEXT, enters, user, order));
        }
        return Grouping.keep(chains, "s", keys);
    }

    private Select beginnings() {
        Expr fresh = inOrder ? gapBefore() : longer();
        Expr period =
                inOrder ? ENTERS : new Expr.When(new Expr.Before(ENTERS, BEFORE), BEFORE, ENTERS);
        Select beginnings = Select.from(name + "_chains", "c").where(fresh).with("period", period);
        return Grouping.keep(beginnings, "c", keys).with("above", new Expr.Whole(1));
    }

    private Select endings() {
        Expr last = inOrder ? gapAfter() : longer();
        Select endings =
                Select.from(name + "_chains", "c")
                        .where(Expr.all(List.of(last, Spans.beforeTheEnd(scope, LEAVES))))
                        .with("period", LEAVES);
        return Grouping.keep(endings, "c", keys).with("above", new Expr.Whole(-1));
    }

    /// Whether a span reaches further than those before.
    private Expr longer() {
        return Expr.any(List.of(new Expr.Missing(BEFORE), new Expr.Before(BEFORE, LEAVES)));
    }

    private Expr gapBefore() {
        return Expr.any(List.of(new Expr.Missing(BEFORE), new Expr.Before(BEFORE, ENTERS)));
    }

    private Expr gapAfter() {
        Expr next = Scope.column("c", "enters_next");
        return Expr.any(List.of(new Expr.Missing(next), new Expr.Before(LEAVES, next)));
    }

    private Select changes() {
        Select changes =
                Select.from(name + "_ends", "n").with("period", Scope.column("n", "period"));
        return Grouping.keep(changes, "n", keys)
                .grouped()
                .with("above", new Expr.Sum(Scope.column("n", "above"), null));
    }
}
