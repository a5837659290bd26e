package cynosure.objective;

/// Text as people type it, put in order.
final class Words {

    private Words() {}

    /// On one line, without space around it.
    static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /// Without space around it, its lines as they are.
    static String lines(String text) {
        return text.replace("\r\n", "\n").strip();
    }
}
