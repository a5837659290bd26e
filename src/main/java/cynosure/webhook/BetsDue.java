package cynosure.webhook;

import cynosure.bets.Bet;
import cynosure.bets.Bets;
import cynosure.bets.Column;
import cynosure.people.Workspaces;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells on its day, once, that a bet should be looked back at. A server that was off on that day
/// tells it within a week; later it would be no news.
@Component
class BetsDue {

    private static final Logger LOG = LoggerFactory.getLogger(BetsDue.class);
    private static final int EVERY_MINUTES = 10;
    private static final int LATE_DAYS = 7;

    private final Bets bets;
    private final Tellings tellings;
    private final Workspaces workspaces;
    private final Clock clock;
    private final ScheduledExecutorService watch =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("bets-due").daemon(true).factory());

    BetsDue(Bets bets, Tellings tellings, Workspaces workspaces, Clock clock) {
        this.bets = bets;
        this.tellings = tellings;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        watch.scheduleWithFixedDelay(this::watch, 0, EVERY_MINUTES, TimeUnit.MINUTES);
    }

    private void watch() {
        try {
            look();
        } catch (RuntimeException failure) {
            LOG.warn("The bets that are due could not be looked at", failure);
        }
    }

    void look() {
        if (!tellings.wanted(Topic.BET_DUE)) {
            return;
        }
        ZoneId zone = workspaces.zone();
        LocalDate today = LocalDate.now(clock.withZone(zone));
        bets.board().all().stream()
                .filter(bet -> due(bet, today))
                .forEach(
                        bet -> {
                            Map<String, Object> data = BetNews.card(bet);
                            data.put("due", BetNews.day(bet));
                            tellings.tellOnce(
                                    "due-" + bet.id() + "-" + BetNews.day(bet),
                                    Topic.BET_DUE,
                                    data);
                        });
    }

    /// Placed, not looked back at yet, and its day has come lately.
    private static boolean due(Bet bet, LocalDate today) {
        @Nullable LocalDate due = bet.terms().due();
        return due != null
                && bet.placed() != null
                && bet.open()
                && bet.column() != Column.REVIEW
                && !due.isAfter(today)
                && due.isAfter(today.minusDays(LATE_DAYS));
    }

    @PreDestroy
    void end() {
        watch.shutdownNow();
    }
}
