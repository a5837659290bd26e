package cynosure.sharing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A link that was given to somebody: whoever has it sees the North Star as the terms say.
///
/// @param whom for whom it was made, in words
/// @param by the id of the member who made it
/// @param until when it ends; null when it never does
/// @param opened when something under it was last opened; null while nothing was
/// @param revoked who took it back and when; null while nobody did
public record Share(
        String id,
        String whom,
        Terms terms,
        String by,
        Instant made,
        @Nullable Instant until,
        @Nullable Instant opened,
        @Nullable Revocation revoked) {

    public static final int WHOM_MAX = 120;

    /// Somebody took a link back.
    public record Revocation(String by, Instant at) {}

    /// Whether it opens anything at this moment.
    public boolean open(Instant now) {
        return revoked == null && (until == null || now.isBefore(until));
    }
}
