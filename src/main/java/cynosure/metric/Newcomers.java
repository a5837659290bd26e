package cynosure.metric;

import org.jspecify.annotations.Nullable;

/// New users: those whose first event of all, or first event of one name, falls into the period or
/// window. They are followed from that instant on.
///
/// @param first `new users by first sign_up`: the event whose first time makes a user new; null for
///   any event
public record Newcomers(@Nullable Name first) {

    /// `new users`
    public static final Newcomers EVER = new Newcomers(null);
}
