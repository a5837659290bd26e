package cynosure.events.dialect;

import cynosure.events.Arrival;
import java.util.List;

/// What a request said: events and the like, in their order, and what could not be read.
///
/// @param items how many things it said; some are kept as more than one arrival
public record Heard(int items, List<Arrival> arrivals, List<Trouble> troubles) {

    /// Something that is no event.
    ///
    /// @param index its place among all, from 0
    /// @param field the field that is wrong; empty when it is no single one
    /// @param id what its sender calls it; empty when it has no name
    public record Trouble(int index, String reason, String field, String id) {

        public Trouble(int index, String reason) {
            this(index, reason, "", "");
        }
    }

    public Heard {
        arrivals = List.copyOf(arrivals);
        troubles = List.copyOf(troubles);
    }

    /// Nothing that should be kept.
    static Heard nothing() {
        return new Heard(0, List.of(), List.of());
    }

    public int understood() {
        return items - troubles.size();
    }
}
