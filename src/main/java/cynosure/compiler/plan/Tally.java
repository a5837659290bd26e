package cynosure.compiler.plan;

import cynosure.metric.Bound;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is counted in each period and segment, before it is decided how.
public sealed interface Tally {

    /// A number kept while rows are gone through: one over all of them, or one a user.
    ///
    /// @param filter the rows it takes in
    /// @param life when a row holds at all
    record Counter(String name, Expr filter, Fold fold, Life life) {
        public Expr column() {
            return Expr.Column.of(name);
        }
    }

    /// The days on which a row holds, seen from the end of a period or window: not before one day,
    /// and not from another on.
    ///
    /// @param from null when it holds from the start; where it has no value, the row never holds
    /// @param until null when it holds for good; where it has no value, the row does
    record Life(@Nullable Expr from, @Nullable Expr until) {

        public static final Life EVER = new Life(null, null);
    }

    /// How a counter goes on from row to row.
    sealed interface Fold {
        /// One more for every row.
        record Rows() implements Fold {}

        /// 1 or more as soon as there is a row; how many is not asked.
        record Seen() implements Fold {}

        /// One more for every local day that has a row.
        record Days() implements Fold {}

        /// As many as the longest run of local days that each have a row.
        record Run() implements Fold {}

        /// More by the number the row has.
        record Sum(Expr number) implements Fold {}

        /// One more for every value not seen before.
        record Different(Expr value) implements Fold {}
    }

    /// Counted over rows, whoever did them.
    ///
    /// @param above the number, or the numerator
    /// @param below the denominator, or null
    /// @param left what could not be judged yet, or null where everything can
    record OfEvents(Rows rows, Counter above, @Nullable Counter below, @Nullable Counter left)
            implements Tally {

        public List<Counter> counters() {
            var all = new ArrayList<>(List.of(above));
            if (below != null) {
                all.add(below);
            }
            if (left != null) {
                all.add(left);
            }
            return List.copyOf(all);
        }
    }

    /// Counted for each user first, then over the users.
    record OfUsers(Rows rows, List<Counter> counters, Members above, @Nullable Members below)
            implements Tally {
        public OfUsers {
            counters = List.copyOf(counters);
        }
    }

    /// The users whose counters meet a test; each weighs one, or as much as one of their counters.
    record Members(Expr test, @Nullable Counter weight) {}

    /// Counted for each group first, then over the groups.
    ///
    /// @param inner what is counted of each; the last of its keys is the group
    /// @param test what must hold of that number, or null
    /// @param weighed whether groups weigh as much as their number, rather than one each
    record OfGroups(Tally inner, @Nullable Test test, boolean weighed) implements Tally {}

    /// A number held against a limit.
    record Test(Bound bound, BigDecimal limit) {}

    /// The value below which some per cent of the rows' numbers lie.
    record Percentile(Rows rows, Counter numbers, int percent, @Nullable Counter left)
            implements Tally {}

    /// Users of one period who are members again in the next; `later` is counted a period ahead.
    record Returning(OfUsers first, OfUsers later) implements Tally {}
}
