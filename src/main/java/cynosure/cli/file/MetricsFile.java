package cynosure.cli.file;

import cynosure.metric.Grain;
import cynosure.yaml.Said;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Several metrics with names, and what they are measured on.
///
/// @param folder where the file lies; paths in it begin there
/// @param zone the zone of the calendar; null when the file does not say
/// @param from the first day asked for; null when the file does not say
/// @param to the last day asked for; null when the file does not say
/// @param series files of numbers by the name of their series
public record MetricsFile(
        Path folder,
        @Nullable ZoneId zone,
        DayOfWeek weekStart,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Events events,
        Map<String, Path> series,
        List<Metric> metrics) {

    public MetricsFile {
        series = new LinkedHashMap<>(series);
        metrics = List.copyOf(metrics);
    }

    /// The files of events and how they are read; what is null is guessed.
    ///
    /// @param files paths and patterns
    /// @param parts which column is the user, the time, the event and the id
    /// @param name the name of every event, when no column names it
    public record Events(
            List<String> files,
            Map<String, String> parts,
            @Nullable String name,
            @Nullable String timeFormat,
            @Nullable String delimiter,
            @Nullable String encoding,
            boolean skipUnreadable) {

        /// Nothing is said of events.
        public static final Events NONE =
                new Events(List.of(), Map.of(), null, null, null, null, false);
    }

    /// One metric.
    ///
    /// @param every the period it is read by; null for its sentence's own, else month
    /// @param by what it is split by; null for one series
    /// @param cohort the users it is read for, in words; null for all
    public record Metric(
            Said name,
            Said definition,
            @Nullable Grain every,
            @Nullable Said by,
            @Nullable Said cohort,
            String description) {}
}
