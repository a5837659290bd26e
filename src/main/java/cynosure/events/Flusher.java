package cynosure.events;

import cynosure.events.Collected.Flushed;
import cynosure.events.log.Batch;
import cynosure.events.log.EventLog;
import cynosure.events.log.Kept;
import cynosure.events.log.LogReader;
import cynosure.warehouse.Delivery;
import cynosure.warehouse.Landed;
import cynosure.warehouse.Staging;
import cynosure.warehouse.Warehouse;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings what stands in the log into the warehouse, thousands of events at a time, each once.
public final class Flusher {

    private static final Logger LOG = LoggerFactory.getLogger(Flusher.class);
    private static final int BYTES_AT_ONCE = 16 << 20;

    private final EventLog log;
    private final Warehouse warehouse;
    private final Collected collected;
    private final Clock clock;
    private @Nullable LogReader reader;

    public Flusher(EventLog log, Warehouse warehouse, Collected collected, Clock clock) {
        this.log = log;
        this.warehouse = warehouse;
        this.collected = collected;
        this.clock = clock;
    }

    /// Brings in all that is safe in the log by now, and answers how many events were new.
    public synchronized long flush() throws IOException {
        LogReader reading = reader == null ? log.after(collected.through()) : reader;
        reader = null;
        long events = 0;
        long through = collected.through();
        Batch batch = reading.next(BYTES_AT_ONCE);
        while (batch.through() > through) {
            events += bring(batch);
            through = batch.through();
            log.release(through);
            batch = reading.next(BYTES_AT_ONCE);
        }
        reader = reading;
        return events;
    }

    private long bring(Batch batch) {
        batch.damages().forEach(damage -> LOG.error("The log of events: {}", damage));
        List<Arrival.Understood> events = new ArrayList<>();
        List<Arrival.Unclear> unclear = new ArrayList<>();
        for (Kept kept : batch.entries()) {
            switch (ArrivalText.read(kept.entry())) {
                case Arrival.Understood event -> events.add(withGroups(event));
                case Arrival.Alias _, Arrival.GroupTold _ -> {}
                case Arrival.Unclear puzzle -> unclear.add(puzzle);
            }
        }
        Flushed flushed = new Flushed(batch.through(), clock.instant(), unclear, batch.damages());
        if (events.isEmpty()) {
            collected.keep(flushed);
            return 0;
        }
        return land(events, flushed).events();
    }

    /// Groups are properties, too.
    private static Arrival.Understood withGroups(Arrival.Understood event) {
        if (event.groups().isEmpty()) {
            return event;
        }
        Map<String, Object> all = new LinkedHashMap<>(event.properties());
        all.putAll(event.groups());
        return event.with(all);
    }

    private Landed land(List<Arrival.Understood> events, Flushed flushed) {
        Fitting fitting = new Fitting(warehouse.layout(), warehouse.room());
        events.forEach(fitting::see);
        try (Staging staging = warehouse.stageDeliveries(fitting.columns())) {
            for (Arrival.Understood event : events) {
                Moments moments = event.moments();
                staging.add(
                        new Delivery(
                                event.source(),
                                event.id(),
                                moments.sent(),
                                moments.received(),
                                moments.original(),
                                fitting.rest(event)),
                        event.name(),
                        event.actor() == null ? event.anonymous() : event.actor(),
                        moments.corrected(),
                        fitting.values(event));
            }
            return collected.keep(staging, flushed);
        }
    }
}
