package cynosure.events;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// When an event happened, by whose clock.
///
/// @param sent when it was sent, by the sender's clock; null when the sender did not say
/// @param received when it was received, by ours
/// @param original when it happened, by the sender's clock; null when the sender did not say
public record Moments(@Nullable Instant sent, Instant received, @Nullable Instant original) {

    /// No clock that sends events is more wrong than this while it was right when they happened.
    private static final Duration BELIEVED = Duration.ofDays(366);

    /// When it happened, by our clock: as long before it was received as it was before it was sent.
    /// Without the moment of sending, or when that can't be one of the same clock, the sender's
    /// clock is believed; without any, it happened when it was received.
    public Instant corrected() {
        if (original == null) {
            return received;
        }
        return sent == null || isNonsense(original, sent)
                ? original
                : received.minus(Duration.between(original, sent));
    }

    /// Whether the moment of sending is years away from ours, as when seconds were taken for
    /// milliseconds, and the event's own moment is nearer to ours than to that.
    private boolean isNonsense(Instant original, Instant sent) {
        return between(sent, received).compareTo(BELIEVED) > 0
                && between(original, received).compareTo(between(original, sent)) < 0;
    }

    private static Duration between(Instant one, Instant other) {
        return Duration.between(one, other).abs();
    }
}
