package cynosure.events;

import cynosure.events.RefusedEvents.Refused;
import cynosure.events.RefusedEvents.Settled;
import cynosure.events.RefusedEvents.Which;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads refused events again by the rules of today. Those that are understood now come in, the
/// others stay where they are.
///
/// What comes in and what is taken off the refused stands in one transaction, so that each of them
/// is there once, whenever it breaks off.
public final class SecondLook {

    private static final int MOST = 100_000;

    private final RefusedEvents refused;
    private final Bringing bringing;
    private final Rereading rereading;

    public SecondLook(RefusedEvents refused, Bringing bringing, Rereading rereading) {
        this.refused = refused;
        this.bringing = bringing;
        this.rereading = rereading;
    }

    /// Reads what a client has sent once more.
    public interface Rereading {

        /// What it says; nothing when nobody knows its dialect any more.
        List<Arrival> read(Arrival.Unclear unclear);
    }

    /// Brings in what is understood and settles what was refused, both or neither.
    public interface Bringing {

        void bring(List<Arrival> arrivals, Settled settled);
    }

    /// @param understood how many are no riddle any more
    /// @param still how many are
    /// @param more whether there are others that were not looked at this time
    public record Seen(long understood, long still, boolean more) {}

    public Seen at(Which which) {
        long understood = 0;
        long still = 0;
        long after = 0;
        List<Refused> some = refused.next(which, after);
        while (!some.isEmpty() && understood + still < MOST) {
            long taken = take(some);
            understood += taken;
            still += some.size() - taken;
            after = some.getLast().number();
            some = refused.next(which, after);
        }
        return new Seen(understood, still, !some.isEmpty());
    }

    private long take(List<Refused> some) {
        List<Arrival> arrivals = new ArrayList<>();
        List<Long> understood = new ArrayList<>();
        Map<Long, String> reasons = new HashMap<>();
        for (Refused one : some) {
            List<Arrival> said = rereading.read(one.what());
            if (said.stream().anyMatch(arrival -> !(arrival instanceof Arrival.Unclear))) {
                understood.add(one.number());
                arrivals.addAll(said);
            } else if (said.size() == 1
                    && said.getFirst() instanceof Arrival.Unclear again
                    && !again.reason().equals(one.what().reason())) {
                reasons.put(one.number(), again.reason());
            }
        }
        Settled settled = new Settled(understood, reasons);
        if (!settled.nothing()) {
            bringing.bring(arrivals, settled);
        }
        return understood.size();
    }
}
