package cynosure.workshop.activity;

import cynosure.language.Phrasebook;

/// What rooms run into again and again, and what helps. Said to those who lead when signs of it
/// appear, and all together in the guide.
public enum Trap {
    MEASURED_TOO_EARLY,
    NO_INPUTS,
    SECOND_METRIC,
    EXACT_THRESHOLD,
    IT_WONT_WORK_HERE;

    public String title(Phrasebook book) {
        return book.say("guide.trap." + this + ".title");
    }

    public String advice(Phrasebook book) {
        return book.say("guide.trap." + this + ".advice");
    }
}
