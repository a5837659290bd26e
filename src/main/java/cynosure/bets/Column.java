package cynosure.bets;

/// Where a card is. There is no "done": what was tried is reviewed, and leaves the board when it is
/// settled.
public enum Column {
    SHELF("Ideas", "Ideas"),
    NEXT("Focus next", "To try"),
    NOW("Focusing", "Trying"),
    REVIEW("Review", "Review"),
    CLOSED("Settled", "Settled");

    private final String opportunities;
    private final String interventions;

    Column(String opportunities, String interventions) {
        this.opportunities = opportunities;
        this.interventions = interventions;
    }

    /// What the column is called for cards of a level.
    public String word(Level level) {
        return level == Level.INTERVENTION ? interventions : opportunities;
    }

    /// Whether it is drawn on the board.
    public boolean onBoard() {
        return this == NEXT || this == NOW || this == REVIEW;
    }
}
