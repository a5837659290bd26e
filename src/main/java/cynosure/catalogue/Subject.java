package cynosure.catalogue;

/// What something is said of: an event, or one of its properties.
///
/// @param property empty for the event itself
public record Subject(String event, String property) {

    public static Subject event(String event) {
        return new Subject(event, "");
    }

    public boolean whole() {
        return property.isEmpty();
    }
}
