package cynosure.framework.web;

/// A word put in the place of another, as the button of a mistake sends it when there are no
/// scripts: `start:length:word`. Whatever does not fit the text leaves it as it is.
final class Replacement {

    private Replacement() {}

    static String in(String text, String sent) {
        String[] parts = sent.split(":", 3);
        if (parts.length < 3 || !parts[0].matches("\\d{1,6}") || !parts[1].matches("\\d{1,6}")) {
            return text;
        }
        int start = Integer.parseInt(parts[0]);
        int end = start + Integer.parseInt(parts[1]);
        return end > text.length()
                ? text
                : text.substring(0, start) + parts[2] + text.substring(end);
    }
}
