package cynosure.compiler.pass;

import cynosure.compiler.Layout;
import cynosure.compiler.Question;
import cynosure.compiler.plan.Expr;
import cynosure.compiler.plan.Plan;
import cynosure.compiler.plan.Plan.Step;
import cynosure.compiler.plan.Relation;
import cynosure.compiler.plan.Select;
import cynosure.compiler.plan.Tally;
import cynosure.compiler.plan.Tally.Counter;
import cynosure.metric.Definition;
import java.util.ArrayList;

/// How many users did how much of what a definition asks for, so that any number of limits can be
/// held against one count.
public final class Amounts {

    private Amounts() {}

    /// Rows `period`, `amount` (how much: times, days, different values or a total) and `users`
    /// (how many did just so much); users who did nothing of it have no row.
    public static Plan plan(Definition definition, Question question, Layout layout) {
        Scope scope = Scope.of(definition, question, layout);
        if (!(Meaning.of(definition, scope).tally() instanceof Tally.OfUsers users)) {
            throw new IllegalArgumentException("no users are counted by how much they did");
        }
        Counter counter = users.counters().getFirst();
        var steps = new ArrayList<Step>();
        steps.add(
                new Step(
                        "periods",
                        "every period asked for",
                        new Relation.Periods(scope.first(), scope.last(), scope.grain())));
        steps.addAll(users.rows().before());
        steps.addAll(new InPeriods(scope, "counted").each(users));
        Select amounts =
                Select.from("counted_users", "u")
                        .where(
                                new Expr.Unlike(
                                        Scope.column("u", counter.name()), new Expr.Whole(0)))
                        .with("period", Scope.column("u", "period"))
                        .with("amount", Scope.column("u", counter.name()))
                        .grouped()
                        .with("users", new Expr.Count(null))
                        .orderBy("period", "amount");
        steps.add(new Step("result", "how many users did just so much", amounts));
        return new Plan(steps);
    }
}
