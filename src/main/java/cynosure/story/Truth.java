package cynosure.story;

import cynosure.metric.Grain;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known of the story without asking any database: one series, tallied event by event while
/// the story was made.
///
/// @param sentence the definition that must measure the same
/// @param every the grain it is read at
/// @param by the property it is split by, or null
/// @param rows in order of period, then segment
public record Truth(
        String name, String sentence, Grain every, @Nullable String by, List<Row> rows) {

    public Truth {
        rows = List.copyOf(rows);
    }

    /// One reading.
    ///
    /// @param period the first day of the period
    /// @param segment the value of the property it is split by; null without a split
    /// @param numerator the whole value of a count or a total; above the line of a share or average
    /// @param denominator below the line of a share or average; null for a count or a total
    public record Row(
            LocalDate period,
            @Nullable String segment,
            BigDecimal numerator,
            @Nullable BigDecimal denominator) {}
}
