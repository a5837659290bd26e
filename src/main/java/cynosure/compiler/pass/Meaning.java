package cynosure.compiler.pass;

import cynosure.compiler.plan.Expr;
import cynosure.compiler.plan.Goal;
import cynosure.compiler.plan.Tally;
import cynosure.compiler.plan.Tally.Counter;
import cynosure.compiler.plan.Tally.Fold;
import cynosure.compiler.plan.Tally.Members;
import cynosure.metric.Bound;
import cynosure.metric.Condition;
import cynosure.metric.Deed;
import cynosure.metric.Definition;
import cynosure.metric.Events;
import cynosure.metric.Measure;
import cynosure.metric.Name;
import cynosure.metric.Threshold;
import cynosure.metric.Users;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A definition becomes counters, and tests over counters.
///
/// | definition | counters | users counted |
/// |---|---|---|
/// | `number of purchase` | `c0` = purchases | – |
/// | `number of users who did share more than 7 times` | `c0` = shares | `c0 > 7` |
/// | `… who did share fewer than 3 times` | `c0` = shares, `c1` = any | `c0 < 3 AND c1 >= 1` |
/// | `number of share per user` | `c0` = any, `c1` = shares | `c0 >= 1`, weighing `c1` |
public final class Meaning {

    private final Facts facts;
    private final int windowDays;
    private final List<Counter> counters = new ArrayList<>();

    private Meaning(Facts facts, int windowDays) {
        this.facts = facts;
        this.windowDays = windowDays;
    }

    public static Goal of(Definition definition, Facts facts) {
        int windowDays = definition.window() == null ? 0 : definition.window().days();
        var meaning = new Meaning(facts, windowDays);
        return meaning.goal(definition.measure());
    }

    private Goal goal(Measure measure) {
        return switch (measure) {
            case Measure.OfEvents of -> plain(new Tally.OfEvents(counter(of, null), null));
            case Measure.UserCount(Users users) -> plain(ofUsers(members(users), null));
            case Measure.Average(Name property, Events events) ->
                    divided(
                            new Tally.OfEvents(
                                    sum(facts.events(events, null), property),
                                    rows(having(property, facts.events(events, null)))));
            case Measure.EventShare(Events events, Condition among) -> {
                Events whole = new Events(events.name(), events.by(), among);
                Expr inWhole = facts.events(whole, null);
                Expr inPart = Expr.all(List.of(inWhole, facts.events(events, null)));
                yield divided(new Tally.OfEvents(rows(inPart), rows(inWhole)));
            }
            case Measure.UserShare(Users part, Users among) -> {
                Users whole = among == null ? new Users(part.with(), Deed.ANYTHING) : among;
                Expr inWhole = members(whole).test();
                Expr inPart = Expr.all(List.of(inWhole, members(part).test()));
                yield divided(ofUsers(new Members(inPart, null), new Members(inWhole, null)));
            }
            case Measure.PerUser(Measure.OfEvents of, Users users) -> {
                Members members = members(users);
                Counter weight = counter(of, users.with());
                yield divided(ofUsers(new Members(members.test(), weight), members));
            }
            case Measure.Ratio(Measure above, Measure below) -> ratio(above, below);
        };
    }

    private Goal ratio(Measure above, Measure below) {
        if (above instanceof Measure.OfEvents up && below instanceof Measure.OfEvents down) {
            return divided(new Tally.OfEvents(counter(up, null), counter(down, null)));
        }
        if (above instanceof Measure.UserCount(Users up)
                && below instanceof Measure.UserCount(Users down)) {
            return divided(ofUsers(members(up), members(down)));
        }
        Tally first = goal(above).tally();
        counters.clear();
        return new Goal(first, goal(below).tally(), true);
    }

    private Counter counter(Measure.OfEvents measure, @Nullable Condition with) {
        Expr filter = facts.events(measure.events(), with);
        return switch (measure) {
            case Measure.EventCount _ -> rows(filter);
            case Measure.Total(Name property, _) -> sum(filter, property);
            case Measure.Different(Name property, _) -> different(filter, property);
        };
    }

    private Members members(Users users) {
        return switch (users.deed()) {
            case Deed.Did(Events events, Threshold threshold) -> {
                Expr filter = facts.events(events, users.with());
                Expr met = met(threshold, filter);
                yield new Members(
                        threshold.metByNothing()
                                ? Expr.all(List.of(met, active(users.with())))
                                : met,
                        null);
            }
        };
    }

    private Expr met(Threshold threshold, Expr filter) {
        return switch (threshold) {
            case Threshold.Times(Bound bound, long count) -> compared(rows(filter), bound, count);
            case Threshold.OnDays(Bound bound, long count) ->
                    compared(add(filter, new Fold.Days()), bound, count);
            case Threshold.Different(Bound bound, long count, Name property) ->
                    compared(different(filter, property), bound, count);
            case Threshold.Total(Bound bound, var amount, Name property) ->
                    new Expr.Compared(
                            sum(filter, property).column(), bound, new Expr.Parameter(amount));
            case Threshold.OnAverage(Bound bound, long count, var unit) ->
                    new Expr.Compared(
                            new Expr.Times(rows(filter).column(), new Expr.Whole(unit.days())),
                            bound,
                            new Expr.Parameter(count * windowDays));
        };
    }

    private static Expr compared(Counter counter, Bound bound, long count) {
        return new Expr.Compared(counter.column(), bound, new Expr.Parameter(count));
    }

    private Expr active(@Nullable Condition with) {
        Counter any = rows(facts.events(Events.ANY, with));
        return new Expr.Compared(any.column(), Bound.AT_LEAST, new Expr.Whole(1));
    }

    private Counter rows(Expr filter) {
        return add(filter, new Fold.Rows());
    }

    private Counter sum(Expr filter, Name property) {
        return facts.number(property)
                .map(number -> add(filter, new Fold.Sum(number)))
                .orElseGet(() -> rows(new Expr.Always(false)));
    }

    private Counter different(Expr filter, Name property) {
        return facts.text(property.text())
                .map(text -> add(filter, new Fold.Different(text)))
                .orElseGet(() -> rows(new Expr.Always(false)));
    }

    private Expr having(Name property, Expr filter) {
        Expr has =
                facts.number(property)
                        .map(number -> (Expr) new Expr.Present(number))
                        .orElse(new Expr.Always(false));
        return Expr.all(List.of(filter, has));
    }

    /// The counter of this kind, one for all that ask the same.
    private Counter add(Expr filter, Fold fold) {
        for (Counter known : counters) {
            if (known.filter().equals(filter) && known.fold().equals(fold)) {
                return known;
            }
        }
        var counter = new Counter("c" + counters.size(), filter, fold);
        counters.add(counter);
        return counter;
    }

    private Tally ofUsers(Members above, @Nullable Members below) {
        return new Tally.OfUsers(counters, above, below);
    }

    private static Goal plain(Tally tally) {
        return new Goal(tally, null, false);
    }

    private static Goal divided(Tally tally) {
        return new Goal(tally, null, true);
    }
}
