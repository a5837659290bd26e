package cynosure.web;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A drawing being written down as SVG text.
///
/// Whatever people typed goes through here on its way onto a page, so this is the one place that
/// escapes it: text and attribute values cannot end their element, characters that XML does not
/// know are dropped, and a link leads only to a page (a path, a fragment or an http address).
/// Attributes come as name, value, name, value; a null value leaves its attribute out.
public final class Svg {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9:-]*");
    private static final Pattern PAGE = Pattern.compile("(?i)(https?://|[/?#]).*", Pattern.DOTALL);

    private final StringBuilder out = new StringBuilder(4096);
    private final Deque<String> open = new ArrayDeque<>();

    public Svg open(String element, @Nullable Object... attributes) {
        start(element, attributes);
        out.append('>');
        open.push(element);
        return this;
    }

    public Svg text(String words) {
        escape(words, false);
        return this;
    }

    public Svg close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /// An element without content.
    public Svg add(String element, @Nullable Object... attributes) {
        start(element, attributes);
        out.append("/>");
        return this;
    }

    /// An element with nothing but words in it.
    public Svg say(String element, String words, @Nullable Object... attributes) {
        return open(element, attributes).text(words).close();
    }

    /// A coordinate with at most two decimals, spelled the same in every country.
    public static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        text = text.replaceFirst("\\.?0+$", "");
        return text.equals("-0") ? "0" : text;
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return out.toString();
    }

    private void start(String element, @Nullable Object... attributes) {
        out.append('<').append(plain(element));
        for (int i = 0; i < attributes.length; i += 2) {
            String name = plain(String.valueOf(attributes[i]));
            @Nullable Object value = attributes[i + 1];
            if (value == null || name.equals("href") && !PAGE.matcher(value.toString()).matches()) {
                continue;
            }
            out.append(' ').append(name).append("=\"");
            escape(value instanceof Double d ? number(d) : value.toString(), true);
            out.append('"');
        }
    }

    private static String plain(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a name: " + name);
        }
        return name;
    }

    private void escape(String words, boolean inAttribute) {
        words.codePoints()
                .filter(Svg::knownToXml)
                .forEach(
                        c -> {
                            switch (c) {
                                case '&' -> out.append("&amp;");
                                case '<' -> out.append("&lt;");
                                case '>' -> out.append("&gt;");
                                case '"' -> out.append(inAttribute ? "&quot;" : "\"");
                                case '\'' -> out.append(inAttribute ? "&#39;" : "'");
                                default -> out.appendCodePoint(c);
                            }
                        });
    }

    private static boolean knownToXml(int c) {
        return c == '\t'
                || c == '\n'
                || c >= 0x20 && c < 0x7f
                || c >= 0xa0 && c < 0xd800
                || c >= 0xe000 && c < 0xfffe
                || c > 0xffff;
    }
}
