package cynosure.measurement.web;

/// A page of its own for what a sentence measures.
///
/// @param name what people call it
/// @param definition the sentence
public record MeasuredPage(String name, String definition, Picture picture) {

    public String title() {
        return name.isEmpty() ? "Measured" : name;
    }
}
