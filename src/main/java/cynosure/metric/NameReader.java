package cynosure.metric;

import cynosure.metric.Token.Kind;

/// Reads the name of an event or a property.
final class NameReader {

    private final Tokens tokens;

    NameReader(Tokens tokens) {
        this.tokens = tokens;
    }

    Name event() {
        return read("event");
    }

    Name property() {
        return read("property");
    }

    /// Whether a name can stand here.
    boolean here(int ahead) {
        Token token = tokens.peek(ahead);
        return token.is(Kind.QUOTED) || token.is(Kind.WORD) && !Words.reserved(token.text());
    }

    /// A metric's name in brackets.
    Name metric() {
        Token token = tokens.peek();
        if (tokens.take(Kind.BRACKETED)) {
            if (token.text().isEmpty()) {
                empty(token, "metric", "brackets");
            }
            return new Name(token.text(), token.start(), token.end());
        }
        tokens.problem(
                "metric.missing-metric",
                "The name of a metric is missing here.",
                "Write it in brackets, such as `[Active users]`.");
        if (here(0)) {
            tokens.next();
        }
        return Name.of("");
    }

    private void empty(Token token, String what, String between) {
        tokens.problem(
                token,
                "metric.empty-name",
                "The name of the " + what + " is empty.",
                "Write the name between the " + between + ".");
    }

    private Name read(String what) {
        tokens.naming(what);
        Token token = tokens.peek();
        if (here(0)) {
            tokens.next();
            if (token.text().isEmpty()) {
                empty(token, what, "quotes");
            }
            return new Name(token.text(), token.start(), token.end());
        }
        if (token.is(Kind.NUMBER) || meantAsName(token)) {
            tokens.problem(
                    "metric.unquoted-name",
                    "`" + token.text() + "` is no name without quotes.",
                    "If it is the name of your " + what + ", write \"" + token.text() + "\".");
            tokens.next();
            return Name.of("");
        }
        tokens.problem(
                "metric.missing-" + what,
                "The name of the " + what + " is missing here.",
                "Write it"
                        + (tokens.atEnd() ? "." : " before " + tokens.shown() + ".")
                        + " Names with blanks or odd characters stand in quotes.");
        return Name.of("");
    }

    /// A word of the language stands for a name when what follows fits a name and not the word.
    private boolean meantAsName(Token token) {
        Token after = tokens.peek(1);
        return token.is(Kind.WORD)
                && !token.is("of")
                && (after.is(Kind.END)
                        || after.is(Kind.COMMA)
                        || after.is("of")
                        || after.is("is")
                        || after.is("where")
                        || after.is("per")
                        || after.is("over"));
    }
}
