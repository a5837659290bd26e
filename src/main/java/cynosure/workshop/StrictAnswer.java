package cynosure.workshop;

import cynosure.language.Phrasebook;

/// An answer to a question of the strict filter.
public enum StrictAnswer {
    NO,
    UNSURE,
    YES;

    public String word(Phrasebook book) {
        return book.say("word.strict." + this);
    }

    /// Within a sentence.
    public String inside(Phrasebook book) {
        return book.say("word.inside.strict." + this);
    }
}
