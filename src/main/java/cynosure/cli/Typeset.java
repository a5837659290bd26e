package cynosure.cli;

import java.util.ArrayList;
import java.util.List;

/// Words of people on lines of a terminal.
final class Typeset {

    private Typeset() {}

    /// Without signs that a terminal would obey.
    static String clean(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }

    /// As many letters as fit; what is left out is an ellipsis.
    static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, Math.max(0, most - 1)) + "…";
    }

    /// Lines that are broken between words.
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : clean(text).strip().split(" +")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
