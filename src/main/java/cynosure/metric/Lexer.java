package cynosure.metric;

import cynosure.metric.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Cuts a sentence into words, quoted text, names in brackets, numbers and marks.
///
/// Words hold letters and digits of any script, and `_ $ # @ . : / -` inside. Text stands between
/// `"…"` or the typographic quotes that telephones write; a quote inside is doubled, and so is a
/// `]` inside `[…]`.
final class Lexer {

    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+(\\.[0-9]+)?");

    private final Sentence sentence;
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    Lexer(Sentence sentence) {
        this.sentence = sentence;
        this.text = sentence.text();
    }

    List<Token> tokens() {
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
                at += Character.charCount(character);
            } else if (isQuote(character)) {
                quoted();
            } else if (character == '[') {
                bracketed();
            } else if (inWord(character) || startsNumber()) {
                word();
            } else {
                mark(character);
            }
        }
        tokens.add(new Token(Kind.END, "", text.length(), text.length()));
        return tokens;
    }

    /// Whether a name can stand without quotes.
    static boolean isWord(String name) {
        if (name.isEmpty() || NUMBER.matcher(name).matches() || Words.reserved(name)) {
            return false;
        }
        int end = wordEnd(name, 0);
        return end == name.length();
    }

    private void quoted() {
        int start = at++;
        char open = text.charAt(start);
        var inside = new StringBuilder();
        while (at < text.length()) {
            char character = text.charAt(at++);
            if (!isQuote(character) || (open == '"') != (character == '"')) {
                inside.append(character);
            } else if (at < text.length() && text.charAt(at) == character) {
                inside.append(character);
                at++;
            } else {
                tokens.add(new Token(Kind.QUOTED, inside.toString(), start, at));
                return;
            }
        }
        tokens.add(new Token(Kind.QUOTED, inside.toString(), start, at));
        sentence.problem(
                "metric.open-quote",
                "This quote is never closed.",
                start,
                start + 1,
                "Put a \" where the text ends.");
    }

    private void bracketed() {
        int start = at++;
        var inside = new StringBuilder();
        while (at < text.length()) {
            char character = text.charAt(at++);
            boolean doubled = at < text.length() && text.charAt(at) == ']';
            if (character == ']' && !doubled) {
                tokens.add(new Token(Kind.BRACKETED, inside.toString().strip(), start, at));
                return;
            }
            inside.append(character);
            at += character == ']' ? 1 : 0;
        }
        tokens.add(new Token(Kind.BRACKETED, inside.toString().strip(), start, at));
        sentence.problem(
                "metric.open-bracket",
                "This bracket is never closed.",
                start,
                start + 1,
                "Put a ] where the metric's name ends.");
    }

    private void word() {
        int end = startsNumber() && !inWord(text.codePointAt(at)) ? at + 1 : at;
        end = wordEnd(text, end);
        String word = text.substring(at, end);
        Kind kind = NUMBER.matcher(word).matches() ? Kind.NUMBER : Kind.WORD;
        tokens.add(new Token(kind, word, at, end));
        at = end;
    }

    private void mark(int character) {
        int end = at + Character.charCount(character);
        Kind kind =
                switch (character) {
                    case ',' -> Kind.COMMA;
                    case '(' -> Kind.OPEN;
                    case ')' -> Kind.CLOSE;
                    default -> Kind.ODD;
                };
        boolean fullStop = character == '.' && text.substring(end).isBlank();
        if (!fullStop) {
            tokens.add(new Token(kind, text.substring(at, end), at, end));
        }
        at = end;
    }

    private boolean startsNumber() {
        char sign = text.charAt(at);
        return (sign == '-' || sign == '+')
                && at + 1 < text.length()
                && text.charAt(at + 1) >= '0'
                && text.charAt(at + 1) <= '9';
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length()) {
            int character = text.codePointAt(end);
            int width = Character.charCount(character);
            boolean joins =
                    end > from
                            && ".:/-".indexOf(character) >= 0
                            && end + width < text.length()
                            && inWord(text.codePointAt(end + width));
            if (!inWord(character) && !joins) {
                break;
            }
            end += width;
        }
        return end;
    }

    private static boolean inWord(int character) {
        return Character.isLetterOrDigit(character)
                || switch (Character.getType(character)) {
                    case Character.NON_SPACING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.ENCLOSING_MARK ->
                            true;
                    default -> "_$#@".indexOf(character) >= 0;
                };
    }

    private static boolean isQuote(int character) {
        return character == '"' || character == '“' || character == '”' || character == '„';
    }
}
