package cynosure.compiler.pass;

import cynosure.compiler.plan.Expr;
import cynosure.compiler.plan.Tally;
import cynosure.compiler.plan.Tally.Counter;
import cynosure.compiler.plan.Tally.Life;
import cynosure.compiler.plan.Tally.Members;
import cynosure.metric.Condition;
import cynosure.metric.Deed;
import cynosure.metric.Events;
import cynosure.metric.Measure;
import cynosure.metric.Threshold;
import cynosure.metric.Users;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Measures of users, for what they did in the period or window.
final class People {

    private final Facts facts;
    private final Source source;
    private final Choosing choosing;
    private final Counters counters;
    private final Deeds deeds;

    People(Scope scope, Facts facts, Source source) {
        this.facts = facts;
        this.source = source;
        this.choosing = new Choosing(scope, facts);
        this.counters = new Counters(facts);
        this.deeds = new Deeds(counters, scope.windowDays());
    }

    Tally.OfUsers count(Users users) {
        return tally(members(users), null);
    }

    Tally.OfUsers share(Users part, @Nullable Users among) {
        Users whole = among == null ? new Users(part.with(), Deed.ANYTHING) : among;
        Expr inWhole = members(whole).test();
        Expr inPart = Expr.all(List.of(inWhole, members(part).test()));
        return tally(new Members(inPart, null), new Members(inWhole, null));
    }

    Tally.OfUsers ratio(Users above, Users below) {
        return tally(members(above), members(below));
    }

    /// A measure of each user, to be averaged over them.
    Tally.OfUsers each(Measure.OfEvents of, Users users) {
        Members members = members(users);
        Chosen chosen = choosing.of(of.events(), users.with());
        Counter weight = Happenings.counter(of, chosen, counters);
        return tally(new Members(members.test(), weight), members);
    }

    /// The users, and on how many days each was there.
    Tally.OfUsers present(Users users) {
        return switch (users.deed()) {
            case Deed.Did(Events events, _, _) -> {
                Chosen chosen = choosing.of(events, users.with());
                Counter days = counters.days(chosen.part(), chosen.life());
                Members members = new Members(Deeds.atLeastOne(days), null);
                yield tally(new Members(members.test(), days), members);
            }
        };
    }

    private Members members(Users users) {
        return switch (users.deed()) {
            case Deed.Did(Events events, Threshold threshold, _) -> {
                Chosen chosen = choosing.of(events, users.with());
                Expr met = deeds.met(threshold, chosen.part(), chosen.life());
                yield new Members(
                        threshold.metByNothing()
                                ? Expr.all(List.of(met, active(users.with())))
                                : met,
                        null);
            }
        };
    }

    private Expr active(@Nullable Condition with) {
        return Deeds.atLeastOne(counters.seen(facts.events(Events.ANY, with), Life.EVER));
    }

    private Tally.OfUsers tally(Members above, @Nullable Members below) {
        return new Tally.OfUsers(choosing.joined(source.events()), counters.all(), above, below);
    }
}
