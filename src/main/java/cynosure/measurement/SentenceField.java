package cynosure.measurement;

import cynosure.metric.Book;
import cynosure.metric.Vocabulary;
import java.util.List;
import java.util.Map;

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
/// @param choices the form beside it
public record SentenceField(
        String id,
        String label,
        String text,
        int lengthMax,
        String called,
        boolean star,
        boolean followed,
        String draft,
        Understanding of,
        SentenceChoices choices) {

    /// A field for a text, read against what the events speak of.
    ///
    /// @param written see [SentenceChoices]
    public static SentenceField of(
            String id,
            String label,
            String text,
            int lengthMax,
            String called,
            boolean star,
            boolean followed,
            String draft,
            String written,
            Vocabulary vocabulary,
            Book book) {
        String plain = text.replace("\r\n", "\n");
        return new SentenceField(
                id,
                label,
                text,
                lengthMax,
                called,
                star,
                followed,
                draft,
                Understanding.of(plain, called, vocabulary, book),
                SentenceChoices.of(id, written, plain, vocabulary));
    }

    /// The same after somebody chose instead of typing; `sent` are the form's fields.
    public SentenceField chosen(Map<String, List<String>> sent) {
        SentenceChoices chosen =
                SentenceChoices.sent(id, choices.written(), sent, text, choices.vocabulary());
        return new SentenceField(
                id,
                label,
                chosen.sentence(),
                lengthMax,
                called,
                star,
                followed,
                draft,
                Understanding.of(chosen.sentence(), called, choices.vocabulary(), Book.EMPTY),
                chosen);
    }

    /// Whether there is a mistake in it.
    public boolean wrong() {
        return of instanceof Understanding.Mistaken mistaken && mistaken.wrong();
    }

    public SentenceReading reading() {
        return new SentenceReading(id, draft, of);
    }
}
