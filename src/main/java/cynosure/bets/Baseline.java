package cynosure.bets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// What a bet's measure said when the bet was placed, kept as it was. Whether the bet worked is
/// read from the same sentence, so that a later change of the definition moves no goal.
///
/// @param measure the id of the node; empty for a bet that people judge by a sign in words
/// @param name what the node was called
/// @param definition the sentence that was computed, which also says who counts; empty for a
///   placeholder
/// @param day the day of the reading
/// @param points the last complete readings up to that day, oldest first; may be empty
public record Baseline(
        String measure, String name, String definition, LocalDate day, List<Point> points) {

    public Baseline {
        points = List.copyOf(points);
    }

    /// One reading.
    ///
    /// @param period the first day of the period
    public record Point(LocalDate period, BigDecimal value) {}

    /// A bet that nothing but people's judgement can tell.
    public static Baseline unmeasured(LocalDate day) {
        return new Baseline("", "", "", day, List.of());
    }
}
