package cynosure.warehouse;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What landed.
///
/// @param importNumber the number that all these events carry
/// @param events how many are new
/// @param merged how many were left out because an event with their id was there already
/// @param first when the first of the new ones happened; null when there are none
/// @param last when the last of the new ones happened; null when there are none
public record Landed(
        int importNumber,
        long events,
        long merged,
        @Nullable Instant first,
        @Nullable Instant last) {}
