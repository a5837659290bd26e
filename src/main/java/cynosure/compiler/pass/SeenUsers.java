package cynosure.compiler.pass;

import cynosure.compiler.plan.Expr;
import cynosure.compiler.plan.Plan.Step;
import cynosure.compiler.plan.Select;
import cynosure.compiler.plan.Tally;
import cynosure.compiler.plan.Tally.Counter;
import cynosure.compiler.plan.Tally.Fold;
import cynosure.compiler.plan.Tally.Life;
import cynosure.compiler.plan.Tally.Members;
import cynosure.metric.Measure;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Users one by one: everyone who did anything at all in the period or window, with their numbers.
final class SeenUsers {

    private static final Expr NOTHING = new Expr.Nothing();
    private static final Expr ACTOR = Scope.column("u", "actor");

    /// Whoever did anything is there, also with nothing of what was asked.
    static final Counter AROUND =
            new Counter("around", new Expr.Always(true), new Fold.Rows(), Life.EVER);

    private final Scope scope;
    private final Facts facts;
    private final Source source;

    SeenUsers(Scope scope, Facts facts, Source source) {
        this.scope = scope;
        this.facts = facts;
        this.source = source;
    }

    Seen of(Measure measure) {
        Tally tally = new Meaning(scope, facts, source).goal(measure).tally();
        return switch (tally) {
            case Tally.OfUsers users -> users(users);
            case Tally.Returning returning -> returning(returning);
            case Tally.OfEvents _, Tally.OfGroups _, Tally.Percentile _ ->
                    throw new IllegalArgumentException("not of users: " + measure);
        };
    }

    /// What a counter or a test says of a user.
    ///
    /// @param number what is held against the limit, or what the user weighs
    /// @param limit null without one
    record Numbers(Expr number, Expr wholeNumber, @Nullable Expr limit, Counter counter) {}

    static Numbers numbers(Tally.OfUsers tally) {
        @Nullable Counter weight = tally.above().weight();
        @Nullable Expr whole = tally.below() == null ? null : tally.below().test();
        @Nullable Limits below = whole == null ? null : Limits.of(whole);
        Expr wholeNumber = below == null ? NOTHING : below.counter();
        if (weight != null) {
            return new Numbers(weight.column(), wholeNumber, null, weight);
        }
        @Nullable Limits above = Limits.beyond(whole, tally.above().test());
        if (above == null) {
            throw new IllegalArgumentException("asks nothing of users: " + tally.above());
        }
        boolean times = above.number() instanceof Expr.Times;
        Expr limit =
                times && above.number() instanceof Expr.Times(_, Expr unit)
                        ? new Expr.Divided(above.limit(), unit)
                        : above.limit();
        return new Numbers(above.counter(), wholeNumber, limit, counter(tally, above.counter()));
    }

    private static Counter counter(Tally.OfUsers tally, Expr column) {
        return tally.counters().stream()
                .filter(counter -> counter.column().equals(column))
                .findFirst()
                .orElseThrow();
    }

    private Seen users(Tally.OfUsers tally) {
        var steps = new ArrayList<>(tally.rows().before());
        steps.addAll(new InPeriods(scope, "each").each(around(tally)));
        Numbers numbers = numbers(tally);
        Select from = Select.from("each_users", "u").where(now("u"));
        @Nullable Members below = tally.below();
        Seen.Known known =
                Seen.Known.of(ACTOR, NOTHING)
                        .numbers(numbers.number(), numbers.wholeNumber())
                        .judged(tally.above().test(), below == null ? null : below.test(), null);
        return new Seen(
                steps,
                from,
                new SeenKeys(tally.rows().keys()).of("u"),
                known,
                numbers.limit(),
                tally.above().weight() != null);
    }

    /// Those who were there in the first of the two periods, with what they did in the second.
    private Seen returning(Tally.Returning tally) {
        var steps = new ArrayList<>(tally.first().rows().before());
        tally.later().rows().before().stream()
                .filter(step -> !steps.contains(step))
                .forEach(steps::add);
        steps.addAll(new InPeriods(scope, "first").each(tally.first()));
        steps.addAll(new InPeriods(scope.longer(), "later").each(tally.later()));
        Numbers first = numbers(tally.first());
        Numbers later = numbers(tally.later());
        steps.add(
                new Step(
                        "there",
                        "who was there in the period",
                        members("first_users", tally.first(), first, now("u"))
                                .where(Expr.all(List.of(now("u"), tally.first().above().test())))));
        Expr after = new Expr.Equal(Scope.column("u", "period"), new Expr.Parameter(scope.after()));
        steps.add(
                new Step(
                        "again",
                        "what each did in the period after",
                        members("later_users", tally.later(), later, after)));
        Expr same =
                Expr.all(
                        List.of(
                                Grouping.same("a", "t", tally.first().rows().keys()),
                                new Expr.Equal(
                                        Scope.column("a", "actor"), Scope.column("t", "actor"))));
        Seen.Known known =
                Seen.Known.of(Scope.column("t", "actor"), NOTHING)
                        .numbers(
                                Counting.zeroed(Scope.column("a", "number")),
                                Scope.column("t", "number"))
                        .judged(Seen.truth(Scope.column("a", "met")), new Expr.Always(true), null);
        return new Seen(
                steps,
                Select.from("there", "t").leftJoin("again", "a", same),
                new SeenKeys(tally.first().rows().keys()).of("t"),
                known,
                later.limit(),
                false);
    }

    private static Select members(String users, Tally.OfUsers tally, Numbers numbers, Expr when) {
        return Grouping.keep(Select.from(users, "u"), "u", tally.rows().keys())
                .with("actor", ACTOR)
                .with("number", numbers.number())
                .with("met", tally.above().test())
                .where(when);
    }

    private Expr now(String of) {
        return new Expr.Equal(Scope.column(of, "period"), new Expr.Parameter(scope.first()));
    }

    private static Tally.OfUsers around(Tally.OfUsers tally) {
        var counters = new ArrayList<>(tally.counters());
        counters.add(AROUND);
        return new Tally.OfUsers(tally.rows(), counters, tally.above(), tally.below());
    }
}
