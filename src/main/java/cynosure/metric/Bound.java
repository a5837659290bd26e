package cynosure.metric;

/// How a number is compared with a limit.
public enum Bound {
    AT_LEAST("at least"),
    MORE_THAN("more than"),
    EXACTLY("exactly"),
    FEWER_THAN("fewer than"),
    AT_MOST("at most");

    private final String words;

    Bound(String words) {
        this.words = words;
    }

    /// The words of a sentence.
    public String words() {
        return words;
    }

    /// Whether a difference `number - limit` of this sign meets the bound.
    public boolean holds(int sign) {
        return switch (this) {
            case AT_LEAST -> sign >= 0;
            case MORE_THAN -> sign > 0;
            case EXACTLY -> sign == 0;
            case FEWER_THAN -> sign < 0;
            case AT_MOST -> sign <= 0;
        };
    }
}
