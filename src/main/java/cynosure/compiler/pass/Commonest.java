package cynosure.compiler.pass;

import cynosure.compiler.Layout;
import cynosure.compiler.Question;
import cynosure.compiler.plan.Expr;
import cynosure.compiler.plan.Plan;
import cynosure.compiler.plan.Plan.Step;
import cynosure.compiler.plan.Select;
import cynosure.metric.Bound;
import java.util.List;

/// The values of a property that most events of the time asked for have.
public final class Commonest {

    private Commonest() {}

    /// Rows `value` (text), `events` (how many) and `many` (how many different values there are),
    /// the commonest first; of two that are as common, the one that comes first as text.
    ///
    /// @param most how many rows at the most
    public static Plan plan(String property, Question question, Layout layout, int most) {
        var calendar = question.calendar();
        Expr text = new Facts(layout).textOrTrait(property).orElse(new Expr.Nothing());
        Expr inTime =
                Scope.between(
                        Facts.column("at"),
                        calendar.start(question.from()),
                        calendar.start(question.to().plusDays(1)));
        Select values =
                Select.from(layout.table(), "e")
                        .where(Expr.all(List.of(inTime, new Expr.Present(text))))
                        .with("value", text)
                        .grouped()
                        .with("events", new Expr.Count(null));
        Expr events = Scope.column("v", "events");
        Expr value = Scope.column("v", "value");
        List<Expr.Sort> order = List.of(new Expr.Sort(events, true), new Expr.Sort(value, false));
        Select placed =
                Select.from("value_counts", "v")
                        .with("value", value)
                        .with("events", events)
                        .with("place", new Expr.Over(Expr.Way.PLACE, null, List.of(), order))
                        .with("many", new Expr.Over(Expr.Way.ROWS, null, List.of(), List.of()));
        Select first =
                Select.from("placed")
                        .where(
                                new Expr.Compared(
                                        Expr.Column.of("place"),
                                        Bound.AT_MOST,
                                        new Expr.Whole(most)))
                        .keep("value", "events", "many", "place")
                        .orderBy("place");
        return new Plan(
                List.of(
                        new Step("value_counts", "how many events have each value", values),
                        new Step("placed", "the commonest first", placed),
                        new Step("result", "the first of them", first)));
    }
}
