package cynosure.change;

/// Why a metric is given up for another.
public enum Reason {
    MARKET("The market changed", "What people need, or whom we serve, is no longer what it was."),
    STAGE(
            "We are at another stage",
            "A young product has to be found by many; a grown one has to be kept and used more deeply."),
    NO_LONGER_PREDICTS(
            "It no longer tells what follows",
            "It rose and the results did not, or the other way."),
    WRONG_VALUE(
            "It values the wrong thing", "It rises with something that customers don't come for."),
    GAMED(
            "It can be moved without anybody being better off",
            "People found ways to move the number alone."),
    OTHER("Something else", "Say it in the words below.");

    private final String label;
    private final String meaning;

    Reason(String label, String meaning) {
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
