package cynosure.workshop;

/// What people do in a step.
public enum Activity {
    OPENING_QUESTIONS,
    PICK_THE_GAME,
    TERRIBLE_NORTH_STARS,
    SILENT_WRITING,
    REVEAL,
    SCORE,
    DOT_VOTES,
    CONVERGE;

    /// Something is hidden until the facilitator reveals it.
    public boolean hidesUntilReveal() {
        return switch (this) {
            case OPENING_QUESTIONS, PICK_THE_GAME, TERRIBLE_NORTH_STARS, SCORE, DOT_VOTES -> true;
            case SILENT_WRITING, REVEAL, CONVERGE -> false;
        };
    }
}
