package cynosure.compiler.pass;

import cynosure.compiler.plan.Expr;
import cynosure.compiler.plan.Plan.Step;
import cynosure.compiler.plan.Relation;
import cynosure.compiler.plan.Select;
import cynosure.compiler.plan.Tally;
import cynosure.compiler.plan.Tally.Counter;
import cynosure.compiler.plan.Tally.Fold;
import cynosure.compiler.plan.Tally.Members;
import cynosure.metric.Bound;
import java.util.ArrayList;
import java.util.List;

/// Counts users over rolling windows without going through each window: a day's events are added to
/// a user's counters when windows begin to take the day in, and taken away when windows have moved
/// past it. Between two such moves a user counts or does not; only the changes are added up.
///
/// | step | one row for |
/// |---|---|
/// | days | a user's day |
/// | spans | the same, with the first period that takes the day in and the first that does not |
/// | moves | a span's beginning, and its end with the signs turned |
/// | states | a user and period, with the counters as they stand from then on |
/// | steps | the same, with what the user adds to the number from then on, less what before |
/// | *the tally* | a period in which the number changes, with the change |
final class RolledUsers {

    private final Scope scope;
    private final String name;

    RolledUsers(Scope scope, String name) {
        this.scope = scope;
        this.name = name;
    }

    /// Whether every counter is a whole number that adds up over days, so that what was added can
    /// be taken away again without loss.
    static boolean fits(Tally.OfUsers tally) {
        return tally.counters().stream()
                .map(Counter::fold)
                .allMatch(fold -> fold instanceof Fold.Rows || fold instanceof Fold.Days);
    }

    List<Step> steps(Tally.OfUsers tally) {
        var moves = new Relation.Union(List.of(entering(tally), leaving(tally)));
        return List.of(
                new Step(name + "_days", "what each user did on each day", days(tally)),
                new Step(name + "_spans", "the periods whose window has the day", spans(tally)),
                new Step(name + "_moves", "days come into the window and go", moves),
                new Step(name + "_states", "what each user then has in the window", states(tally)),
                new Step(name + "_steps", "what each user then adds or takes", adding(tally)),
                new Step(name, "how the numbers change", changes(tally)));
    }

    private Select days(Tally.OfUsers tally) {
        Expr actor = Facts.column("actor");
        Expr filter = Expr.all(List.of(new Expr.Present(actor), Counting.anyOf(tally)));
        Select days = scope.events(filter).with("actor", actor).with("day", scope.day());
        return Counting.counters(scope.withSegment(days).grouped(), tally, scope.day());
    }

    private Select spans(Tally.OfUsers tally) {
        Expr day = Scope.column("d", "day");
        Select spans =
                Select.from(name + "_days", "d")
                        .where(new Expr.Before(scope.enters(day), scope.leaves(day)))
                        .with("actor", Scope.column("d", "actor"))
                        .with("enters", scope.enters(day))
                        .with("leaves", scope.leaves(day));
        return withCounters(scope.keepSegment(spans, "d"), tally, false);
    }

    private Select entering(Tally.OfUsers tally) {
        Select moves =
                Select.from(name + "_spans", "s")
                        .with("actor", Scope.column("s", "actor"))
                        .with("period", Scope.column("s", "enters"));
        return withCounters(scope.keepSegment(moves, "s"), tally, false);
    }

    private Select leaving(Tally.OfUsers tally) {
        Expr leaves = Scope.column("s", "leaves");
        Select moves =
                Select.from(name + "_spans", "s")
                        .where(
                                new Expr.Compared(
                                        leaves, Bound.AT_MOST, new Expr.Parameter(scope.last())))
                        .with("actor", Scope.column("s", "actor"))
                        .with("period", leaves);
        return withCounters(scope.keepSegment(moves, "s"), tally, true);
    }

    private Select states(Tally.OfUsers tally) {
        Select states =
                Select.from(name + "_moves", "m")
                        .with("actor", Scope.column("m", "actor"))
                        .with("period", Scope.column("m", "period"));
        states = scope.keepSegment(states, "m").grouped();
        for (Counter counter : tally.counters()) {
            Expr moved = new Expr.Sum(counter.column(), null);
            states =
                    states.with(
                            counter.name(),
                            new Expr.Running(moved, user("m"), Scope.column("m", "period")));
        }
        return states;
    }

    private Select adding(Tally.OfUsers tally) {
        Select steps =
                Select.from(name + "_states", "t").with("period", Scope.column("t", "period"));
        steps = scope.keepSegment(steps, "t").with("above", step(tally.above()));
        return tally.below() == null ? steps : steps.with("below", step(tally.below()));
    }

    private Select changes(Tally.OfUsers tally) {
        Select changes =
                Select.from(name + "_steps", "c").with("period", Scope.column("c", "period"));
        changes = scope.keepSegment(changes, "c").grouped();
        changes = changes.with("above", new Expr.Sum(Expr.Column.of("above"), null));
        return tally.below() == null
                ? changes
                : changes.with("below", new Expr.Sum(Expr.Column.of("below"), null));
    }

    private Expr step(Members members) {
        Expr now = Counting.share(members);
        Expr before = new Expr.Previous(now, user("t"), Scope.column("t", "period"));
        return new Expr.Minus(now, Counting.zeroed(before));
    }

    /// What tells one user's rows from another's.
    private List<Expr> user(String of) {
        var apart = new ArrayList<Expr>(List.of(Scope.column(of, "actor")));
        if (scope.split()) {
            apart.add(Scope.column(of, "segment"));
        }
        return apart;
    }

    private static Select withCounters(Select select, Tally.OfUsers tally, boolean away) {
        Select with = select;
        for (Counter counter : tally.counters()) {
            Expr number = counter.column();
            with =
                    with.with(
                            counter.name(),
                            away ? new Expr.Minus(new Expr.Whole(0), number) : number);
        }
        return with;
    }
}
