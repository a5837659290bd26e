package cynosure.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The record of one file brought in.
///
/// @param number counts up; every event carries the number of its import
/// @param file what the person called the file
/// @param sha256 the fingerprint of its bytes, in hexadecimal
/// @param at when it was brought in
/// @param rows how many events it added
/// @param merged how many rows had the id of an event that was there already
/// @param refused how many rows could not be read
/// @param first when its first event happened; null when it added none
/// @param last when its last event happened; null when it added none
/// @param recipe how it was read, in words
public record Import(
        int number,
        String file,
        String sha256,
        Instant at,
        long rows,
        long merged,
        long refused,
        @Nullable Instant first,
        @Nullable Instant last,
        String recipe) {}
