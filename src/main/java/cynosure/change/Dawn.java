package cynosure.change;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Looks now and then whether the day of a change has come: a server that was off on that day
/// catches up as soon as it runs.
@Component
class Dawn {

    private static final Logger LOG = LoggerFactory.getLogger(Dawn.class);
    private static final int EVERY_SECONDS = 20;

    private final Ceremony ceremony;
    private final ScheduledExecutorService watch =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("dawn").daemon(true).factory());

    Dawn(Ceremony ceremony) {
        this.ceremony = ceremony;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        watch.scheduleWithFixedDelay(this::look, 0, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            ceremony.dawn()
                    .ifPresent(
                            change ->
                                    LOG.info(
                                            "The change of metric {} came to its day: {}",
                                            change.id(),
                                            change.ending().getClass().getSimpleName()));
        } catch (RuntimeException failure) {
            LOG.warn("The change of metric that waits could not be looked at", failure);
        }
    }

    @PreDestroy
    void end() {
        watch.shutdownNow();
    }
}
