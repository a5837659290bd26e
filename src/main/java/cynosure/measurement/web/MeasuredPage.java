package cynosure.measurement.web;

import cynosure.measurement.SentenceField;

/// A page of its own for what a sentence measures.
///
/// @param name what people call it
/// @param sentence the field it is written in
public record MeasuredPage(String name, SentenceField sentence, Picture picture) {

    public String title() {
        return name.isEmpty() ? "Try a sentence" : name;
    }
}
