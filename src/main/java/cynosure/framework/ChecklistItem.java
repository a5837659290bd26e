package cynosure.framework;

/// The seven points that a good North Star Metric passes, each with the question that tests it.
public enum ChecklistItem {
    VALUE("Expresses value", "Does it say why our customers come, rather than how many there are?"),
    STRATEGY("Carries vision and strategy", "Could a stranger guess our strategy from it?"),
    LEADING("Leads, not lags", "Does it move before the business result does?"),
    ACTIONABLE("Can be acted on", "Can what we do move it, or does the market alone?"),
    UNDERSTANDABLE("Understandable", "Would someone who isn't technical get it at once?"),
    MEASURABLE("Measurable", "Can we count it now, or instrument it soon?"),
    NOT_VANITY("Not vanity", "If it rises, do we know that this is good, and what to do next?");

    private final String label;
    private final String test;

    ChecklistItem(String label, String test) {
        this.label = label;
        this.test = test;
    }

    public String label() {
        return label;
    }

    public String test() {
        return test;
    }
}
