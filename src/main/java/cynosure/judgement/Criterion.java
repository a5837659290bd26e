package cynosure.judgement;

import cynosure.framework.ChecklistItem;

/// What a good metric, or a good input, passes: the seven points of the checklist and four more.
public enum Criterion {
    VALUE(ChecklistItem.VALUE),
    STRATEGY(ChecklistItem.STRATEGY),
    LEADING(ChecklistItem.LEADING),
    ACTIONABLE(ChecklistItem.ACTIONABLE),
    UNDERSTANDABLE(ChecklistItem.UNDERSTANDABLE),
    MEASURABLE(ChecklistItem.MEASURABLE),
    NOT_VANITY(ChecklistItem.NOT_VANITY),
    INDEPENDENT(
            "Ours to move",
            "If we did nothing, would it stand still, whatever the weather, the market and others do?"),
    REVENUE(
            "Near to revenue, not made of it",
            "Does money follow when it rises, though no price and no payment is counted in it?"),
    CALM("Continuous and calm", "Can it be read on any day, and does a bad hour leave us calm?"),
    INSPIRING("Inspiring", "Are we glad when it rises, and would we tell a friend?");

    private final String label;
    private final String test;

    Criterion(ChecklistItem item) {
        this(item.label(), item.test());
    }

    Criterion(String label, String test) {
        this.label = label;
        this.test = test;
    }

    public String label() {
        return label;
    }

    /// The question that tests it.
    public String test() {
        return test;
    }
}
