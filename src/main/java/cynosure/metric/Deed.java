package cynosure.metric;

/// What users must have done to count, within the period or window.
public sealed interface Deed {

    /// Any event at all: `users with any event`.
    Deed ANYTHING = new Did(Events.ANY, Threshold.ONCE);

    /// `did read_article more than 7 times where section is "news"`
    record Did(Events events, Threshold threshold) implements Deed {}
}
