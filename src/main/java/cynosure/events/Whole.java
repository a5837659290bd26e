package cynosure.events;

/// What only all of a file tells.
///
/// @param rows how many it has
/// @param sha256 over its bytes
record Whole(long rows, String sha256) {}
