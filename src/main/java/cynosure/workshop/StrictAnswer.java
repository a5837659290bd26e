package cynosure.workshop;

/// An answer to a question of the strict filter.
public enum StrictAnswer {
    NO("No"),
    UNSURE("Not sure"),
    YES("Yes");

    private final String word;

    StrictAnswer(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
