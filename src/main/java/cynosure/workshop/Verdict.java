package cynosure.workshop;

/// Does a candidate pass an item of the checklist?
public enum Verdict {
    NO("No"),
    PARTLY("Partly"),
    YES("Yes");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
