package cynosure.events.privacy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text that could not be read as events: looked through as it stands, since nobody knows its form.
final class RawText {

    /// What stands in the place of a text that would name people.
    static final String NOT_KEPT = "(not kept: ids of people get other names here)";

    /// What stands in the place of a row with a value that is not kept.
    static final String NOT_SHOWN = "(not kept: a column of the file is left out here)";

    private static final String TEXT = "\"(?:[^\"\\\\]|\\\\.)*+\"?";
    private static final Pattern PAIR =
            Pattern.compile(
                    "(\"(?:[^\"\\\\]|\\\\.)*+\")\\s*:\\s*(" + TEXT + "|[^\\s,{}\\[\\]\"]++)?");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\"',;:{}\\[\\]()<>|=&]+");
    private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+");
    private static final int MAIL_MAX = 320;

    private RawText() {}

    static boolean looksLikeMail(String text) {
        return text.length() <= MAIL_MAX && MAIL.matcher(text).matches();
    }

    /// All that could be an id in it: what stands between quotes, and what stands between signs.
    static Set<String> words(String raw) {
        Set<String> words = new LinkedHashSet<>();
        Matcher texts = Pattern.compile(TEXT).matcher(raw);
        while (texts.find()) {
            words.add(unquoted(texts.group()));
        }
        for (String line : raw.split("[,;\\t\\n\\r]")) {
            words.add(line.strip());
        }
        words.addAll(List.of(BETWEEN.split(raw)));
        words.remove("");
        return words;
    }

    /// The same without the values of such names; of names that hold several, each is looked at by
    /// itself.
    static String without(String raw, Predicate<String> dropped) {
        Matcher pairs = PAIR.matcher(raw);
        StringBuilder kept = new StringBuilder();
        int from = 0;
        while (pairs.find(from)) {
            boolean drops = dropped.test(unquoted(pairs.group(1)));
            kept.append(raw, from, pairs.end(1));
            int end = pairs.end();
            if (drops) {
                end = pairs.group(2) == null ? past(raw, end) : end;
                kept.append(":null");
            } else {
                end = pairs.end(1);
            }
            from = end;
        }
        return kept.append(raw, from, raw.length()).toString();
    }

    /// Past an object or a list that begins here.
    private static int past(String raw, int from) {
        int depth = 0;
        boolean quoted = false;
        for (int i = from; i < raw.length(); i++) {
            char sign = raw.charAt(i);
            if (quoted) {
                if (sign == '\\') {
                    i++;
                } else if (sign == '"') {
                    quoted = false;
                }
                continue;
            }
            switch (sign) {
                case '"' -> quoted = true;
                case '{', '[' -> depth++;
                case '}', ']' -> depth--;
                default -> {}
            }
            if (depth <= 0) {
                return depth < 0 ? i : i + 1;
            }
        }
        return raw.length();
    }

    private static String unquoted(String text) {
        String inside =
                text.substring(
                        1,
                        text.length() > 1 && text.endsWith("\"")
                                ? text.length() - 1
                                : text.length());
        StringBuilder plain = new StringBuilder(inside.length());
        for (int i = 0; i < inside.length(); i++) {
            char sign = inside.charAt(i);
            plain.append(sign == '\\' && i + 1 < inside.length() ? inside.charAt(++i) : sign);
        }
        return plain.toString();
    }
}
