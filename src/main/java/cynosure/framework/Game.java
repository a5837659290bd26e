package cynosure.framework;

/// What the product wins by: the value its customers come for.
public enum Game {
    ATTENTION("Attention", "People spend time they are glad to spend."),
    TRANSACTION("Transaction", "People make exchanges that go well for both sides."),
    PRODUCTIVITY("Productivity", "People get their work done sooner and better.");

    private final String label;
    private final String meaning;

    Game(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    public String label() {
        return label;
    }

    /// What winning this game looks like, in one sentence.
    public String meaning() {
        return meaning;
    }
}
