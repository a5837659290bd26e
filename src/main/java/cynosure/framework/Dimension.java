package cynosure.framework;

import java.util.List;

/// The way in which an input moves the North Star Metric.
public enum Dimension {
    BREADTH("Breadth", "How many people get the value."),
    DEPTH("Depth", "How much of it each of them gets."),
    FREQUENCY("Frequency", "How often they come back for it."),
    EFFICIENCY("Efficiency", "How quickly and surely they get it."),
    OTHER("Other", "Something else that moves the metric."),

    /// A composite of readings: what keeps the product going, and the team able to change it.
    HEALTH("Health", "How well the product and the work on it hold up.");

    /// The four in which an input moves the metric by what customers do.
    public static final List<Dimension> FOUR = List.of(BREADTH, DEPTH, FREQUENCY, EFFICIENCY);

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
