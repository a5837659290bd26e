package cynosure.metric;

/// What kind of number a definition gives, so that it can be shown rightly.
public enum Figure {
    /// How many: a whole number, 0 when there is nothing.
    COUNT,
    /// How much: a sum, 0 when there is nothing.
    TOTAL,
    /// A part of a whole, from 0 to 1.
    SHARE,
    /// So much for each one.
    AVERAGE,
    /// A time, in seconds.
    DURATION,
    /// One measure divided by another.
    RATIO,
    /// How well several things stand together, from 0 to 1.
    SCORE
}
