package cynosure.metric;

import cynosure.metric.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/// A place in the row of tokens, with the ways to go on, to expect and to mend.
final class Tokens {

    private final Sentence sentence;
    private final List<Token> tokens;
    private int at;

    Tokens(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = new ArrayList<>(new Lexer(sentence).tokens());
    }

    /// The tokens of a text that is still being written.
    Tokens(Sentence sentence, Lookout lookout) {
        this(sentence);
        Token end = tokens.removeLast();
        tokens.add(new Token(end.kind(), end.text(), end.start(), end.end(), lookout));
    }

    Token peek() {
        return tokens.get(at);
    }

    Token peek(int ahead) {
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    Token next() {
        Token token = peek();
        if (!token.is(Kind.END)) {
            at++;
        }
        return token;
    }

    boolean at(String... words) {
        for (int i = 0; i < words.length; i++) {
            Token token = peek(i);
            if (!token.is(words[i])) {
                if (i > 0 && token.lookout() != null) {
                    List<String> rest = List.of(words).subList(i, words.length);
                    token.lookout().continuation(String.join(" ", rest));
                }
                return false;
            }
        }
        return true;
    }

    boolean take(String... words) {
        boolean there = at(words);
        if (there) {
            at += words.length;
        }
        return there;
    }

    boolean take(Kind kind) {
        boolean there = peek().is(kind);
        if (there) {
            at++;
        }
        return there;
    }

    /// Goes past words that must stand here, or says that they are missing; a slip in one of them
    /// is named and read as the word meant.
    void expect(String... words) {
        for (String word : words) {
            mendAny(List.of(word));
            if (!take(word)) {
                problem(
                        "metric.missing-word",
                        "The word `" + word + "` is missing here.",
                        "Write `" + word + "`" + (atEnd() ? "." : " before " + shown() + "."));
                return;
            }
        }
    }

    /// Where a word that is no word of the language is nearly one of these, says so and reads it as
    /// that one.
    void mend(List<String> possible) {
        if (!Words.reserved(peek().text())) {
            mendAny(possible);
        }
    }

    /// The name of an event, a property … is read here.
    void naming(String what) {
        Lookout lookout = tokens.getLast().lookout();
        if (lookout != null && atEnd()) {
            lookout.name(what);
        } else if (lookout != null) {
            lookout.named(what, peek().text());
        }
    }

    private void mendAny(List<String> possible) {
        Token token = peek();
        if (token.lookout() != null) {
            possible.forEach(token.lookout()::word);
        }
        String meant = token.is(Kind.WORD) ? Sentence.nearest(token.text(), possible) : null;
        if (meant != null && !token.is(meant)) {
            sentence.problem(
                    "metric.unknown-word",
                    "`" + token.text() + "` is no word of the language here.",
                    token.start(),
                    token.end(),
                    meant,
                    "Write `" + meant + "`.");
            tokens.set(at, new Token(Kind.WORD, meant, token.start(), token.end()));
        }
    }

    /// Whether these words were just read.
    boolean before(String... words) {
        for (int i = 0; i < words.length; i++) {
            int there = at - words.length + i;
            if (there < 0 || !tokens.get(there).is(words[i])) {
                return false;
            }
        }
        return true;
    }

    /// Goes just past the next such word if there is one, and stays otherwise.
    void skipTo(String word) {
        for (int ahead = 0; ahead < 4; ahead++) {
            if (peek(ahead).is(word)) {
                at += ahead + 1;
                return;
            }
        }
    }

    /// Goes on to where a clause can begin again.
    void skipToClause() {
        while (!atEnd() && !at("where") && !at("per") && !at("over") && !peek().is(Kind.COMMA)) {
            at++;
        }
    }

    void skipAll() {
        at = tokens.size() - 1;
    }

    boolean atEnd() {
        return peek().is(Kind.END);
    }

    /// Says something of the token here.
    void problem(String code, String words, String next) {
        sentence.problem(code, words, peek().start(), peek().end(), next);
    }

    void problem(Token token, String code, String words, String next) {
        sentence.problem(code, words, token.start(), token.end(), next);
    }

    /// The token here, as a person sees it.
    String shown() {
        return atEnd() ? "the end" : shown(peek());
    }

    String shown(Token token) {
        String written = sentence.text().substring(token.start(), token.end());
        return "`" + (written.length() > 60 ? written.substring(0, 60) + "…" : written) + "`";
    }
}
