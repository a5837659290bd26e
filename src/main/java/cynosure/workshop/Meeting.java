package cynosure.workshop;

import java.time.Instant;

/// When and where people meet.
///
/// @param place a room, a building; may be empty
/// @param link where the call is; may be empty
public record Meeting(Instant start, String place, String link) {}
