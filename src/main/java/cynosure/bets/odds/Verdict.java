package cynosure.bets.odds;

/// What is said of many forecasts together. It is said of bets, never of whoever made them.
public enum Verdict {
    TOO_FEW("Too early to say", "A score over a handful of bets would mostly tell of luck."),
    EARLY(
            "Early days",
            "The numbers are there, and luck still weighs more than skill in them. Read them as a first hint."),
    HOPEFUL(
            "Hopeful",
            "Fewer bets worked than their forecasts said, by more than luck explains. Before the next one: what did the last ones that failed have in common?"),
    MODEST(
            "Modest",
            "More bets worked than their forecasts said, by more than luck explains. You may dare more."),
    BOLD(
            "Bolder than the outcomes",
            "High chances came true less often, and low ones more often, than was said. Chances nearer the middle would have served better."),
    FLAT(
            "All alike so far",
            "The forecasts don't yet tell bets that work from bets that don't: always saying how often bets work would have done as well. What sets the ones that worked apart?"),
    FITTING(
            "To be taken at their word",
            "What was said to be likely came true about as often as was said. Forecasts like these are worth planning by.");

    private final String title;
    private final String words;

    Verdict(String title, String words) {
        this.title = title;
        this.words = words;
    }

    /// A few words for a heading.
    public String title() {
        return title;
    }

    /// One or two sentences.
    public String words() {
        return words;
    }
}
