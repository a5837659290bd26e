package cynosure.events.privacy;

/// Which names stand in the place of the ids of people.
public enum Pseudonyms {
    /// None: ids are kept as they are sent.
    NONE,
    /// The same name in all sources, so that one person's events are still found together.
    SHARED,
    /// Another name in each source, so that not even we know that it is the same person.
    APART
}
