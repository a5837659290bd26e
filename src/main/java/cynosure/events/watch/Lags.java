package cynosure.events.watch;

import cynosure.events.Moments;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How long events of the last minutes were on their way: from the sender to us, and from us into
/// the event store. At most so many of each landing are looked at.
public final class Lags {

    private static final Duration RECENT = Duration.ofMinutes(10);
    private static final int OF_A_LANDING = 50;
    private static final int KEPT = 20_000;

    private final ArrayDeque<Way> ways = new ArrayDeque<>();

    /// @param onTheRoad from being sent, by the sender's clock, until received; negative when that
    ///   clock is fast; null when the sender did not say
    /// @param waiting from being received until it was in the store
    private record Way(Instant at, String source, @Nullable Long onTheRoad, long waiting) {}

    /// Milliseconds.
    public record Span(long median, long p99) {}

    /// @param events how many were looked at
    public record Lag(int events, Optional<Span> onTheRoad, Span waiting) {}

    /// Notes events that have just got into the store.
    public synchronized void landed(String source, List<Moments> moments, Instant now) {
        int step = Math.max(1, (moments.size() + OF_A_LANDING - 1) / OF_A_LANDING);
        for (int i = 0; i < moments.size(); i += step) {
            Moments one = moments.get(i);
            Long onTheRoad =
                    one.sent() == null
                            ? null
                            : millis(Duration.between(one.sent(), one.received()));
            ways.addLast(
                    new Way(now, source, onTheRoad, millis(Duration.between(one.received(), now))));
            if (ways.size() > KEPT) {
                ways.removeFirst();
            }
        }
    }

    /// Empty when nothing has come lately.
    ///
    /// @param source empty for all
    public synchronized Optional<Lag> recent(String source, Instant now) {
        List<Way> recent = new ArrayList<>();
        for (Way way : ways) {
            if (way.at().isAfter(now.minus(RECENT))
                    && (source.isEmpty() || way.source().equals(source))) {
                recent.add(way);
            }
        }
        return span(recent, Way::waiting)
                .map(waiting -> new Lag(recent.size(), span(recent, Way::onTheRoad), waiting));
    }

    private static Optional<Span> span(List<Way> ways, Function<Way, @Nullable Long> of) {
        long[] sorted =
                ways.stream().map(of).filter(Objects::nonNull).mapToLong(Long::longValue).toArray();
        if (sorted.length == 0) {
            return Optional.empty();
        }
        Arrays.sort(sorted);
        return Optional.of(new Span(at(sorted, 50), at(sorted, 99)));
    }

    /// The nearest rank.
    private static long at(long[] sorted, int percent) {
        return sorted[(int) Math.ceilDiv((long) sorted.length * percent, 100) - 1];
    }

    private static long millis(Duration duration) {
        return duration.toMillis();
    }
}
