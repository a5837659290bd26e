package cynosure.compiler.pass;

import cynosure.compiler.plan.Expr;
import cynosure.compiler.plan.Goal;
import cynosure.compiler.plan.Plan.Step;
import cynosure.compiler.plan.Rows;
import cynosure.compiler.plan.Select;
import cynosure.compiler.plan.Tally.Counter;
import cynosure.compiler.plan.Tally.Life;
import cynosure.metric.Events;
import cynosure.metric.Sequel;
import cynosure.metric.Summary;
import java.util.ArrayList;

/// The time from events to the first of another kind after them: each is one row, at the instant of
/// the second.
final class Journeys {

    private static final Expr AT = Facts.column("at");
    private static final Expr SECONDS = Facts.column("seconds");

    private final Scope scope;
    private final Facts facts;
    private final Source source;

    Journeys(Scope scope, Facts facts, Source source) {
        this.scope = scope;
        this.facts = facts;
        this.source = source;
    }

    Goal of(Summary summary, Events from, Sequel to) {
        Expr filter = facts.events(from, null);
        Links.Link link = new Links(scope, facts, scope.names().of("linked"), true).of(filter, to);
        Rows events = source.history();
        var steps = new ArrayList<>(events.before());
        steps.addAll(link.steps());
        Select each =
                events.where(filter)
                        .joined(link.join(false))
                        .with("actor", Facts.column("actor"))
                        .with("began", AT)
                        .with("at", link.then())
                        .with("seconds", new Expr.SecondsFrom(AT, link.then()));
        String name = scope.names().of("journeys");
        steps.add(
                new Step(
                        name,
                        "from each event to the first after it",
                        Grouping.with(each, source.keys())));
        Select inTime =
                Select.from(name, "e").where(Scope.between(AT, scope.since(), scope.until()));
        Rows rows = new Rows(steps, inTime, scope.day(AT), source.gathered());
        Counters counters = new Counters(facts);
        Expr all = new Expr.Always(true);
        Counter seconds = counters.sum(all, SECONDS, Life.EVER);
        return Meaning.summarized(summary, rows, seconds, counters.rows(all, Life.EVER));
    }
}
