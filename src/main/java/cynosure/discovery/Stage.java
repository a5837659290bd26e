package cynosure.discovery;

/// How far a map has come. Everything can be done at any stage; the stage says what to do now.
public enum Stage {
    MESSY("Messy", "Write down whatever moves the metric, without order. Half a thought will do."),
    REFINED(
            "Refined",
            "Gather what belongs together. Combine what says the same, set aside what doesn't matter, reinforce what matters most."),
    NAMED(
            "Named",
            "Give each cluster a name that people will say aloud, and the way in which it moves the metric. How it is counted can wait.");

    private final String label;
    private final String help;

    Stage(String label, String help) {
        this.label = label;
        this.help = help;
    }

    public String label() {
        return label;
    }

    /// What to do now, in a sentence or two.
    public String help() {
        return help;
    }
}
