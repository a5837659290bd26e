package cynosure.change;

/// How old a product is, and so how long a metric usually serves it.
public enum Stage {
    NEW("New", "It still finds out for whom it is and what they come for.", 6, 12),
    ESTABLISHED("Established", "People know what they come for, and come back.", 12, 36);

    private final String label;
    private final String meaning;
    private final int monthsFrom;
    private final int monthsTo;

    Stage(String label, String meaning, int monthsFrom, int monthsTo) {
        this.label = label;
        this.meaning = meaning;
        this.monthsFrom = monthsFrom;
        this.monthsTo = monthsTo;
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }

    /// After so many months it is time to look again.
    public int monthsFrom() {
        return monthsFrom;
    }

    /// After so many months looking again is overdue.
    public int monthsTo() {
        return monthsTo;
    }
}
