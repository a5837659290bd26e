package cynosure.bets;

/// What kind of work a card is. Work that is no feature stands beside the others as their equal.
public enum Kind {
    FEATURE("Feature", "Something new for customers."),
    EXPERIMENT("Experiment", "The smallest thing that would show whether an idea is right."),
    RESEARCH("Research", "Finding out what nobody knows yet."),
    DESIGN("Design", "How something looks, reads and feels."),
    DEBT("Debt", "What slows everything that moves this input: say how much value it drags."),
    HEALTH("System health", "Speed, quality and calm, on which the inputs stand."),
    OTHER("Other", "Anything else that could move the input.");

    private final String label;
    private final String meaning;

    Kind(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }
}
