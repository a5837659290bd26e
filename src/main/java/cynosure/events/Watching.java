package cynosure.events;

import cynosure.warehouse.Stop;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks into watched folders every few seconds, for as long as the server runs.
public final class Watching implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Watching.class);
    private static final int PAUSE_SECONDS = 5;
    private static final int STOP_SECONDS_MAX = 4;

    private final List<Inbox> inboxes;
    private final Stop stop = new Stop();
    private final ScheduledExecutorService clockwork =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("watching").daemon().factory());

    public Watching(List<Inbox> inboxes) {
        this.inboxes = List.copyOf(inboxes);
        clockwork.scheduleWithFixedDelay(
                this::look, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
    }

    public List<Inbox> inboxes() {
        return inboxes;
    }

    private void look() {
        for (Inbox inbox : inboxes) {
            try {
                inbox.look(stop).forEach(file -> LOG.info("{} was dealt with", file));
            } catch (RuntimeException unreadable) {
                LOG.error("{} can't be looked into", inbox.folder(), unreadable);
            }
        }
    }

    @Override
    public void close() {
        stop.ask();
        clockwork.shutdown();
        try {
            clockwork.awaitTermination(STOP_SECONDS_MAX, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
