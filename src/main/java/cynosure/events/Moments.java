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

    /// When it happened, by our clock: as long before it was received as it was before it was sent.
    /// Without the moment of sending the sender's clock is believed; without any, it happened when
    /// it was received.
    public Instant corrected() {
        if (original == null) {
            return received;
        }
        return sent == null ? original : received.minus(Duration.between(original, sent));
    }
}
