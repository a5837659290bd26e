package cynosure.metric;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What must have come after an event, or before it.
///
/// `followed by select_result with the same search_id where position is at most 5 within 1 hour`
///
/// @param before `preceded by` rather than `followed by`
/// @param not `not followed by`
/// @param event the other event's name, or null for any event
/// @param sameUser both are by the same user; so it is when no property joins them
/// @param same the properties that both have, with the same value
/// @param where the condition on the other event, or null
/// @param others `by at least 2 other users`; null when one such event is enough, whoever did it
/// @param within the most time between; null without a limit of its own
public record Sequel(
        boolean before,
        boolean not,
        @Nullable Name event,
        boolean sameUser,
        List<Name> same,
        @Nullable Condition where,
        @Nullable Others others,
        Span.@Nullable Within within) {

    public Sequel {
        same = List.copyOf(same);
    }

    /// How many different users must have done it.
    ///
    /// @param other only users other than the one whose event it follows
    public record Others(long atLeast, boolean other) {}
}
