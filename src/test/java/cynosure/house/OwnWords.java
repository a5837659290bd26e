package cynosure.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words that stand in a template itself: between its tags, in attributes that people read or hear,
/// and in its expressions.
final class OwnWords {

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern SPOKEN_ATTRIBUTE =
            Pattern.compile("\\b(aria-label|placeholder|title|alt)=\"([^\"]*)\"");
    private static final Pattern CLASS = Pattern.compile("class=\"(?:[^\"$]|\\$\\{[^}]*})*\"");
    private static final Pattern IN_EXPRESSION =
            Pattern.compile("\"(\\p{Lu}\\p{Ll}+[^\"]*|[^\"]*\\p{L} \\p{L}[^\"]*)\"");

    /// The same in every language.
    private static final Set<String> NAMES = Set.of("Cynosure", "UTF");

    private OwnWords() {}

    static List<String> in(Path template) {
        List<String> found = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        for (String line : Phrases.read(template).split("\n")) {
            if (!line.startsWith("@import") && !line.startsWith("@param")) {
                rest.append(line).append('\n');
            }
        }
        String page = withoutCode(CLASS.matcher(rest).replaceAll(""), found);
        Matcher attribute = SPOKEN_ATTRIBUTE.matcher(page);
        while (attribute.find()) {
            words(attribute.group(2), found);
        }
        String text =
                page.replaceAll("(?s)<(style|script)\\b.*?</\\1>", " ")
                        .replaceAll("(?s)<!--.*?-->", " ")
                        .replaceAll("(?s)<[^>]*>", "\n");
        for (String line : text.split("\n")) {
            words(line, found);
        }
        return found;
    }

    private static void words(String text, List<String> found) {
        Matcher word = WORD.matcher(text.replaceAll("&\\w+;", " "));
        while (word.find()) {
            if (!NAMES.contains(word.group())) {
                found.add(text.strip());
                return;
            }
        }
    }

    /// What is left without expressions, conditions and calls.
    private static String withoutCode(String page, List<String> found) {
        Pattern code =
                Pattern.compile(
                        "\\$unsafe\\{|\\$\\{|!\\{|@if\\(|@elseif\\(|@for\\(|@template\\.[\\w.]+\\(|@else|@endif|@endfor|@raw|@endraw|`\\)|@`");
        StringBuilder kept = new StringBuilder();
        Matcher matcher = code.matcher(page);
        int from = 0;
        while (matcher.find(from)) {
            kept.append(page, from, matcher.start());
            String opening = matcher.group();
            char last = opening.charAt(opening.length() - 1);
            from = matcher.end();
            if (opening.equals("@template.web.layout(")) {
                from = page.indexOf("@`", from) + 2;
            } else if (last == '{' || last == '(') {
                int end = closing(page, from, last);
                if (last == '{') {
                    Matcher said = IN_EXPRESSION.matcher(page.substring(from, end));
                    while (said.find()) {
                        found.add(said.group(1));
                    }
                }
                from = end + 1;
            }
            kept.append(' ');
        }
        return kept.append(page.substring(from)).toString();
    }

    private static int closing(String page, int from, char open) {
        char close = open == '{' ? '}' : ')';
        int depth = 1;
        boolean quoted = false;
        int at = from;
        for (; depth > 0; at++) {
            char c = page.charAt(at);
            if (c == '"' && page.charAt(at - 1) != '\\') {
                quoted = !quoted;
            } else if (!quoted && c == open) {
                depth++;
            } else if (!quoted && c == close) {
                depth--;
            }
        }
        return at - 1;
    }
}
