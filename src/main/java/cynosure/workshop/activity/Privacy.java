package cynosure.workshop.activity;

/// What becomes of what people write in a step: when others see it, and whether they see by whom.
/// It is said in words on the page before anyone writes.
public enum Privacy {
    /// Hidden until the facilitator turns the cards, then shown with names.
    HIDDEN(
            "Hidden, then with names",
            "Nobody sees what you write until it is turned over. Then it stands there with your name."),
    /// Hidden until the facilitator turns the cards, then shown without names. The names stay in
    /// the record's data.
    NAMELESS(
            "Hidden, then without names",
            "Nobody sees what you write until it is turned over. Then it stands there without names. Who wrote what stays in Cynosure's own data, where whoever runs it could look it up."),
    /// No link from a text to a person is stored anywhere: not in rows, logs, order or times.
    ANONYMOUS(
            "Anonymous",
            "You write on a sheet of paper that is not tied to you: nowhere is it stored which one is yours, so nobody can ever look it up. It is turned over with all others, in no order."),
    /// Everyone sees what is written as soon as it is saved, with names.
    OPEN("Open", "Everyone sees what you write as soon as it is saved, with your name.");

    private final String label;
    private final String words;

    Privacy(String label, String words) {
        this.label = label;
        this.words = words;
    }

    /// As the facilitator chooses it.
    public String label() {
        return label;
    }

    /// As everyone is told before they write.
    public String words() {
        return words;
    }

    /// As everyone is told before they vote.
    public String ofVotes() {
        return switch (this) {
            case HIDDEN ->
                    "Nobody sees your vote before all are shown. Then your name stands beside it.";
            case NAMELESS ->
                    "Nobody sees your vote before all are shown, and then only as a count. Who voted how stays in Cynosure's own data, where whoever runs it could look it up.";
            case ANONYMOUS -> "Your vote is a dot on a paper that is not tied to you.";
            case OPEN -> "Everyone sees your vote as soon as you cast it.";
        };
    }

    /// Names stand beside what people wrote.
    public boolean named() {
        return this == HIDDEN || this == OPEN;
    }
}
