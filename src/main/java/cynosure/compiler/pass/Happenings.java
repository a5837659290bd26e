package cynosure.compiler.pass;

import cynosure.compiler.plan.Expr;
import cynosure.compiler.plan.Goal;
import cynosure.compiler.plan.Tally;
import cynosure.compiler.plan.Tally.Counter;
import cynosure.compiler.plan.Tally.Life;
import cynosure.metric.Events;
import cynosure.metric.Measure;
import cynosure.metric.Name;
import cynosure.metric.Summary;
import java.util.List;

/// Measures of events, whoever did them.
final class Happenings {

    private final Facts facts;
    private final Source source;
    private final Choosing choosing;
    private final Counters counters;

    Happenings(Scope scope, Facts facts, Source source) {
        this.facts = facts;
        this.source = source;
        this.choosing = new Choosing(scope, facts);
        this.counters = new Counters(facts);
    }

    Tally amount(Measure.OfEvents of) {
        Chosen chosen = choosing.of(of.events(), null);
        return tally(counter(of, chosen, counters), null, counters.left(chosen));
    }

    Tally ratio(Measure.OfEvents above, Measure.OfEvents below) {
        Counter up = counter(above, choosing.of(above.events(), null), counters);
        return tally(up, counter(below, choosing.of(below.events(), null), counters), null);
    }

    Tally share(Measure.EventShare share) {
        Events events = share.events();
        Events whole = new Events(events.name(), events.by(), share.among(), events.sequel());
        Chosen judged = choosing.judged(whole, null);
        Chosen part = choosing.of(events, null);
        Expr both = Expr.all(List.of(judged.whole(), part.part()));
        return tally(
                counters.rows(both, part.life()),
                counters.rows(judged.whole(), judged.judged()),
                counters.left(judged));
    }

    Goal summarized(Summary summary, Name property, Events events) {
        Chosen chosen = choosing.of(events, null);
        Expr has = facts.number(property).map(n -> (Expr) new Expr.Present(n)).orElse(NEVER);
        Counter numbers =
                counters.sum(Expr.all(List.of(chosen.part(), has)), property, chosen.life());
        Counter left = counters.left(chosen);
        return switch (summary) {
            case Summary.Average _ ->
                    Goal.divided(
                            tally(
                                    counters.sum(chosen.part(), property, chosen.life()),
                                    counters.rows(numbers.filter(), chosen.life()),
                                    left));
            case Summary.Percentile(int percent) ->
                    Goal.plain(
                            new Tally.Percentile(
                                    choosing.joined(source.events()), numbers, percent, left));
        };
    }

    private static final Expr NEVER = new Expr.Always(false);

    static Counter counter(Measure.OfEvents measure, Chosen chosen, Counters counters) {
        Expr filter = chosen.part();
        Life life = chosen.life();
        return switch (measure) {
            case Measure.EventCount _ -> counters.rows(filter, life);
            case Measure.Total(Name property, _) -> counters.sum(filter, property, life);
            case Measure.Different(Name property, _) -> counters.different(filter, property, life);
        };
    }

    private Tally tally(Counter above, Counter below, Counter left) {
        return new Tally.OfEvents(choosing.joined(source.events()), above, below, left);
    }
}
