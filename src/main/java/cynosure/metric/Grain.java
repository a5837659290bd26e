package cynosure.metric;

import java.util.Locale;

/// The calendar period a series is read by.
public enum Grain {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR;

    /// The word used in sentences, options and pages: `day`, `week` …
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
