package cynosure.compiler.pass;

import cynosure.compiler.plan.Expr;
import cynosure.compiler.plan.Plan.Step;
import cynosure.compiler.plan.Relation;
import cynosure.compiler.plan.Rows.Key;
import cynosure.compiler.plan.Select;
import cynosure.compiler.plan.Tally;
import cynosure.compiler.plan.Tally.Counter;
import cynosure.compiler.plan.Tally.Life;
import cynosure.compiler.plan.Tally.Members;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Counts users over rolling windows without going through each window: a day's rows are added to a
/// user's counters when windows begin to take them in, and taken away when windows have moved past.
/// Between two such moves a user counts or does not; only the changes are added up.
///
/// | step | one row for |
/// |---|---|
/// | days | a user's day |
/// | totals, able | a user; only those who do enough in all may do enough in a window |
/// | spans | the same, with the first period that takes it in and the first that does not |
/// | moves | a span's beginning, and its end with the signs turned |
/// | states | a user and period, with the counters as they stand from then on |
/// | steps | the same, with what the user adds to the number from then on, less what before |
/// | *the tally* | a period in which the number changes, with the change |
final class RolledUsers {

    private final Scope scope;
    private final String name;
    private final Tally.OfUsers tally;
    private final List<Key> keys;

    RolledUsers(Scope scope, String name, Tally.OfUsers tally) {
        this.scope = scope;
        this.name = name;
        this.tally = tally;
        this.keys = tally.rows().keys();
    }

    /// Whether every counter is a whole number that adds up over days, so that what was added can
    /// be taken away again without loss.
    static boolean fits(Tally.OfUsers tally) {
        return tally.counters().stream().allMatch(Counting::addsUp);
    }

    List<Step> steps() {
        var steps = new ArrayList<Step>();
        var moves = new ArrayList<Select>();
        lives().forEach(
                        (life, counters) -> {
                            String apart =
                                    lives().size() == 1
                                            ? name
                                            : name + "_" + counters.getFirst().name();
                            var spans = new Spans(scope, tally.rows(), life, Reach.of(tally));
                            steps.addAll(spans.steps(apart, Counting.anyOf(counters), counters));
                            moves.add(entering(apart, counters));
                            moves.add(leaving(apart, counters));
                        });
        steps.add(
                new Step(
                        name + "_moves",
                        "days come into the window and go",
                        new Relation.Union(moves)));
        steps.add(new Step(name + "_states", "what each user then has in the window", states()));
        steps.add(new Step(name + "_steps", "what each user then adds or takes", adding()));
        steps.add(new Step(name, "how the numbers change", changes()));
        return steps;
    }

    private Map<Life, List<Counter>> lives() {
        var lives = new LinkedHashMap<Life, List<Counter>>();
        tally.counters()
                .forEach(c -> lives.computeIfAbsent(c.life(), _ -> new ArrayList<>()).add(c));
        return lives;
    }

    private Select entering(String apart, List<Counter> moved) {
        Select moves =
                Select.from(apart + "_spans", "s")
                        .with("actor", Scope.column("s", "actor"))
                        .with("period", Scope.column("s", "enters"));
        return withCounters(Grouping.keep(moves, "s", keys), moved, false);
    }

    private Select leaving(String apart, List<Counter> moved) {
        Expr leaves = Scope.column("s", "leaves");
        Select moves =
                Select.from(apart + "_spans", "s")
                        .where(Spans.beforeTheEnd(scope, leaves))
                        .with("actor", Scope.column("s", "actor"))
                        .with("period", leaves);
        return withCounters(Grouping.keep(moves, "s", keys), moved, true);
    }

    private Select states() {
        Select states =
                Select.from(name + "_moves", "m")
                        .with("actor", Scope.column("m", "actor"))
                        .with("period", Scope.column("m", "period"));
        states = Grouping.keep(states, "m", keys).grouped();
        for (Counter counter : tally.counters()) {
            Expr moved = new Expr.Sum(counter.column(), null);
            states =
                    states.with(
                            counter.name(),
                            Expr.running(moved, user("m"), Scope.column("m", "period")));
        }
        return states;
    }

    private Select adding() {
        Select steps =
                Select.from(name + "_states", "t").with("period", Scope.column("t", "period"));
        steps = Grouping.keep(steps, "t", keys).with("above", step(tally.above()));
        return tally.below() == null ? steps : steps.with("below", step(tally.below()));
    }

    private Select changes() {
        Select changes =
                Select.from(name + "_steps", "c").with("period", Scope.column("c", "period"));
        changes = Grouping.keep(changes, "c", keys).grouped();
        changes = changes.with("above", new Expr.Sum(Expr.Column.of("above"), null));
        return tally.below() == null
                ? changes
                : changes.with("below", new Expr.Sum(Expr.Column.of("below"), null));
    }

    private Expr step(Members members) {
        Expr now = Counting.share(members);
        Expr before = Expr.previous(now, user("t"), Scope.column("t", "period"));
        return new Expr.Minus(now, Counting.zeroed(before));
    }

    /// What tells one user's rows from another's.
    private List<Expr> user(String of) {
        var apart = new ArrayList<Expr>(List.of(Scope.column(of, "actor")));
        apart.addAll(Grouping.columns(of, keys));
        return apart;
    }

    private Select withCounters(Select select, List<Counter> moved, boolean away) {
        Select with = select;
        for (Counter counter : tally.counters()) {
            Expr number = moved.contains(counter) ? counter.column() : Counting.ZERO;
            with = with.with(counter.name(), away ? new Expr.Minus(Counting.ZERO, number) : number);
        }
        return with;
    }
}
