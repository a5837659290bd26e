package cynosure.workshop;

import cynosure.language.Phrasebook;

/// What a facilitator settles with themselves before a workshop. Nobody else can tick it for them.
public enum Readiness {
    UNBIASED,
    STANDING,
    SAFETY,
    INVESTED,
    MIX,
    CUSTOMERS,
    EXERCISES;

    public String claim(Phrasebook book) {
        return book.say("prepare.ready." + this);
    }

    public String why(Phrasebook book) {
        return book.say("prepare.ready." + this + ".why");
    }
}
