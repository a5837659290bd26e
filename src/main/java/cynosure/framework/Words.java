package cynosure.framework;

/// Texts as people typed them, without what can't be seen: control characters and outer blanks.
final class Words {

    private Words() {}

    /// A text of one line: every run of blanks and line ends becomes one blank.
    static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    /// A text that keeps its lines.
    static String lines(String text) {
        return text.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "").strip();
    }
}
