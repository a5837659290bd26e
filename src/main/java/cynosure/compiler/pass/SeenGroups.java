package cynosure.compiler.pass;

import cynosure.compiler.plan.Expr;
import cynosure.compiler.plan.Plan.Step;
import cynosure.compiler.plan.Rows;
import cynosure.compiler.plan.Rows.Key;
import cynosure.compiler.plan.Select;
import cynosure.compiler.plan.Tally;
import cynosure.compiler.plan.Tally.Counter;
import cynosure.compiler.plan.Tally.Fold;
import cynosure.compiler.plan.Tally.Life;
import cynosure.metric.Bound;
import cynosure.metric.Groups;
import cynosure.metric.Measure;
import cynosure.metric.Name;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Values one by one, with what is measured of the events that share each: everything that has any
/// event in the period or window.
final class SeenGroups {

    private static final Expr NOTHING = new Expr.Nothing();
    private static final Expr ALL = new Expr.Always(true);

    private final Scope scope;
    private final Facts facts;
    private final Source source;

    SeenGroups(Scope scope, Facts facts, Source source) {
        this.scope = scope;
        this.facts = facts;
        this.source = source;
    }

    Seen of(Measure measure) {
        return switch (measure) {
            case Measure.Different different -> different(different);
            case Measure.GroupCount(Groups groups) ->
                    groups(groups.property(), tally(measure), null);
            case Measure.GroupShare(Groups groups) ->
                    groups(groups.property(), tally(measure), ALL);
            case Measure.PerGroup(_, Name property) -> groups(property, tally(measure), ALL);
            case Measure.Reach reach -> groups(reach.property(), tally(measure), null);
            default -> throw new IllegalArgumentException("not of groups: " + measure);
        };
    }

    private Tally tally(Measure measure) {
        return new Meaning(scope, facts, source).goal(measure).tally();
    }

    private Seen groups(Name property, Tally tally, @Nullable Expr whole) {
        Expr text = facts.text(property.text()).orElse(NOTHING);
        var steps = new ArrayList<Step>();
        List<Key> keys =
                fold(steps, source.events(), text, new Expr.Present(text), SeenUsers.AROUND);
        Select from = Select.from("each", "g").where(now("g"));
        Expr thing = Scope.column("g", "thing");
        Seen.Known known = Seen.Known.of(NOTHING, thing);
        if (!(tally instanceof Tally.OfGroups groups)) {
            known = known.numbers(SeenUsers.AROUND.column(), NOTHING).judged(ALL, whole, null);
            return new Seen(steps, from, keys, known, null, false);
        }
        Tallies inner = Tallies.of(groups.inner(), scope, "own");
        inner.steps().stream().filter(step -> !steps.contains(step)).forEach(steps::add);
        Key group = inner.keys().getLast();
        Expr same =
                Expr.all(
                        List.of(
                                now("n"),
                                Grouping.same("n", "g", inner.keys().subList(0, keys.size())),
                                new Expr.Equal(Scope.column("n", group.name()), thing)));
        Expr number = Counting.zeroed(Scope.column("n", "above"));
        Tally.@Nullable Test test = groups.test();
        Expr counts =
                test == null
                        ? ALL
                        : new Expr.Compared(number, test.bound(), new Expr.Parameter(test.limit()));
        return new Seen(
                steps,
                from.leftJoin("own", "n", same),
                keys,
                known.numbers(number, NOTHING).judged(counts, whole, null),
                test == null ? null : new Expr.Parameter(test.limit()),
                groups.weighed());
    }

    /// The different values of a property, each with how many of the events that count have it.
    private Seen different(Measure.Different measure) {
        Tally.OfEvents tally = (Tally.OfEvents) tally(measure);
        Expr text = tally.above().fold() instanceof Fold.Different(Expr value) ? value : NOTHING;
        Expr named = measure.events().name() == null ? ALL : facts.named(measure.events().name());
        var steps = new ArrayList<Step>();
        Counter holding = new InPeriods(scope, "each").living(tally.above());
        Counter times = new Counter("times", holding.filter(), new Fold.Rows(), Life.EVER);
        Expr there = Expr.all(List.of(named, new Expr.Present(text)));
        List<Key> keys = fold(steps, tally.rows(), text, there, times);
        Expr counts = new Expr.Compared(times.column(), Bound.AT_LEAST, new Expr.Whole(1));
        Seen.Known known =
                Seen.Known.of(NOTHING, Scope.column("g", "thing"))
                        .numbers(times.column(), NOTHING)
                        .judged(counts, null, null);
        Select from = Select.from("each", "g").where(now("g"));
        return new Seen(steps, from, keys, known, null, false);
    }

    /// Adds the step `each`: one row a segment and value, with a counter over its rows.
    private List<Key> fold(List<Step> steps, Rows of, Expr text, Expr there, Counter counter) {
        steps.addAll(of.before());
        Rows rows =
                new InPeriods(scope, "each").inPeriods(of).only(there).by(new Key("thing", text));
        Select each = Grouping.with(rows.from(), rows.keys()).grouped();
        each = each.with(counter.name(), Counting.folded(counter, ALL, rows.day()));
        steps.add(new Step("each", "everything with an event in the period", each));
        return new SeenKeys(of.keys()).of("g");
    }

    private Expr now(String of) {
        return new Expr.Equal(Scope.column(of, "period"), new Expr.Parameter(scope.first()));
    }
}
