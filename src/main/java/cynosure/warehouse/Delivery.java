package cynosure.warehouse;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How an event that was sent to us came: from whom, and when by which clock.
///
/// @param id what its source calls it; the same id twice from one source is one event; null in a
///   row of a file that has none
/// @param sent when it was sent, by the sender's clock; null when the sender did not say
/// @param received when it was received, by ours
/// @param original when it happened, by the sender's clock; null when the sender did not say
/// @param rest what found no column, as JSON; null when everything did
public record Delivery(
        String source,
        @Nullable String id,
        @Nullable Instant sent,
        Instant received,
        @Nullable Instant original,
        @Nullable String rest) {}
