package cynosure.bets;

import org.jspecify.annotations.Nullable;

/// How many cards a column holds, across all swimlanes.
///
/// @param soft from this many on the column says that it is full; null without one
/// @param hard more than this many are refused; null without one
public record Limit(@Nullable Integer soft, @Nullable Integer hard) {

    public static final Limit NONE = new Limit(null, null);

    /// Whether one more would be too many.
    public boolean refuses(long there) {
        return hard != null && there >= hard;
    }

    /// Whether so many are more than people wanted at once.
    public boolean warns(long there) {
        return (soft != null && there > soft) || (hard != null && there >= hard);
    }
}
