package cynosure.framework;

/// The way in which an input moves the North Star Metric.
public enum Dimension {
    BREADTH("Breadth", "How many people get the value."),
    DEPTH("Depth", "How much of it each of them gets."),
    FREQUENCY("Frequency", "How often they come back for it."),
    EFFICIENCY("Efficiency", "How quickly and surely they get it."),
    OTHER("Other", "Something else that moves the metric, such as health or quality.");

    private final String label;
    private final String meaning;

    Dimension(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    public String label() {
        return label;
    }

    /// What an input of this dimension asks, in one sentence.
    public String meaning() {
        return meaning;
    }
}
