package cynosure.events;

import cynosure.events.Collected.Flushed;
import cynosure.events.RefusedEvents.Settled;
import cynosure.events.log.Batch;
import cynosure.events.log.Damage;
import cynosure.events.log.EventLog;
import cynosure.events.log.LogReader;
import cynosure.events.watch.Lags;
import cynosure.warehouse.Delivery;
import cynosure.warehouse.Landed;
import cynosure.warehouse.Staging;
import cynosure.warehouse.Warehouse;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
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
    private final Lags lags;
    private @Nullable LogReader reader;

    public Flusher(EventLog log, Warehouse warehouse, Collected collected, Clock clock) {
        this(log, warehouse, collected, clock, new Lags());
    }

    /// @param lags is told of what has got into the store
    public Flusher(EventLog log, Warehouse warehouse, Collected collected, Clock clock, Lags lags) {
        this.lags = lags;
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

    /// Brings in what was refused before and has been read again, and settles it in the same
    /// transaction. Answers how many events were new.
    public synchronized long bring(List<Arrival> again, Settled settled) {
        return bring(again, collected.through(), settled, List.of());
    }

    private long bring(Batch batch) {
        batch.damages().forEach(damage -> LOG.error("The log of events: {}", damage));
        List<Arrival> arrivals =
                batch.entries().stream().map(kept -> ArrivalText.read(kept.entry())).toList();
        long events = bring(arrivals, batch.through(), Settled.NOTHING, batch.damages());
        Map<String, List<Moments>> bySource = new HashMap<>();
        for (Arrival arrival : arrivals) {
            if (arrival instanceof Arrival.Understood event) {
                bySource.computeIfAbsent(event.source(), any -> new ArrayList<>())
                        .add(event.moments());
            }
        }
        bySource.forEach((source, moments) -> lags.landed(source, moments, clock.instant()));
        return events;
    }

    private long bring(
            List<Arrival> arrivals, long through, Settled settled, List<Damage> damages) {
        List<Arrival> said = new ArrayList<>();
        List<Arrival.Unclear> unclear = new ArrayList<>();
        for (Arrival arrival : arrivals) {
            if (arrival instanceof Arrival.Unclear puzzle) {
                unclear.add(puzzle);
            } else {
                said.add(arrival);
            }
        }
        Flushed flushed = new Flushed(through, clock.instant(), unclear, settled, damages);
        if (said.isEmpty()) {
            collected.keep(flushed);
            return 0;
        }
        return land(said, flushed).events();
    }

    private Landed land(List<Arrival> said, Flushed flushed) {
        Fitting fitting = new Fitting(warehouse.layout(), warehouse.room());
        said.forEach(fitting::see);
        try (Staging staging = warehouse.stageDeliveries(fitting.columns())) {
            said.forEach(arrival -> stage(staging, fitting, arrival));
            return collected.keep(staging, flushed);
        }
    }

    private static void stage(Staging staging, Fitting fitting, Arrival arrival) {
        @Nullable Object[] values = fitting.values(arrival);
        @Nullable String rest = fitting.rest(arrival);
        switch (arrival) {
            case Arrival.Understood event ->
                    staging.add(
                            delivery(event.source(), event.id(), event.moments(), rest),
                            event.name(),
                            event.actor(),
                            event.anonymous(),
                            event.moments().corrected(),
                            values);
            case Arrival.Alias alias ->
                    staging.alias(
                            delivery(alias.source(), alias.id(), alias.moments(), rest),
                            alias.previous(),
                            alias.actor(),
                            alias.moments().corrected());
            case Arrival.GroupTold told ->
                    staging.told(
                            delivery(told.source(), told.id(), told.moments(), rest),
                            told.type(),
                            told.group(),
                            told.moments().corrected(),
                            values);
            case Arrival.Unclear _ -> {}
        }
    }

    private static Delivery delivery(
            String source, String id, Moments moments, @Nullable String rest) {
        return new Delivery(
                source, id, moments.sent(), moments.received(), moments.original(), rest);
    }
}
