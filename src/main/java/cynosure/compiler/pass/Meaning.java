package cynosure.compiler.pass;

import cynosure.compiler.plan.Goal;
import cynosure.compiler.plan.Rows;
import cynosure.compiler.plan.Tally;
import cynosure.compiler.plan.Tally.Counter;
import cynosure.metric.Definition;
import cynosure.metric.Measure;
import cynosure.metric.Sequel;
import cynosure.metric.Summary;
import cynosure.metric.Users;

/// A definition becomes tallies: counters, and tests over counters.
///
/// | definition | counters | counted |
/// |---|---|---|
/// | `number of purchase` | `c0` = purchases | – |
/// | `number of users who did share more than 7 times` | `c0` = shares | users with `c0 > 7` |
/// | `… who did share fewer than 3 times` | `c0` = shares, `c1` = any | `c0 < 3 AND c1 >= 1` |
/// | `number of share per user` | `c0` = any, `c1` = shares | `c0 >= 1`, weighing `c1` |
/// | `number of account with at least 5 users who did query` | `c0` = queries | accounts with 5 users |
public final class Meaning {

    private final Scope scope;
    private final Facts facts;
    private final Source source;

    Meaning(Scope scope, Facts facts, Source source) {
        this.scope = scope;
        this.facts = facts;
        this.source = source;
    }

    static Goal of(Definition definition, Scope scope) {
        Facts facts = new Facts(scope.layout());
        return new Meaning(scope, facts, new Source(scope, facts)).goal(definition.measure());
    }

    Goal goal(Measure measure) {
        return switch (measure) {
            case Measure.OfEvents of -> Goal.plain(amount(of));
            case Measure.UserCount(Users users) ->
                    Goal.plain(users.fresh() == null ? people().count(users) : fresh(users));
            case Measure.Summarized(Summary summary, var property, var events) ->
                    happenings().summarized(summary, property, events);
            case Measure.EventShare share -> Goal.divided(happenings().share(share));
            case Measure.UserShare(Users part, Users among) ->
                    Goal.divided(
                            part.fresh() == null ? people().share(part, among) : arrived(part));
            case Measure.PerUser(Measure.OfEvents of, Users users) ->
                    Goal.divided(people().each(of, users));
            case Measure.PerSession(Measure.OfEvents of) -> visits().each(of);
            case Measure.SessionCount(boolean perUser) ->
                    perUser
                            ? Goal.ratio(visits().count(), people().count(Users.ANY))
                            : Goal.plain(visits().count());
            case Measure.SessionLength(Summary summary) -> visits().length(summary);
            case Measure.BetweenSessions(Summary summary) -> visits().between(summary);
            case Measure.TimeTo(Summary summary, var from, Sequel to) ->
                    new Journeys(scope, facts, source).of(summary, from, to);
            case Measure.GroupCount(var groups) -> Goal.plain(groups().count(groups));
            case Measure.GroupShare(var groups) ->
                    Goal.ratio(groups().count(groups), groups().all(groups.property()));
            case Measure.PerGroup(Measure of, var property) ->
                    Goal.ratio(groups().total(of, property), groups().all(property));
            case Measure.Reach reach -> Goal.plain(groups().reach(reach));
            case Measure.Stickiness(Users users) ->
                    new Goal(people().present(users), null, true, true);
            case Measure.Retention retention -> Goal.divided(returning(retention));
            case Measure.Ratio(Measure above, Measure below) -> ratio(above, below);
            case Measure.Named _, Measure.Composite _, Measure.Placeholder _, Measure.Imported _ ->
                    throw new IllegalArgumentException("not measured by events: " + measure);
        };
    }

    private Goal ratio(Measure above, Measure below) {
        if (above instanceof Measure.OfEvents up
                && below instanceof Measure.OfEvents down
                && up.events().sequel() == null
                && down.events().sequel() == null) {
            return Goal.divided(happenings().ratio(up, down));
        }
        if (above instanceof Measure.UserCount(Users up)
                && below instanceof Measure.UserCount(Users down)
                && up.fresh() == null
                && down.fresh() == null) {
            return Goal.divided(people().ratio(up, down));
        }
        return Goal.ratio(goal(above).tally(), goal(below).tally());
    }

    private Tally amount(Measure.OfEvents of) {
        return happenings().amount(of);
    }

    private Tally fresh(Users users) {
        return new Arrivals(scope, facts, source).count(users);
    }

    private Tally arrived(Users users) {
        return new Arrivals(scope, facts, source).share(users);
    }

    private Tally returning(Measure.Retention retention) {
        Scope longer = scope.longer();
        Users users = retention.users();
        Users again =
                retention.again() == null ? users : new Users(users.with(), retention.again());
        return new Tally.Returning(
                people().count(users),
                new People(longer, facts, new Source(longer, facts)).count(again));
    }

    private Happenings happenings() {
        return new Happenings(scope, facts, source);
    }

    private People people() {
        return new People(scope, facts, source);
    }

    private Visits visits() {
        return new Visits(scope, facts, source);
    }

    private Companies groups() {
        return new Companies(scope, facts, source);
    }

    /// A summary of a number that each row has.
    static Goal summarized(Summary summary, Rows rows, Counter numbers, Counter many) {
        return switch (summary) {
            case Summary.Average _ -> Goal.divided(new Tally.OfEvents(rows, numbers, many, null));
            case Summary.Percentile(int percent) ->
                    Goal.plain(new Tally.Percentile(rows, numbers, percent, null));
        };
    }
}
