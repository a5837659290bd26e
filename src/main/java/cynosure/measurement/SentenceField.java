package cynosure.measurement;

/// A field in which a sentence is written, with what was made of it.
///
/// @param id the field's own; unique on its page
/// @param label what is asked for
/// @param text what is written there now
/// @param lengthMax in characters
/// @param called what the metric is called, for its picture; empty when it has no name
/// @param star whether it is the North Star Metric, which alone is gold
/// @param followed whether a picture of it follows below the field
/// @param draft see [SentenceReading]
public record SentenceField(
        String id,
        String label,
        String text,
        int lengthMax,
        String called,
        boolean star,
        boolean followed,
        String draft,
        Understanding of) {

    /// Whether there is a mistake in it.
    public boolean wrong() {
        return of instanceof Understanding.Mistaken mistaken && mistaken.wrong();
    }

    public SentenceReading reading() {
        return new SentenceReading(id, draft, of);
    }
}
