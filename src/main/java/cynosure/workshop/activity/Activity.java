package cynosure.workshop.activity;

/// What people do in a step.
public enum Activity {
    OPENING_QUESTIONS(Kind.NOTES),
    PICK_THE_GAME(Kind.GAME),
    TERRIBLE_NORTH_STARS(Kind.NOTES),
    SILENT_WRITING(Kind.WRITING),
    REVEAL(Kind.REVEAL),
    SCORE(Kind.SCORE),
    DOT_VOTES(Kind.DOTS),
    CONVERGE(Kind.CONVERGE);

    /// How an activity works in the room, whatever it is about. Activities of one kind differ in
    /// their words and prompts alone.
    public enum Kind {
        /// Everyone answers questions in writing; the answers are turned over together.
        NOTES,
        GAME,
        WRITING,
        REVEAL,
        SCORE,
        DOTS,
        CONVERGE
    }

    private final Kind kind;

    Activity(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /// Every activity keeps what people write from others until the reveal, unless the facilitator
    /// chooses otherwise.
    public Privacy usualPrivacy() {
        return Privacy.HIDDEN;
    }

    /// Something is hidden until the facilitator reveals it.
    public boolean hidesUntilReveal() {
        return switch (kind) {
            case NOTES, GAME, SCORE, DOTS -> true;
            case WRITING, REVEAL, CONVERGE -> false;
        };
    }
}
