package cynosure.metric;

import org.jspecify.annotations.Nullable;

/// Some users: new ones or all, those with a trait, for what they did.
///
/// @param fresh `new users`: only users who are new in the period or window; or null
/// @param with `with plan "subscriber"`: only events at which this held count for them, of new
///   users the first; or null
/// @param deed what they must have done
public record Users(@Nullable Newcomers fresh, @Nullable Condition with, Deed deed) {

    /// Everyone who did anything at all.
    public static final Users ANY = new Users(null, Deed.ANYTHING);

    public Users(@Nullable Condition with, Deed deed) {
        this(null, with, deed);
    }
}
