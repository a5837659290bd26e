package cynosure.events.privacy;

/// Ids as words: which are so telling that wherever one stands, that person is meant.
final class Words {

    private static final int LENGTH = 6;
    private static final int LONG = 12;

    private Words() {}

    /// Long enough not to stand somewhere by chance, and no word of a language.
    static boolean telling(String id) {
        return id.length() >= LONG
                || id.length() >= LENGTH
                        && id.chars().anyMatch(sign -> sign >= '0' && sign <= '9' || sign == '@');
    }
}
