package cynosure.compiler.pass;

import cynosure.compiler.plan.Expr;
import cynosure.compiler.plan.Plan.Step;
import cynosure.compiler.plan.Select;
import cynosure.compiler.plan.Tally;
import java.util.List;

/// Counts each period's events together.
///
/// For calendar periods each event lies in one. For rolling windows each event is repeated for
/// every period whose window takes it in: right for any tally, but slow, so the last choice.
final class InPeriods {

    private final Scope scope;
    private final String name;

    InPeriods(Scope scope, String name) {
        this.scope = scope;
        this.name = name;
    }

    List<Step> events(Tally.OfEvents tally) {
        Select rows = rows(Counting.anyOf(tally)).grouped();
        Select counted = rows.with("above", Counting.folded(tally.above(), tally, scope.day()));
        return List.of(
                new Step(
                        name,
                        "the numbers of each period",
                        tally.below() == null
                                ? counted
                                : counted.with(
                                        "below",
                                        Counting.folded(tally.below(), tally, scope.day()))));
    }

    List<Step> users(Tally.OfUsers tally) {
        Expr actor = Facts.column("actor");
        Select each =
                rows(Expr.all(List.of(new Expr.Present(actor), Counting.anyOf(tally))))
                        .with("actor", actor)
                        .grouped();
        Select over = Select.from(name + "_users", "u").with("period", Scope.column("u", "period"));
        Select keyed = scope.keepSegment(over, "u").grouped();
        Select counted = keyed.with("above", Counting.total(tally.above()));
        return List.of(
                new Step(
                        name + "_users",
                        "what each user did in each period",
                        Counting.counters(each, tally, scope.day())),
                new Step(
                        name,
                        "the users who count in each period",
                        tally.below() == null
                                ? counted
                                : counted.with("below", Counting.total(tally.below()))));
    }

    private Select rows(Expr filter) {
        Select events = scope.events(filter);
        if (!scope.rolling()) {
            return scope.withSegment(events.with("period", scope.period(scope.day())));
        }
        Expr period = Scope.column("p", "period");
        return scope.withSegment(
                events.join("periods", "p", scope.takesIn(period, scope.day()))
                        .with("period", period));
    }
}
