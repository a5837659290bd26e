package cynosure.compiler.pass;

import cynosure.compiler.plan.Expr;
import cynosure.compiler.plan.Plan.Step;
import cynosure.compiler.plan.Rows;
import cynosure.compiler.plan.Rows.Key;
import cynosure.compiler.plan.Tally;
import cynosure.compiler.plan.Tally.Fold;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Chooses the way a tally is counted.
///
/// @param steps the last one, called by `name`, holds `period`, the keys, `above` and perhaps
///   `below` and `left_out`; what has no row there is 0
/// @param moving whether it holds changes, to be added up over the periods, rather than numbers
record Tallies(String name, Tally tally, List<Step> steps, List<Key> keys, boolean moving) {

    static Tallies of(Tally tally, Scope scope, String name) {
        return switch (tally) {
            case Tally.OfEvents events -> {
                boolean rolled = manyWindows(scope) && RolledEvents.fits(events);
                yield made(
                        name,
                        tally,
                        events.rows(),
                        rolled
                                ? new RolledEvents(scope, name).steps(events)
                                : new InPeriods(scope, name).events(events),
                        false);
            }
            case Tally.OfUsers users -> users(tally, Rollup.of(users, scope), scope, name);
            case Tally.OfGroups groups -> {
                Tallies inner = of(groups.inner(), scope, scope.names().of(name + "_groups"));
                var over = new OverGroups(name, inner, groups);
                yield new Tallies(name, tally, over.steps(), over.keys(), inner.moving);
            }
            case Tally.Percentile percentile ->
                    made(
                            name,
                            tally,
                            percentile.rows(),
                            new Percentiles(scope, name).steps(percentile),
                            false);
            case Tally.Returning returning -> {
                var steps = new ArrayList<>(returning.first().rows().before());
                steps.addAll(returning.later().rows().before());
                steps.addAll(new Returns(scope, name).steps(returning));
                yield new Tallies(name, tally, steps, returning.first().rows().keys(), false);
            }
        };
    }

    private static Tallies users(Tally tally, Tally.OfUsers users, Scope scope, String name) {
        if (manyWindows(scope) && RolledPresence.fits(users)) {
            List<Step> steps = new RolledPresence(scope, name, users).steps();
            return made(name, tally, users.rows(), steps, true);
        }
        if (manyWindows(scope) && RolledUsers.fits(users)) {
            List<Step> steps = new RolledUsers(scope, name, users).steps();
            return made(name, tally, users.rows(), steps, true);
        }
        return made(name, tally, users.rows(), new InPeriods(scope, name).users(users), false);
    }

    private static boolean manyWindows(Scope scope) {
        return scope.rolling() && !scope.onlyOne();
    }

    private static Tallies made(
            String name, Tally tally, Rows rows, List<Step> steps, boolean moving) {
        var all = new ArrayList<>(rows.before());
        all.addAll(steps);
        return new Tallies(name, tally, all, rows.keys(), moving);
    }

    /// Whether it has a denominator of its own.
    boolean divided() {
        return switch (tally) {
            case Tally.OfEvents events -> events.below() != null;
            case Tally.OfUsers users -> users.below() != null;
            case Tally.Returning _ -> true;
            case Tally.OfGroups _, Tally.Percentile _ -> false;
        };
    }

    /// Whether some could not be judged yet.
    boolean leavesOut() {
        return tally instanceof Tally.OfEvents events && events.left() != null;
    }

    /// Whether nothing at all has no value, rather than 0.
    boolean mayBeNothing() {
        return tally instanceof Tally.Percentile;
    }

    /// Whether the number above, or below, is a whole one.
    boolean whole(boolean above) {
        return whole(tally, above);
    }

    private static boolean whole(Tally tally, boolean above) {
        return switch (tally) {
            case Tally.OfEvents events -> whole(above ? events.above() : events.below());
            case Tally.OfUsers users ->
                    whole(
                            (above || users.below() == null ? users.above() : users.below())
                                    .weight());
            case Tally.OfGroups groups -> !groups.weighed() || whole(groups.inner(), true);
            case Tally.Percentile _ -> false;
            case Tally.Returning _ -> true;
        };
    }

    private static boolean whole(Tally.@Nullable Counter counter) {
        return counter == null
                || !(counter.fold() instanceof Fold.Sum(Expr number))
                || number instanceof Expr.AsCount;
    }
}
