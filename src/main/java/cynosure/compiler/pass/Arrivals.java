package cynosure.compiler.pass;

import cynosure.compiler.plan.Expr;
import cynosure.compiler.plan.Plan.Step;
import cynosure.compiler.plan.Rows;
import cynosure.compiler.plan.Select;
import cynosure.compiler.plan.Tally;
import cynosure.compiler.plan.Tally.Counter;
import cynosure.compiler.plan.Tally.Life;
import cynosure.metric.Bound;
import cynosure.metric.Deed;
import cynosure.metric.Newcomers;
import cynosure.metric.Span;
import cynosure.metric.Users;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Measures of new users: each is one row, at the instant at which they were new, with what they
/// did while they were followed.
final class Arrivals {

    private static final Expr ACTOR = Facts.column("actor");
    private static final Expr AT = Facts.column("at");
    private static final Expr SESSION = Facts.column("session");

    private final Scope scope;
    private final Facts facts;
    private final Source source;
    private final List<Step> steps = new ArrayList<>();

    Arrivals(Scope scope, Facts facts, Source source) {
        this.scope = scope;
        this.facts = facts;
        this.source = source;
    }

    Tally count(Users users) {
        return tally(users, false);
    }

    Tally share(Users users) {
        return tally(users, true);
    }

    private Tally tally(Users users, boolean share) {
        Newcomers newcomers = Objects.requireNonNull(users.fresh());
        String born = born(newcomers, users);
        return switch (users.deed()) {
            case Deed.Did did when did.span() == null -> {
                Counter all = new Counters(facts).rows(new Expr.Always(true), Life.EVER);
                yield new Tally.OfEvents(rows(born), all, share ? all : null, null);
            }
            case Deed.Did did -> followed(born, newcomers, users, did, did.span(), share);
        };
    }

    /// Each new user once a segment, with the instant and the session of their first event.
    private String born(Newcomers newcomers, Users users) {
        Rows events = source.events();
        steps.addAll(events.before());
        Expr with = users.with() == null ? new Expr.Always(true) : facts.trait(users.with());
        Select first;
        if (newcomers.first() == null) {
            Expr isFirst =
                    new Expr.Compared(
                            Facts.column("since_first"), Bound.EXACTLY, new Expr.Whole(0));
            first = events.where(Expr.all(List.of(isFirst, with)));
        } else {
            String firsts = scope.names().of("firsts");
            steps.add(
                    new Step(
                            firsts,
                            "when each user was new",
                            Source.first(scope.layout().table(), facts, newcomers)));
            first =
                    events.where(Expr.all(List.of(facts.named(newcomers.first()), with)))
                            .join(
                                    firsts,
                                    firsts,
                                    Expr.all(
                                            List.of(
                                                    new Expr.Equal(
                                                            Scope.column(firsts, "actor"), ACTOR),
                                                    new Expr.Equal(
                                                            Scope.column(firsts, "born"), AT))));
        }
        String name = scope.names().of("born");
        Select each = first.with("actor", ACTOR).with("at", AT).with("session", SESSION);
        steps.add(new Step(name, "the new users", Grouping.with(each, source.keys()).grouped()));
        return name;
    }

    private Tally followed(
            String born, Newcomers newcomers, Users users, Deed.Did did, Span span, boolean share) {
        Counters deeds = new Counters(facts);
        Expr filter = facts.events(did.events(), null);
        Expr met = new Deeds(deeds, 0).met(did.threshold(), filter, Life.EVER);
        String done = done(born, newcomers, span, deeds.all());
        Ripening ripening =
                switch (span) {
                    case Span.FirstSession _ ->
                            new Ripening(
                                    scope,
                                    Facts.column("ended"),
                                    Choosing.micros(scope.layout().sessionGap()) + 1);
                    case Span.Within within ->
                            new Ripening(scope, AT, Choosing.micros(within.length()));
                };
        boolean needsEnd = span instanceof Span.FirstSession && !ripening.always();
        String ended = needsEnd ? ended(born, newcomers) : null;
        String all = scope.names().of("newcomers");
        steps.add(
                new Step(
                        all,
                        "each with what they did while followed",
                        joined(born, done, ended, deeds)));
        Counters counters = new Counters(facts);
        Counter above = counters.rows(Expr.all(List.of(ripening.known(), met)), ripening.ripe());
        Counter below = share ? counters.rows(ripening.known(), ripening.ripe()) : null;
        return new Tally.OfEvents(
                rows(all), above, below, counters.rows(ripening.unknown(), ripening.unripe()));
    }

    /// What each new user did, once for each that did anything of it.
    private String done(String born, Newcomers newcomers, Span span, List<Counter> counters) {
        Rows events = source.everything();
        Expr begun = new Expr.Compared(AT, Bound.AT_LEAST, Scope.column("n", "at"));
        boolean ever = newcomers.first() == null;
        Expr inTime =
                switch (span) {
                    case Span.FirstSession _ when ever ->
                            new Expr.Compared(SESSION, Bound.EXACTLY, new Expr.Whole(0));
                    case Span.FirstSession _ ->
                            Expr.all(
                                    List.of(
                                            new Expr.Equal(SESSION, Scope.column("n", "session")),
                                            begun));
                    case Span.Within within ->
                            Expr.all(
                                    List.of(
                                            begun,
                                            new Expr.Before(
                                                    AT,
                                                    new Expr.Moved(
                                                            Scope.column("n", "at"),
                                                            Choosing.micros(within.length())))));
                };
        long after =
                span instanceof Span.Within w ? Choosing.micros(w.length()) : 366 * 86_400_000_000L;
        Rows theirs =
                new Rows(events.before(), events.from(), scope.laterDay(AT, after), List.of());
        Expr same = new Expr.Equal(Scope.column("n", "actor"), ACTOR);
        Select.Join join =
                new Select.Join(
                        new Select.Source(born, "n"), false, Expr.all(List.of(same, inTime)));
        String name = scope.names().of("done");
        steps.addAll(events.before());
        List<Rows.Key> keys = new ArrayList<>();
        keys.add(new Rows.Key("actor", Scope.column("n", "actor")));
        source.keys().forEach(k -> keys.add(new Rows.Key(k.name(), Scope.column("n", k.name()))));
        Rows rows = new Rows(List.of(), theirs.from().joined(join), theirs.day(), keys);
        steps.addAll(new Folding(name, rows).steps(counters, "what each did while followed"));
        return name;
    }

    /// When the session ended in which each was new.
    private String ended(String born, Newcomers newcomers) {
        Expr session =
                newcomers.first() == null
                        ? new Expr.Compared(SESSION, Bound.EXACTLY, new Expr.Whole(0))
                        : new Expr.Equal(SESSION, Scope.column("n", "session"));
        Expr same = new Expr.Equal(Scope.column("n", "actor"), ACTOR);
        String name = scope.names().of("ended");
        steps.add(
                new Step(
                        name,
                        "when each first session ended",
                        Select.from(scope.layout().table(), "e")
                                .join(born, "n", Expr.all(List.of(same, session)))
                                .with("actor", Scope.column("n", "actor"))
                                .grouped()
                                .with("ended", new Expr.Most(AT))));
        return name;
    }

    private Select joined(String born, String done, @Nullable String ended, Counters deeds) {
        Expr actor = Scope.column("n", "actor");
        Select all =
                Select.from(born, "n")
                        .leftJoin(
                                done,
                                "d",
                                Expr.all(
                                        List.of(
                                                new Expr.Equal(Scope.column("d", "actor"), actor),
                                                Grouping.same("d", "n", source.keys()))))
                        .with("actor", actor)
                        .with("at", Scope.column("n", "at"));
        all = Grouping.keep(all, "n", source.keys());
        for (Counter counter : deeds.all()) {
            all = all.with(counter.name(), Counting.zeroed(Scope.column("d", counter.name())));
        }
        return ended == null
                ? all
                : all.leftJoin(ended, "s", new Expr.Equal(Scope.column("s", "actor"), actor))
                        .with("ended", Scope.column("s", "ended"));
    }

    private Rows rows(String step) {
        return new Rows(steps, Select.from(step, "e"), scope.day(AT), source.gathered());
    }
}
