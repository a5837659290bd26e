package cynosure.request;

/// Why a request is not taken up. Each is about the work, none about whoever asked.
public enum Reason {
    MOVES_NOTHING(
            "It would move none of our inputs",
            "We could not find anything that it would move for the people who use it."),
    OTHERS_MORE(
            "Something else moves the same input more",
            "It would help, and something else would help more people with the same."),
    FEW("It would help very few", "As far as we can see it would help very few people."),
    ALREADY("It can be done already", "What you want to do can be done already."),
    ELSEWHERE(
            "It isn't what we are for",
            "It is a good idea for another product; ours would get harder to use for it.");

    private final String label;
    private final String told;

    Reason(String label, String told) {
        this.label = label;
        this.told = told;
    }

    /// As the team says it.
    public String label() {
        return label;
    }

    /// As it is told to whoever asked.
    String told() {
        return told;
    }
}
