package cynosure.catalogue;

import java.time.Instant;

/// What was said of an event or a property, by whom and when.
///
/// @param version counts from 1; each change of the same subject is one more
/// @param by the id of the person who said it
public record Description(Subject of, int version, Said said, String by, Instant at) {}
