package cynosure.judgement;

/// What a team asks itself before it settles on a metric, and again when it doubts. The number is
/// part of addresses and never changes.
public enum ConvergingQuestion {
    DECISIONS(
            1,
            "What would it have changed?",
            "Had we steered by it over the last year, which decisions would have come out differently?",
            "A number that changes no decision is decoration. Lay it over what happened and look for the moments in which you would have done something else."),
    SILENCE(
            2,
            "What does it not tell us?",
            "What will it never show us, and does some of that matter more?",
            "Every number looks away from something. Said aloud, that can become an input, or be accepted with open eyes."),
    STANDSTILL(
            3,
            "What if we stopped building?",
            "If nobody improved the product from today on, would it still rise? For how long, and why?",
            "What rises by itself is carried by the market, by contracts, by habit. How long it would last says how much of it is our doing."),
    ABSENT(
            4,
            "Whom do we not see?",
            "Who is missing from these numbers because they gave up, or never got in?",
            "Only those who put up with us leave traces. The slow page, the missing language, the price: whoever was put off by them has told us nothing."),
    EFFORTLESS(
            5,
            "Does it come by itself?",
            "Can it be read day after day without anybody's toil?",
            "A number that somebody must gather by hand comes late, then seldom, then no more."),
    RHYTHM(
            6,
            "What is its rhythm?",
            "Which weekdays, month ends and seasons does it have, and which of them could we mistake for success?",
            "Whoever doesn't know the tide takes it for their own rowing."),
    COMPARABLE(
            7,
            "Does it mean the same for all?",
            "Can new customers be compared with old ones and small accounts with large ones? And does it say something alone, with nothing beside it?",
            "An average can rise while every group falls, only because the mixture changed."),
    REVISITING(
            8,
            "When do we look at it again?",
            "What would tell us that it no longer serves, and how shall we test that it still does?",
            "Named in good time, the sign is recognised. Named afterwards, it is explained away.");

    private final int number;
    private final String title;
    private final String question;
    private final String why;

    ConvergingQuestion(int number, String title, String question, String why) {
        this.number = number;
        this.title = title;
        this.question = question;
        this.why = why;
    }

    public int number() {
        return number;
    }

    public String title() {
        return title;
    }

    public String question() {
        return question;
    }

    /// Why it is worth the time.
    public String why() {
        return why;
    }
}
