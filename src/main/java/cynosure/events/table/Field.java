package cynosure.events.table;

import org.jspecify.annotations.Nullable;

/// A column of a table.
///
/// @param type as the database calls it
/// @param kind what it can be as a watermark; null when it can't be one
public record Field(String name, String type, Watermark.@Nullable Kind kind) {}
