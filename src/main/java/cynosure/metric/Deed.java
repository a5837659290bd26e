package cynosure.metric;

import org.jspecify.annotations.Nullable;

/// What users must have done to count, within the period or window.
public sealed interface Deed {

    /// Any event at all: `users with any event`.
    Deed ANYTHING = new Did(Events.ANY, Threshold.ONCE);

    /// `did read_article more than 7 times where section is "news"`
    ///
    /// @param span `in their first session`, `within 7 days`: how long each new user is followed;
    ///   null exactly when the users are not new ones, or no deed is asked of them
    record Did(Events events, Threshold threshold, @Nullable Span span) implements Deed {

        public Did(Events events, Threshold threshold) {
            this(events, threshold, null);
        }
    }
}
