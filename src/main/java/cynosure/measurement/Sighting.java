package cynosure.measurement;

import cynosure.compiler.Subject;
import cynosure.measurement.Testimony.Standing;
import cynosure.warehouse.ActorNumber;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One row of an inquiry: a subject, its numbers, and what became of it.
///
/// @param thing a group's value; null for what is no group
/// @param name an event's
/// @param many how many there are of whom the same came
record Sighting(
        Subject subject,
        @Nullable ActorNumber actor,
        @Nullable String thing,
        @Nullable Instant began,
        @Nullable Instant ended,
        @Nullable String name,
        @Nullable BigDecimal number,
        @Nullable BigDecimal wholeNumber,
        Standing standing,
        boolean ofWhole,
        long many) {

    static Sighting of(Subject subject, Map<String, Object> row) {
        return new Sighting(
                subject,
                (ActorNumber) row.get("actor"),
                (String) row.get("thing"),
                (Instant) row.get("began"),
                (Instant) row.get("ended"),
                (String) row.get("name"),
                (BigDecimal) row.get("number"),
                (BigDecimal) row.get("whole_number"),
                standing(row),
                row.containsKey("whole"),
                ((Number) row.getOrDefault("many", 0)).longValue());
    }

    private static Standing standing(Map<String, Object> row) {
        if (Boolean.TRUE.equals(row.get("left_out"))) {
            return Standing.LEFT_OUT;
        }
        if (Boolean.TRUE.equals(row.get("counts"))) {
            return Standing.COUNTS;
        }
        return Boolean.FALSE.equals(row.get("whole")) ? Standing.OUTSIDE : Standing.JUST_DOES_NOT;
    }
}
