package cynosure.metric;

import org.jspecify.annotations.Nullable;

/// Some measured events: those of a name, narrowed by who did them, by a condition and by what came
/// after or before.
///
/// @param name the event, or null for `any event`
/// @param by `by users with plan "premium"`: only events that have an actor and meet this; or null
/// @param where the condition on the event, or null
/// @param sequel what must have come after or before, or null
public record Events(
        @Nullable Name name,
        @Nullable Condition by,
        @Nullable Condition where,
        @Nullable Sequel sequel) {

    /// Every event there is.
    public static final Events ANY = new Events(null, null, null);

    public Events(@Nullable Name name, @Nullable Condition by, @Nullable Condition where) {
        this(name, by, where, null);
    }
}
