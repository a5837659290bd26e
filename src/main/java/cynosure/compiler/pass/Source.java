package cynosure.compiler.pass;

import cynosure.compiler.plan.Expr;
import cynosure.compiler.plan.Plan.Step;
import cynosure.compiler.plan.Rows;
import cynosure.compiler.plan.Rows.Key;
import cynosure.compiler.plan.Select;
import cynosure.metric.Bound;
import cynosure.metric.Cohort;
import cynosure.metric.Name;
import cynosure.metric.Newcomers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The events a query goes through: those of its time, of its cohort, with their segments.
final class Source {

    private final Scope scope;
    private final Facts facts;
    private final List<Key> keys;

    Source(Scope scope, Facts facts) {
        this(scope, facts, new Segments(scope, facts).ofEvent());
    }

    private Source(Scope scope, Facts facts, List<Key> keys) {
        this.scope = scope;
        this.facts = facts;
        this.keys = keys;
    }

    /// The same events, divided by one key more.
    Source by(Key key) {
        var more = new ArrayList<>(keys);
        more.add(key);
        return new Source(scope, facts, more);
    }

    List<Key> keys() {
        return keys;
    }

    /// Events of the periods or windows asked for.
    Rows events() {
        Expr at = Facts.column("at");
        return measured(Scope.between(at, scope.since(), scope.until()), scope.day(at));
    }

    /// Events of all the time until then.
    Rows history() {
        Expr at = Facts.column("at");
        return measured(Scope.before(at, scope.until()), scope.day(at));
    }

    /// All events there are, also later ones.
    Rows everything() {
        return measured(new Expr.Always(true), new Expr.DayOf(Facts.column("at")));
    }

    /// The same keys where an earlier step has made columns of them.
    List<Key> gathered() {
        return Segments.gathered(keys);
    }

    private Rows measured(Expr time, Expr day) {
        Select events = Select.from(scope.layout().table(), "e").where(time);
        Rows rows = new Rows(List.of(), events, day, keys);
        return switch (scope.cohort()) {
            case null -> rows;
            case Cohort.With(var condition) -> rows.only(facts.user(condition));
            case Cohort.New cohort -> members(rows, cohort);
        };
    }

    private Rows members(Rows rows, Cohort.New cohort) {
        String name = scope.names().of("cohort");
        Expr on = new Expr.Equal(Scope.column(name, "actor"), Facts.column("actor"));
        Select.Join join = new Select.Join(new Select.Source(name, null), false, on);
        return rows.joined(cohort(name, cohort), List.of(join));
    }

    private List<Step> cohort(String name, Cohort.New cohort) {
        String firsts = scope.names().of("firsts");
        Select chosen = Select.from(firsts).keep("actor").where(within(cohort.from(), cohort.to()));
        return List.of(
                new Step(
                        firsts,
                        "when each user was new",
                        first(scope.layout().table(), facts, cohort.newcomers())),
                new Step(name, "the users it is read for", chosen));
    }

    private Expr within(LocalDate from, LocalDate to) {
        Instant start = scope.calendar().start(from);
        Instant end = scope.calendar().start(to.plusDays(1));
        return Scope.between(Expr.Column.of("born"), start, end);
    }

    /// Each user with the instant at which they were new.
    static Select first(String table, Facts facts, Newcomers newcomers) {
        @Nullable Name name = newcomers.first();
        Expr filter =
                name == null
                        ? new Expr.Compared(
                                Facts.column("since_first"), Bound.EXACTLY, new Expr.Whole(0))
                        : facts.named(name);
        Expr actor = Facts.column("actor");
        return Select.from(table, "e")
                .where(Expr.all(List.of(new Expr.Present(actor), filter)))
                .with("actor", actor)
                .grouped()
                .with("born", new Expr.Least(Facts.column("at")));
    }
}
