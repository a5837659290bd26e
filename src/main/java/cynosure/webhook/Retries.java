package cynosure.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// How long to wait after each failure: a little more each time, and never the same for two, so
/// that a receiver that comes back isn't met by everything at once.
public record Retries(RandomGenerator chance) {

    public static final List<Duration> WAITS =
            List.of(
                    Duration.ofSeconds(5),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(30),
                    Duration.ofHours(2),
                    Duration.ofHours(5),
                    Duration.ofHours(10),
                    Duration.ofHours(14));

    /// How much longer than said a wait may be, by chance.
    public static final double LONGER_MAX = 0.2;

    private static final Duration ASKED_MAX = Duration.ofHours(24);

    /// The wait after this many failures; empty when it is time to give up.
    Optional<Duration> after(int failures, Duration asked) {
        if (failures > WAITS.size()) {
            return Optional.empty();
        }
        Duration usual = WAITS.get(failures - 1);
        long longer = (long) (usual.toMillis() * LONGER_MAX * chance.nextDouble());
        Duration heeded = asked.compareTo(ASKED_MAX) > 0 ? ASKED_MAX : asked;
        Duration wait = usual.plusMillis(longer);
        return Optional.of(heeded.compareTo(wait) > 0 ? heeded : wait);
    }
}
