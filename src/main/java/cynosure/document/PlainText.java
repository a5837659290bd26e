package cynosure.document;

/// Words as people typed them, without what no document can carry: control characters, halves of
/// characters, and whatever else XML does not know.
final class PlainText {

    private PlainText() {}

    /// With its line ends, each a `\n`.
    static String of(String words) {
        StringBuilder kept = new StringBuilder(words.length());
        words.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(PlainText::known)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /// On one line.
    static String line(String words) {
        return of(words).replaceAll("\\s+", " ").strip();
    }

    private static boolean known(int c) {
        return c == '\t'
                || c == '\n'
                || c >= 0x20 && c < 0x7f
                || c >= 0xa0 && c < 0xd800
                || c >= 0xe000 && c < 0xfffe
                || c > 0xffff;
    }
}
