package cynosure.metric;

/// One way to go on with a sentence.
///
/// @param label what is offered, as a person reads it
/// @param insert what to put in: the label with the blanks and the comma it needs around it
/// @param start where what it replaces begins, from 0
/// @param end where what it replaces ends, exclusive
/// @param hint what it means or where it is from, in a few words; may be empty
public record Completion(String label, String insert, int start, int end, Kind kind, String hint) {

    /// What is offered.
    public enum Kind {
        WORD,
        EVENT,
        PROPERTY,
        VALUE,
        METRIC,
        NUMBER
    }

    /// The text with it put in.
    public String into(String text) {
        return text.substring(0, start) + insert + text.substring(end);
    }
}
