package cynosure.webhook;

/// Words of people on their way out.
final class Words {

    private Words() {}

    /// The beginning, where there is more than fits.
    static String cut(String words, int most) {
        if (words.length() <= most) {
            return words;
        }
        boolean torn = Character.isHighSurrogate(words.charAt(most - 2));
        return words.substring(0, torn ? most - 2 : most - 1) + "…";
    }
}
