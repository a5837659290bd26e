package cynosure.understanding;

import java.time.Instant;

/// A happening with who and when.
///
/// @param by the id of the person; empty where it was said without a name
public record Happened(long seq, String by, Instant at, Happening what) {}
