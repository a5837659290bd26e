package cynosure.compiler.pass;

import cynosure.compiler.plan.Expr;
import cynosure.compiler.plan.Rows.Key;
import cynosure.compiler.plan.Tally;
import cynosure.compiler.plan.Tally.Counter;
import cynosure.compiler.plan.Tally.Life;
import cynosure.metric.Bound;
import cynosure.metric.Deed;
import cynosure.metric.Groups;
import cynosure.metric.Measure;
import cynosure.metric.Name;
import cynosure.metric.Threshold;
import cynosure.metric.Users;
import java.math.BigDecimal;

/// Measures of the values of a property, each a group of the events that have it.
final class Companies {

    private final Scope scope;
    private final Facts facts;
    private final Source source;

    Companies(Scope scope, Facts facts, Source source) {
        this.scope = scope;
        this.facts = facts;
        this.source = source;
    }

    /// The groups whose own measure meets a limit, or those with any event.
    Tally count(Groups groups) {
        return switch (groups.having()) {
            case null -> all(groups.property());
            case Groups.Having(Bound bound, BigDecimal amount, Measure of) ->
                    new Tally.OfGroups(
                            inner(of, groups.property()), new Tally.Test(bound, amount), false);
        };
    }

    /// The groups with any event.
    Tally all(Name property) {
        Counters counters = new Counters(facts);
        Expr has = facts.present(property);
        Counter different = counters.different(has, property, Life.EVER);
        return new Tally.OfEvents(source.events(), different, null, null);
    }

    /// The measures of all groups together.
    Tally total(Measure of, Name property) {
        return new Tally.OfGroups(inner(of, property), null, true);
    }

    Tally reach(Measure.Reach reach) {
        Users users = new Users(null, new Deed.Did(reach.events(), Threshold.ONCE));
        Measure viewers = new Measure.UserCount(users);
        Tally.Test test = new Tally.Test(Bound.AT_LEAST, BigDecimal.valueOf(reach.atLeast()));
        return new Tally.OfGroups(inner(viewers, reach.property()), test, true);
    }

    private Tally inner(Measure of, Name property) {
        Expr text = facts.text(property.text()).orElse(new Expr.Nothing());
        Key group = new Key("group_" + source.keys().size(), text);
        return new Meaning(scope, facts, source.by(group)).goal(of).tally();
    }
}
