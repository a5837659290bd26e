package cynosure.cli.file;

import java.util.List;

/// The words that a file of metrics may use. `docs/metrics.schema.json` has the same.
public final class Keys {

    /// At the file's own level.
    public static final List<String> FILE =
            List.of("zone", "week", "from", "to", "events", "series", "metrics");

    /// Below `events`.
    public static final List<String> EVENTS =
            List.of(
                    "files",
                    "user",
                    "time",
                    "event",
                    "id",
                    "name",
                    "time-format",
                    "delimiter",
                    "encoding",
                    "skip-unreadable");

    /// Of one metric.
    public static final List<String> METRIC =
            List.of("name", "definition", "every", "by", "for", "description");

    /// On which day weeks begin.
    public static final List<String> WEEK = List.of("monday", "sunday");

    /// How signs between columns can be said beside a sign itself.
    public static final List<String> DELIMITERS =
            List.of("comma", "semicolon", "tab", "bar", "blanks");

    /// The most metrics in one file.
    public static final int METRICS_MAX = 500;

    private Keys() {}
}
