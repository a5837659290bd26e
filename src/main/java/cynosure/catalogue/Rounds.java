package cynosure.catalogue;

import cynosure.catalogue.task.Arrivals;
import cynosure.catalogue.watch.Watching;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Goes round every few seconds and looks at what has landed since, away from whoever sent it. When
/// nothing has, a round asks for one number and ends.
@Component
final class Rounds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final int SECONDS = 5;

    private final Arrivals arrivals;
    private final Watching watching;
    private final ScheduledExecutorService clockwork =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("event-rounds").daemon().factory());
    private boolean failing;

    Rounds(Arrivals arrivals, Watching watching) {
        this.arrivals = arrivals;
        this.watching = watching;
        clockwork.scheduleWithFixedDelay(this::round, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    private void round() {
        try {
            arrivals.lookAtNew();
            watching.lookAtNew();
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.error("What has landed could not be looked at.", e);
            }
            failing = true;
        }
    }

    @Override
    public void close() {
        clockwork.close();
    }
}
