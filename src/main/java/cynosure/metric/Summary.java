package cynosure.metric;

/// One number for many.
public sealed interface Summary {

    Summary AVERAGE = new Average();
    Summary MEDIAN = new Percentile(50);

    /// The sum by the count.
    record Average() implements Summary {}

    /// The value below which so many of a hundred lie, between two values in proportion (type 7 of
    /// Hyndman and Fan, Sample quantiles in statistical packages, 1996).
    ///
    /// @param percent from 1 to 99; 50 is the median
    record Percentile(int percent) implements Summary {}
}
