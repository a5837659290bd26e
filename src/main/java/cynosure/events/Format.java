package cynosure.events;

/// How rows are written in a file.
public enum Format {
    /// Values parted by one sign: comma, semicolon, tab, bar.
    CSV,
    /// Values parted by one or more blanks, as in padded columns.
    BLANKS,
    /// One JSON object a line.
    JSON_LINES
}
