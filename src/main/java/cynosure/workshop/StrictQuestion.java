package cynosure.workshop;

/// The three questions of the strict filter. Who cannot say yes to all of them should wait.
public enum StrictQuestion {
    MEASURABLE_TODAY(
            "Measurable today", "Could we compute it this week, with what we already record?"),
    LEADS_REVENUE(
            "Leads income", "When it rises, will income follow, and not the other way round?"),
    GOOD_EXPERIENCE("A good experience", "Does it rise only when customers are really better off?");

    private final String label;
    private final String test;

    StrictQuestion(String label, String test) {
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
