package cynosure.metric;

/// The calendar period a series is read by.
public enum Grain {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR;

    /// The word used in sentences, options and pages: `day`, `week` …
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
