package cynosure.judgement;

/// What one person says of one point.
public enum Stance {
    YES("Yes"),
    PARTLY("Partly"),
    NO("No"),
    CANT_SAY("Can't say");

    private final String label;

    Stance(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
