package cynosure.compiler;

/// What a definition goes through one by one: of these, some count and some don't.
public enum Subject {
    /// A user, for what they did in the period or window.
    USER,
    /// A new user, from the first event on.
    NEW_USER,
    /// A single event, perhaps with what came after or before it.
    EVENT,
    /// A session, or the time between two.
    SESSION,
    /// The time from one event to another.
    JOURNEY,
    /// All events that share a value, such as an account's.
    GROUP
}
