package cynosure.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A Markdown document being written. Whatever people typed stays words: nothing in it becomes a
/// heading, a link or a tag.
public final class Markdown {

    public static final String MEDIA_TYPE = "text/markdown;charset=UTF-8";

    private static final Pattern MARKS =
            Pattern.compile("([\\\\`*_{}\\[\\]<>#|~&]|:(?=//)|^[ \\t]*=)", Pattern.MULTILINE);
    private static final Pattern LIST = Pattern.compile("(?m)^(\\s*)([-+]|\\d+[.)])(?=\\s|$)");
    private static final Pattern ITEM = Pattern.compile("(\\d+)([.)])");

    private final StringBuilder out = new StringBuilder();

    public Markdown heading(int level, String words) {
        out.append("#".repeat(level)).append(' ').append(escaped(PlainText.line(words)));
        out.append("\n\n");
        return this;
    }

    public Markdown paragraph(String words) {
        out.append(lines(words, "")).append("\n\n");
        return this;
    }

    public Markdown strong(String words) {
        out.append("**").append(lines(words, "")).append("**\n\n");
        return this;
    }

    public Markdown item(String words) {
        out.append("- ").append(lines(words, "  ")).append('\n');
        return this;
    }

    /// Ends a list.
    public Markdown gap() {
        out.append('\n');
        return this;
    }

    /// A text that is to be copied as it stands, in a fence that nothing in it can close.
    ///
    /// @param language one word, such as `js`; empty for none
    public Markdown code(String language, String text) {
        String plain = PlainText.of(text).strip();
        String fence = "```";
        while (plain.contains(fence)) {
            fence += "`";
        }
        out.append(fence).append(language).append('\n').append(plain).append('\n');
        out.append(fence).append("\n\n");
        return this;
    }

    @Override
    public String toString() {
        return out.toString().stripTrailing() + "\n";
    }

    private static String lines(String words, String indent) {
        return escaped(PlainText.of(words).strip()).replaceAll("\\n\\s*", "\\\\\n" + indent);
    }

    private static String escaped(String words) {
        String safe =
                MARKS.matcher(words)
                        .replaceAll(
                                found -> "\\\\" + Matcher.quoteReplacement(found.group().strip()));
        return LIST.matcher(safe)
                .replaceAll(
                        found -> {
                            String mark = ITEM.matcher(found.group(2)).replaceAll("$1\\\\\\\\$2");
                            boolean dash = mark.equals(found.group(2));
                            return found.group(1) + (dash ? "\\\\" : "") + mark;
                        });
    }
}
