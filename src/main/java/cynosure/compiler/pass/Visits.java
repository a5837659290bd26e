package cynosure.compiler.pass;

import cynosure.compiler.plan.Expr;
import cynosure.compiler.plan.Goal;
import cynosure.compiler.plan.Plan.Step;
import cynosure.compiler.plan.Rows;
import cynosure.compiler.plan.Select;
import cynosure.compiler.plan.Tally;
import cynosure.compiler.plan.Tally.Counter;
import cynosure.compiler.plan.Tally.Fold;
import cynosure.compiler.plan.Tally.Life;
import cynosure.metric.Measure;
import cynosure.metric.Summary;
import java.util.ArrayList;
import java.util.List;

/// Measures of sessions: each is one row, at the instant at which it began.
final class Visits {

    private static final Expr ALL = new Expr.Always(true);
    private static final Expr AT = Facts.column("at");
    private static final Expr ENDED = Facts.column("ended");
    private static final Expr ACTOR = Facts.column("actor");
    private static final Expr SESSION = Facts.column("session");

    private final Scope scope;
    private final Facts facts;
    private final Source source;
    private final List<Step> steps = new ArrayList<>();
    private final Counters counters;
    private final Life over;

    Visits(Scope scope, Facts facts, Source source) {
        this.scope = scope;
        this.facts = facts;
        this.source = source;
        this.counters = new Counters(facts);
        long gap = Choosing.micros(scope.layout().sessionGap());
        this.over = new Ripening(scope, Facts.column("over"), gap + 1).ripe();
    }

    Tally count() {
        return new Tally.OfEvents(rows(sessions(List.of())), all(), null, null);
    }

    /// A measure of each session, averaged over them.
    Goal each(Measure.OfEvents of) {
        Counters inside = new Counters(facts);
        Chosen chosen = Chosen.all(facts.events(of.events(), null));
        Counter counter = Happenings.counter(of, chosen, inside);
        Rows rows = rows(sessions(inside.all()));
        boolean whole = !(counter.fold() instanceof Fold.Sum);
        Counter above =
                whole
                        ? counters.wholeSum(ALL, Facts.column(counter.name()), over)
                        : counters.sum(ALL, Facts.column(counter.name()), over);
        return Goal.divided(new Tally.OfEvents(rows, above, all(), null));
    }

    Goal length(Summary summary) {
        Rows rows = rows(sessions(List.of()));
        Expr seconds = new Expr.SecondsFrom(AT, ENDED);
        return Meaning.summarized(summary, rows, counters.sum(ALL, seconds, over), all());
    }

    Goal between(Summary summary) {
        String sessions = sessions(List.of());
        String gaps = scope.names().of("gaps");
        var user = new ArrayList<>(List.of(Scope.column("s", "actor")));
        user.addAll(Grouping.columns("s", source.keys()));
        Expr at = Scope.column("s", "at");
        Expr before = Expr.previous(Scope.column("s", "ended"), user, at);
        Select select =
                Select.from(sessions, "s")
                        .with("actor", Scope.column("s", "actor"))
                        .with("at", at)
                        .with("ended", Scope.column("s", "ended"))
                        .with("over", Scope.column("s", "over"))
                        .with("ended_before", before);
        steps.add(
                new Step(
                        gaps,
                        "each session with the end of the one before",
                        Grouping.keep(select, "s", source.keys())));
        Expr last = Facts.column("ended_before");
        Expr has = new Expr.Present(last);
        Counter seconds = counters.sum(has, new Expr.SecondsFrom(last, AT), over);
        return Meaning.summarized(summary, rows(gaps), seconds, counters.rows(has, over));
    }

    private Counter all() {
        return counters.rows(ALL, over);
    }

    private String sessions(List<Counter> inside) {
        String name = scope.names().of("sessions");
        Rows events = source.everything();
        steps.addAll(events.before());
        Select each =
                Grouping.with(
                                events.where(new Expr.Present(ACTOR))
                                        .with("actor", ACTOR)
                                        .with("session", SESSION),
                                source.keys())
                        .grouped()
                        .with("at", new Expr.Least(AT))
                        .with("ended", new Expr.Most(AT));
        for (Counter counter : inside) {
            each = each.with(counter.name(), Counting.folded(counter, ALL, events.day()));
        }
        boolean whole = source.keys().isEmpty() && scope.cohort() == null;
        if (whole || !scope.rolling()) {
            each = each.with("over", new Expr.Most(AT));
            steps.add(new Step(name, "the sessions", each));
            return name;
        }
        return withWholeEnds(name, each, inside);
    }

    /// A session is over when nothing at all follows in it, in whichever segment.
    private String withWholeEnds(String name, Select parts, List<Counter> inside) {
        steps.add(new Step(name + "_parts", "the sessions, a segment each", parts));
        Select ends =
                Select.from(scope.layout().table(), "e")
                        .where(new Expr.Present(ACTOR))
                        .with("actor", ACTOR)
                        .with("session", SESSION)
                        .grouped()
                        .with("over", new Expr.Most(AT));
        steps.add(new Step(name + "_ends", "when each session was over", ends));
        Expr same =
                Expr.all(
                        List.of(
                                new Expr.Equal(
                                        Scope.column("w", "actor"), Scope.column("s", "actor")),
                                new Expr.Equal(
                                        Scope.column("w", "session"),
                                        Scope.column("s", "session"))));
        Select all =
                Select.from(name + "_parts", "s")
                        .join(name + "_ends", "w", same)
                        .with("actor", Scope.column("s", "actor"))
                        .with("at", Scope.column("s", "at"))
                        .with("ended", Scope.column("s", "ended"))
                        .with("over", Scope.column("w", "over"));
        for (Counter counter : inside) {
            all = all.with(counter.name(), Scope.column("s", counter.name()));
        }
        steps.add(new Step(name, "the sessions", Grouping.keep(all, "s", source.keys())));
        return name;
    }

    private Rows rows(String step) {
        Select inTime =
                Select.from(step, "e").where(Scope.between(AT, scope.since(), scope.until()));
        return new Rows(steps, inTime, scope.day(AT), source.gathered());
    }
}
