package cynosure.compiler.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is counted in each period and segment, before it is decided how.
public sealed interface Tally {

    /// Everything that is counted along the way.
    List<Counter> counters();

    /// A number kept while events are gone through: one over all of them, or one a user.
    ///
    /// @param filter the events it takes in
    record Counter(String name, Expr filter, Fold fold) {
        public Expr column() {
            return Expr.Column.of(name);
        }
    }

    /// How a counter goes on from event to event.
    sealed interface Fold {
        /// One more for every event.
        record Rows() implements Fold {}

        /// One more for every local day that has an event.
        record Days() implements Fold {}

        /// More by the number the event has.
        record Sum(Expr number) implements Fold {}

        /// One more for every value not seen before.
        record Different(Expr value) implements Fold {}
    }

    /// Counted over events, whoever did them.
    ///
    /// @param above the number, or the numerator
    /// @param below the denominator, or null
    record OfEvents(Counter above, @Nullable Counter below) implements Tally {
        @Override
        public List<Counter> counters() {
            return below == null ? List.of(above) : List.of(above, below);
        }
    }

    /// Counted for each user first, then over the users.
    record OfUsers(List<Counter> counters, Members above, @Nullable Members below)
            implements Tally {
        public OfUsers {
            counters = List.copyOf(counters);
        }
    }

    /// The users whose counters meet a test; each weighs one, or as much as one of their counters.
    record Members(Expr test, @Nullable Counter weight) {}
}
