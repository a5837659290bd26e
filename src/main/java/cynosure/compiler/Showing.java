package cynosure.compiler;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Which of those who count, and of those who don't, are shown.
///
/// @param few how many of each kind at the most; those nearest the limit first
/// @param segment only those of this segment; null for all
/// @param who only this one: an actor as the table of events has it, or a group's value; null for
///   anybody
/// @param near where the definition has no limit of its own, those with a number near this one
///   first; null for the largest
public record Showing(
        int few, @Nullable Segment segment, @Nullable Object who, @Nullable BigDecimal near) {

    /// Everybody there is.
    public static final Showing ALL = new Showing(Integer.MAX_VALUE, null, null, null);

    /// One segment of a split series, as [Query] gives it.
    public record Segment(@Nullable String value, boolean folded) {}

    public static Showing few(int few) {
        return new Showing(few, null, null, null);
    }

    public Showing only(@Nullable Object who) {
        return new Showing(few, segment, who, near);
    }

    public Showing of(Segment segment) {
        return new Showing(few, segment, who, near);
    }

    public Showing near(@Nullable BigDecimal near) {
        return new Showing(few, segment, who, near);
    }
}
