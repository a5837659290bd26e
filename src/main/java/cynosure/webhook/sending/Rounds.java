package cynosure.webhook.sending;

import cynosure.webhook.Outbox;
import cynosure.webhook.OutboxFilled;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/// Lets the [Sender] look whenever something was told, a message has arrived or failed, or the next
/// one is due; and now and then in any case, for what an earlier run left.
@Component
class Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final Duration KEPT = Duration.ofDays(30);

    private final Sender sender;
    private final Outbox outbox;
    private final Clock clock;
    private final Semaphore woken = new Semaphore(0);
    private @Nullable Instant swept;
    private volatile boolean over;
    private @Nullable Thread thread;

    Rounds(Sender sender, Outbox outbox, Clock clock) {
        this.sender = sender;
        this.outbox = outbox;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        thread = Thread.ofPlatform().name("webhooks").daemon(true).start(this::goRound);
    }

    @TransactionalEventListener(
            classes = OutboxFilled.class,
            phase = TransactionPhase.AFTER_COMMIT,
            fallbackExecution = true)
    void wake() {
        woken.release();
    }

    private void goRound() {
        try {
            while (!over) {
                woken.tryAcquire(look().toMillis(), TimeUnit.MILLISECONDS);
                woken.drainPermits();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /// One round; answers how long to wait for the next.
    private Duration look() {
        try {
            sweep();
            List<CompletableFuture<Void>> begun = sender.begin();
            begun.forEach(sent -> sent.whenComplete(this::done));
            Instant now = clock.instant();
            return outbox.nextDue()
                    .filter(now::isBefore)
                    .map(due -> Duration.between(now, due))
                    .filter(wait -> wait.compareTo(LONGEST) < 0)
                    .orElse(LONGEST);
        } catch (RuntimeException failure) {
            if (!over) {
                LOG.warn("The messages that wait could not be looked at", failure);
            }
            return LONGEST;
        }
    }

    private void done(Void nothing, @Nullable Throwable failure) {
        if (failure == null) {
            wake();
        } else if (!over) {
            LOG.warn("What came of a message could not be written down; it is sent again", failure);
        }
    }

    private void sweep() {
        Instant now = clock.instant();
        if (swept == null || swept.plus(Duration.ofHours(1)).isBefore(now)) {
            swept = now;
            outbox.sweep(now.minus(KEPT));
        }
    }

    @PreDestroy
    void end() {
        over = true;
        if (thread != null) {
            thread.interrupt();
        }
    }
}
