package cynosure.metric;

import org.jspecify.annotations.Nullable;

/// Some users: those with a trait, for what they did.
///
/// @param with `with plan "subscriber"`: only events at which this held count for them; or null
/// @param deed what they must have done
public record Users(@Nullable Condition with, Deed deed) {

    /// Everyone who did anything at all.
    public static final Users ANY = new Users(null, Deed.ANYTHING);
}
