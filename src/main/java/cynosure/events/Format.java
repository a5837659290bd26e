package cynosure.events;

/// How rows are written in a file.
public enum Format {
    /// Values parted by one sign: comma, semicolon, tab, bar.
    CSV,
    /// Values parted by one or more blanks, as in padded columns.
    BLANKS,
    /// JSON objects: one a line, in an array, or one after the other.
    JSON_LINES
}
