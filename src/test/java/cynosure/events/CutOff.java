package cynosure.events;

import cynosure.warehouse.Landed;
import cynosure.warehouse.Staging;
import java.util.Map;

/// Cuts a flush off: before anything is kept, after it, or not at all.
///
/// @param when 0 before, 1 after, anything else never
record CutOff(Collected collected, int when) implements Collected {

    static final class Cut extends RuntimeException {

        private static final long serialVersionUID = 1;
    }

    @Override
    public long through() {
        return collected.through();
    }

    @Override
    public Landed keep(Staging staging, Flushed flushed) {
        cutIf(0);
        Landed landed = collected.keep(staging, flushed);
        cutIf(1);
        return landed;
    }

    @Override
    public void keep(Flushed flushed) {
        collected.keep(flushed);
    }

    @Override
    public Map<String, Came> bySource() {
        return collected.bySource();
    }

    @Override
    public long lost() {
        return collected.lost();
    }

    private void cutIf(int moment) {
        if (when == moment) {
            throw new Cut();
        }
    }
}
