package cynosure.workshop.activity;

import cynosure.language.Phrasebook;

/// What becomes of what people write in a step: when others see it, and whether they see by whom.
/// It is said in words on the page before anyone writes.
public enum Privacy {
    /// Hidden until the facilitator turns the cards, then shown with names.
    HIDDEN,
    /// Hidden until the facilitator turns the cards, then shown without names. The names stay in
    /// the record's data.
    NAMELESS,
    /// No link from a text to a person is stored anywhere: not in rows, logs, order or times.
    ANONYMOUS,
    /// Everyone sees what is written as soon as it is saved, with names.
    OPEN;

    /// As the facilitator chooses it.
    public String label(Phrasebook book) {
        return book.say("word.privacy." + this + ".label");
    }

    /// As everyone is told before they write.
    public String words(Phrasebook book) {
        return book.say("word.privacy." + this + ".words");
    }

    /// As those are told who write nothing: whoever leads or watches without a seat, and the big
    /// screen.
    public String watched(Phrasebook book) {
        return book.say("watched." + this + ".words");
    }

    /// The same of votes.
    public String watchedVotes(Phrasebook book) {
        return book.say("watched." + this + ".votes");
    }

    /// As everyone is told before they vote.
    public String ofVotes(Phrasebook book) {
        return book.say("word.privacy." + this + ".votes");
    }

    /// Names stand beside what people wrote.
    public boolean named() {
        return this == HIDDEN || this == OPEN;
    }
}
