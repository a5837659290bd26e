package cynosure.workshop;

import cynosure.language.Phrasebook;

/// The three questions of the strict filter. Who cannot say yes to all of them should wait.
public enum StrictQuestion {
    MEASURABLE_TODAY,
    LEADS_REVENUE,
    GOOD_EXPERIENCE;

    public String label(Phrasebook book) {
        return book.say("word.question." + this);
    }

    public String test(Phrasebook book) {
        return book.say("word.question." + this + ".test");
    }
}
