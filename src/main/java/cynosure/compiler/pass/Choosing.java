package cynosure.compiler.pass;

import cynosure.compiler.plan.Expr;
import cynosure.compiler.plan.Plan.Step;
import cynosure.compiler.plan.Rows;
import cynosure.compiler.plan.Select;
import cynosure.compiler.plan.Tally.Life;
import cynosure.metric.Bound;
import cynosure.metric.Condition;
import cynosure.metric.Events;
import cynosure.metric.Sequel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Turns descriptions of events into filters over one source of rows, and gathers what that source
/// must be joined with so that the filters can see what came before and after.
///
/// | description | filter | holds |
/// |---|---|---|
/// | `followed by b` | there is a `then` | from the day of `then` |
/// | `followed by b within 7 days` | there is a `then`, and it is 7 days ago | from that day |
/// | `not followed by b` | – | until the day of `then` |
/// | `not followed by b within 7 days` | there is no `then`, and it is 7 days ago | from that day |
/// | `preceded by b` | there is a `then` | ever |
final class Choosing {

    private static final Expr AT = Facts.column("at");

    private final Scope scope;
    private final Facts facts;
    private final List<Step> before = new ArrayList<>();
    private final List<Select.Join> joins = new ArrayList<>();
    private final Map<List<Object>, Expr> known = new HashMap<>();

    Choosing(Scope scope, Facts facts) {
        this.scope = scope;
        this.facts = facts;
    }

    /// The rows with what the filters need.
    Rows joined(Rows rows) {
        return rows.joined(before, joins);
    }

    Chosen of(Events events, @Nullable Condition with) {
        Expr filter = facts.events(events, with);
        @Nullable Sequel sequel = events.sequel();
        if (sequel == null) {
            return Chosen.all(filter);
        }
        Expr then = then(filter, sequel);
        if (sequel.before()) {
            Expr part = Expr.all(List.of(filter, there(then, sequel.not())));
            return new Chosen(filter, Life.EVER, part, Life.EVER, null, Life.EVER);
        }
        return sequel.within() == null
                ? untilTheEnd(filter, then, sequel.not())
                : within(filter, there(then, sequel.not()), sequel.within().length());
    }

    /// All such events that are judged, and those that are not yet, whatever came before or after.
    Chosen judged(Events events, @Nullable Condition with) {
        Expr filter = facts.events(events, with);
        @Nullable Sequel sequel = events.sequel();
        return sequel == null || sequel.before() || sequel.within() == null
                ? Chosen.all(filter)
                : within(filter, new Expr.Always(true), sequel.within().length());
    }

    private Chosen untilTheEnd(Expr filter, Expr then, boolean not) {
        Expr day = scope.day(then);
        if (scope.rolling()) {
            Expr part = not ? filter : Expr.all(List.of(filter, new Expr.Present(then)));
            Life life = not ? new Life(null, day) : new Life(day, null);
            return new Chosen(filter, Life.EVER, part, life, null, Life.EVER);
        }
        Expr inTime =
                new Expr.Compared(scope.period(day), Bound.AT_MOST, scope.period(scope.day(AT)));
        Expr late = new Expr.Before(scope.period(scope.day(AT)), scope.period(day));
        Expr judged = not ? Expr.any(List.of(new Expr.Missing(then), late)) : inTime;
        return new Chosen(
                filter, Life.EVER, Expr.all(List.of(filter, judged)), Life.EVER, null, Life.EVER);
    }

    private Chosen within(Expr filter, Expr met, Duration length) {
        Ripening ripening = new Ripening(scope, AT, micros(length));
        Expr whole = Expr.all(List.of(filter, ripening.known()));
        return new Chosen(
                whole,
                ripening.ripe(),
                Expr.all(List.of(whole, met)),
                ripening.ripe(),
                Expr.all(List.of(filter, ripening.unknown())),
                ripening.unripe());
    }

    private static Expr there(Expr then, boolean not) {
        return not ? new Expr.Missing(then) : new Expr.Present(then);
    }

    /// When what must come after or before came, the nearest of all; the same for all that ask the
    /// same.
    private Expr then(Expr filter, Sequel sequel) {
        return known.computeIfAbsent(List.of(filter, plain(sequel)), _ -> link(filter, sequel));
    }

    private static Sequel plain(Sequel sequel) {
        return new Sequel(
                sequel.before(),
                false,
                sequel.event(),
                sequel.sameUser(),
                sequel.same(),
                sequel.where(),
                sequel.others(),
                sequel.within());
    }

    private Expr link(Expr filter, Sequel sequel) {
        Links links = new Links(scope, facts, scope.names().of("linked"), false);
        Links.Link link = links.of(filter, sequel);
        before.addAll(link.steps());
        joins.add(link.join(true));
        return link.then();
    }

    static long micros(Duration length) {
        return length.toSeconds() * 1_000_000;
    }
}
