package cynosure.compiler.pass;

import cynosure.compiler.plan.Plan.Step;
import cynosure.compiler.plan.Tally;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Chooses the way a tally is counted.
///
/// @param steps the last one, called by `name`, holds `period`, perhaps `segment`, `above` and
///   perhaps `below`; what has no row there is 0
/// @param moving whether it holds changes, to be added up over the periods, rather than numbers
record Tallies(String name, Tally tally, List<Step> steps, boolean moving) {

    static Tallies of(Tally tally, Scope scope, String name) {
        var inPeriods = new InPeriods(scope, name);
        return switch (tally) {
            case Tally.OfEvents events when scope.rolling() && RolledEvents.fits(events) ->
                    new Tallies(name, tally, new RolledEvents(scope, name).steps(events), false);
            case Tally.OfEvents events -> new Tallies(name, tally, inPeriods.events(events), false);
            case Tally.OfUsers users when scope.rolling() && RolledUsers.fits(users) ->
                    new Tallies(name, tally, new RolledUsers(scope, name).steps(users), true);
            case Tally.OfUsers users -> new Tallies(name, tally, inPeriods.users(users), false);
        };
    }

    /// Whether it has a denominator of its own.
    boolean divided() {
        return switch (tally) {
            case Tally.OfEvents(_, var below) -> below != null;
            case Tally.OfUsers(_, _, var below) -> below != null;
        };
    }

    /// Whether the number above, or below, is a whole one.
    boolean whole(boolean above) {
        return switch (tally) {
            case Tally.OfEvents(var up, var down) -> whole(above ? up : down);
            case Tally.OfUsers(_, var up, var down) ->
                    whole((above || down == null ? up : down).weight());
        };
    }

    private static boolean whole(Tally.@Nullable Counter counter) {
        return counter == null || !(counter.fold() instanceof Tally.Fold.Sum);
    }
}
