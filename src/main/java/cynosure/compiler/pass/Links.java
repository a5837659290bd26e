package cynosure.compiler.pass;

import cynosure.compiler.plan.Expr;
import cynosure.compiler.plan.Plan.Step;
import cynosure.compiler.plan.Relation;
import cynosure.compiler.plan.Select;
import cynosure.metric.Bound;
import cynosure.metric.Name;
import cynosure.metric.Sequel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Finds for events what came next after them, or last before them.
///
/// Both kinds of events lie in one row, in the order of time and apart for each value they must
/// share; each of the first kind then looks at the nearest of the other kind. With *other users*
/// each is held against all that came after it, user by user.
final class Links {

    private final Scope scope;
    private final Facts facts;
    private final String name;
    private final boolean fromTheStart;

    /// @param fromTheStart whether the first kind may lie before the time asked for, rather than
    ///   the second after it
    Links(Scope scope, Facts facts, String name, boolean fromTheStart) {
        this.scope = scope;
        this.facts = facts;
        this.name = name;
        this.fromTheStart = fromTheStart;
    }

    /// @param keys what of an event called `e` leads to its row here
    record Link(String name, List<Step> steps, List<Expr> keys) {

        Expr then() {
            return Scope.column(name, "then_at");
        }

        Select.Join join(boolean optional) {
            var on = new ArrayList<Expr>();
            for (int i = 0; i < keys.size(); i++) {
                on.add(new Expr.Equal(Scope.column(name, "k" + i), keys.get(i)));
            }
            on.add(new Expr.Equal(Scope.column(name, "at"), Facts.column("at")));
            return new Select.Join(new Select.Source(name, null), optional, Expr.all(on));
        }
    }

    /// @param first which events are the first kind
    Link of(Expr first, Sequel sequel) {
        List<Expr> shared = shared(sequel);
        return sequel.others() == null
                ? nearest(first, sequel, shared)
                : others(first, sequel, shared, sequel.others());
    }

    private Link nearest(Expr first, Sequel sequel, List<Expr> keys) {
        Select one = events(first, keys, firstTime()).with("kind", new Expr.Whole(0)).grouped();
        Select two =
                events(facts.sequel(sequel), keys, thenTime(sequel))
                        .with("kind", new Expr.Whole(1))
                        .grouped();
        Expr at = Scope.column("b", "at");
        Expr kind = Scope.column("b", "kind");
        Expr second = new Expr.When(is(kind, 1), at, new Expr.Nothing());
        List<Expr.Sort> order =
                List.of(new Expr.Sort(at, !sequel.before()), new Expr.Sort(kind, false));
        Expr.Way way = sequel.before() ? Expr.Way.MOST_SO_FAR : Expr.Way.LEAST_SO_FAR;
        Select looking =
                keep(Select.from(name + "_both", "b"), "b", keys.size())
                        .with("at", at)
                        .with("kind", kind)
                        .with(
                                "then_at",
                                new Expr.Over(way, second, columns("b", keys.size()), order));
        Expr then = Scope.column("n", "then_at");
        Select found =
                keep(Select.from(name + "_near", "n"), "n", keys.size())
                        .with("at", Scope.column("n", "at"))
                        .with("then_at", then)
                        .where(
                                Expr.all(
                                        List.of(
                                                is(Scope.column("n", "kind"), 0),
                                                new Expr.Present(then),
                                                inTime(Scope.column("n", "at"), then, sequel))));
        String words = sequel.before() ? "the last one before each" : "the next one after each";
        return new Link(
                name,
                List.of(
                        new Step(
                                name + "_both",
                                "both kinds of events",
                                new Relation.Union(List.of(one, two))),
                        new Step(name + "_near", words, looking),
                        new Step(name, "those that have one", found)),
                keys);
    }

    private Link others(Expr first, Sequel sequel, List<Expr> shared, Sequel.Others others) {
        var keys = new ArrayList<Expr>();
        Expr actor = Facts.column("actor");
        boolean other = others.other();
        if (other) {
            keys.add(actor);
        }
        keys.addAll(shared);
        int skipped = other ? 1 : 0;
        Select one = events(first, keys, firstTime()).grouped();
        Expr done = Expr.all(List.of(new Expr.Present(actor), facts.sequel(sequel)));
        Select two = events(done, shared, thenTime(sequel)).with("actor", actor).grouped();
        var on = new ArrayList<Expr>();
        for (int i = 0; i < shared.size(); i++) {
            on.add(
                    new Expr.Equal(
                            Scope.column("o", "k" + (i + skipped)), Scope.column("t", "k" + i)));
        }
        Expr at = Scope.column("o", "at");
        Expr then = Scope.column("t", "at");
        on.add(new Expr.Before(at, then));
        on.add(inTime(at, then, sequel));
        if (other) {
            on.add(new Expr.Unlike(Scope.column("t", "actor"), Scope.column("o", "k0")));
        }
        Select each =
                keep(Select.from(name + "_one", "o"), "o", keys.size())
                        .with("at", at)
                        .with("other", Scope.column("t", "actor"))
                        .grouped()
                        .with("then_at", new Expr.Least(then))
                        .join(name + "_two", "t", Expr.all(on));
        var apart = new ArrayList<>(columns("u", keys.size()));
        apart.add(Scope.column("u", "at"));
        Expr.Sort inOrder = new Expr.Sort(Scope.column("u", "then_at"), false);
        Select placed =
                keep(Select.from(name + "_users", "u"), "u", keys.size())
                        .with("at", Scope.column("u", "at"))
                        .with("then_at", Scope.column("u", "then_at"))
                        .with(
                                "place",
                                new Expr.Over(
                                        Expr.Way.PLACE,
                                        null,
                                        apart,
                                        List.of(
                                                inOrder,
                                                new Expr.Sort(Scope.column("u", "other"), false))));
        Select found =
                keep(Select.from(name + "_placed", "p"), "p", keys.size())
                        .with("at", Scope.column("p", "at"))
                        .with("then_at", Scope.column("p", "then_at"))
                        .where(
                                new Expr.Compared(
                                        Scope.column("p", "place"),
                                        Bound.EXACTLY,
                                        new Expr.Whole(others.atLeast())));
        return new Link(
                name,
                List.of(
                        new Step(name + "_one", "the events that must be followed", one),
                        new Step(name + "_two", "the events that follow, with their users", two),
                        new Step(name + "_users", "who followed each, and when first", each),
                        new Step(name + "_placed", "in which order they came", placed),
                        new Step(name, "when there were enough", found)),
                keys);
    }

    private List<Expr> shared(Sequel sequel) {
        var shared = new ArrayList<Expr>();
        if (sequel.sameUser() || sequel.same().isEmpty()) {
            shared.add(Facts.column("actor"));
        }
        for (Name property : sequel.same()) {
            shared.add(facts.text(property.text()).orElse(new Expr.Nothing()));
        }
        return shared;
    }

    private Select events(Expr filter, List<Expr> keys, Expr time) {
        var parts = new ArrayList<Expr>();
        parts.add(time);
        parts.add(filter);
        keys.forEach(key -> parts.add(new Expr.Present(key)));
        Select events = Select.from(scope.layout().table(), "e").where(Expr.all(parts));
        for (int i = 0; i < keys.size(); i++) {
            events = events.with("k" + i, keys.get(i));
        }
        return events.with("at", Facts.column("at"));
    }

    private Expr firstTime() {
        Expr at = Facts.column("at");
        return fromTheStart
                ? Scope.before(at, scope.until())
                : Scope.between(at, scope.since(), scope.until());
    }

    private Expr thenTime(Sequel sequel) {
        Expr at = Facts.column("at");
        if (sequel.before() || fromTheStart) {
            return Scope.before(at, scope.until());
        }
        Instant until =
                sequel.within() == null
                        ? scope.until()
                        : scope.until().plus(sequel.within().length());
        return Scope.between(at, scope.since(), until);
    }

    private Expr inTime(Expr at, Expr then, Sequel sequel) {
        if (sequel.within() == null) {
            return sequel.others() == null || fromTheStart
                    ? new Expr.Always(true)
                    : new Expr.Before(then, new Expr.Moved(at, scope.longest()));
        }
        long micros = Choosing.micros(sequel.within().length());
        return sequel.before()
                ? new Expr.Before(new Expr.Moved(at, -micros), then)
                : new Expr.Before(then, new Expr.Moved(at, micros));
    }

    private static Expr is(Expr number, long value) {
        return new Expr.Compared(number, Bound.EXACTLY, new Expr.Whole(value));
    }

    private static Select keep(Select select, String of, int keys) {
        Select kept = select;
        for (int i = 0; i < keys; i++) {
            kept = kept.with("k" + i, Scope.column(of, "k" + i));
        }
        return kept;
    }

    private static List<Expr> columns(String of, int keys) {
        return IntStream.range(0, keys).mapToObj(i -> Scope.column(of, "k" + i)).toList();
    }
}
