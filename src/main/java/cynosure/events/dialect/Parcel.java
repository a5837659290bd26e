package cynosure.events.dialect;

import java.time.Instant;

/// A body as it came, unpacked.
///
/// @param source the id of the source it came from
public record Parcel(String source, byte[] body, Instant received) {}
