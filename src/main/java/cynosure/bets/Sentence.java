package cynosure.bets;

/// What a bet says: if we do this, then that follows.
///
/// @param ifWe what is done, as it goes on after "If we"; may be empty while nobody has said it
/// @param then what follows, as it goes on after "then"; may be empty
public record Sentence(String ifWe, String then) {

    public static final Sentence UNSAID = new Sentence("", "");

    public Sentence {
        ifWe = bare(ifWe, "if we ");
        then = bare(then, "then ");
    }

    public boolean said() {
        return !ifWe.isEmpty() && !then.isEmpty();
    }

    /// The whole of it; empty while a half is missing.
    @Override
    public String toString() {
        return said() ? "If we " + ifWe + ", then " + then + "." : "";
    }

    /// A half without the words that begin it and the marks that end it, which people often write.
    private static String bare(String half, String opening) {
        String line = Words.line(half).replaceFirst("[\\s.,;]+$", "");
        return line.regionMatches(true, 0, opening, 0, opening.length())
                ? line.substring(opening.length())
                : line;
    }
}
