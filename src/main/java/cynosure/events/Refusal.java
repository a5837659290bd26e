package cynosure.events;

/// A row that was not imported.
///
/// @param part the file within the archive; empty when it came in none
/// @param line where it stands in the file, from 1
/// @param reason why, as the end of a sentence that begins "The row was refused because …"
/// @param raw the row as it stands, or its beginning when it is very long
public record Refusal(String part, long line, String reason, String raw) {}
