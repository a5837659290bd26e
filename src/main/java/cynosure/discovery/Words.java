package cynosure.discovery;

/// Texts as people typed them, without what can't be seen: control characters and outer blanks.
final class Words {

    private Words() {}

    static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    static String lines(String text) {
        return text.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "").strip();
    }
}
