package cynosure.metric;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/// What the measured events speak of: the names a sentence may use. Checking asks it; the event
/// catalogue answers.
public interface Vocabulary {

    /// Every event name seen.
    Collection<String> events();

    /// The properties seen on one event, or on any event when `event` is empty.
    Collection<String> properties(String event);

    /// The kinds of value seen for a property or a trait; empty when it was never seen.
    Set<Kind> kinds(String property);

    /// Every trait ever told of a user.
    default Collection<String> userTraits() {
        return List.of();
    }

    /// A few values seen for a property of an event, or of any when `event` is empty; as text.
    default List<String> values(String event, String property) {
        return List.of();
    }

    /// The names of the series of numbers that were brought in.
    default Collection<String> series() {
        return List.of();
    }

    /// What a property's value can be.
    enum Kind {
        TEXT,
        NUMBER,
        FLAG,
        TIME
    }
}
