package cynosure.workshop;

import cynosure.language.Phrasebook;

/// Does a candidate pass an item of the checklist?
public enum Verdict {
    NO,
    PARTLY,
    YES;

    public String word(Phrasebook book) {
        return book.say("word.verdict." + this);
    }

    /// Within a sentence.
    public String inside(Phrasebook book) {
        return book.say("word.inside.verdict." + this);
    }
}
