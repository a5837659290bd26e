package cynosure.workshop.activity;

import cynosure.language.Phrasebook;

/// What somebody says about a line they wrote: how sure they are of it, and where it happens.
public enum Mark {
    /// Nobody has checked it.
    GUESS,
    /// Valuable, and nothing that our product does itself, such as sitting down in the seat.
    OUTSIDE;

    public String word(Phrasebook book) {
        return book.say("word.mark." + this);
    }
}
