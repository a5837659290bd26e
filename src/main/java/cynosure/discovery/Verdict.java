package cynosure.discovery;

/// What people make of an input after two minutes of looking for ways to move it.
public enum Verdict {
    TOO_NARROW(
            "Too narrow",
            "We ran out of ideas quickly.",
            "Look for the higher input that this one is a part of: what does it do for people, however they come by it?"),
    ABOUT_RIGHT(
            "About right",
            "Ideas kept coming, and one could begin with them.",
            "Keep the input, and keep the ideas: they are the raw material of opportunities."),
    TOO_BROAD(
            "Too broad",
            "We swam in ideas, and many of them were as vague as the input.",
            "Be more specific: which part of it would you watch from week to week?");

    private final String label;
    private final String sign;
    private final String next;

    Verdict(String label, String sign, String next) {
        this.label = label;
        this.sign = sign;
        this.next = next;
    }

    public String label() {
        return label;
    }

    /// By what one recognises it.
    public String sign() {
        return sign;
    }

    /// What to do about it.
    public String next() {
        return next;
    }
}
