package cynosure.metric;

/// An event's or a property's name as a sentence uses it. Two names are equal when their texts are,
/// wherever they stand.
///
/// @param text the data's own word, without quotes
/// @param start where it stands in the sentence, from 0
/// @param end where it ends, exclusive
public record Name(String text, int start, int end) {

    /// A name that stands in no sentence, for definitions put together by hand.
    public static Name of(String text) {
        return new Name(text, 0, 0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Name name && name.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
