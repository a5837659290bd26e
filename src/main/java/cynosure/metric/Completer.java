package cynosure.metric;

import cynosure.metric.Offers.Offer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Says how a sentence can go on where somebody is writing it.
///
/// It has no grammar of its own: the readers read what stands before the place, and what they look
/// for at its end is offered. A word half written narrows that down; a slip still finds the
/// nearest.
public final class Completer {

    /// The longest text before the place that is still looked into, in characters.
    private static final int LENGTH_MAX = 10_000;

    private final String text;
    private final Vocabulary vocabulary;
    private final Collection<String> metrics;

    private Completer(String text, Vocabulary vocabulary, Collection<String> metrics) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.metrics = metrics;
    }

    /// The ways to go on, the likeliest first; none where nothing can. Never throws.
    ///
    /// @param caret where the next letter would go, from 0
    /// @param metrics the names of metrics that can stand in others
    public static List<Completion> complete(
            String text, int caret, Vocabulary vocabulary, Collection<String> metrics) {
        int at = Math.clamp(caret, 0, text.length());
        if (at > LENGTH_MAX || text.length() > Parser.LENGTH_MAX) {
            return List.of();
        }
        return new Completer(text, vocabulary, metrics).at(at);
    }

    private List<Completion> at(int caret) {
        List<Token> tokens = new Lexer(new Sentence(text)).tokens();
        Token under = under(tokens, caret);
        if (under == null) {
            return placed(offers(caret), caret, caret);
        }
        String written = text.substring(under.start(), caret);
        Collection<Offer> offers = offers(under.start());
        List<Completion> all =
                new ArrayList<>(placed(matching(offers, written), under.start(), under.end()));
        all.removeIf(completion -> completion.label().equalsIgnoreCase(written));
        boolean finished =
                caret == under.end()
                        && (under.is(Token.Kind.NUMBER)
                                || offers.stream()
                                        .anyMatch(o -> o.label().equalsIgnoreCase(written)));
        if (finished) {
            all.addAll(placed(offers(caret), caret, caret));
        }
        return all;
    }

    /// The word, number or quoted text that is being written; null between two of them.
    private static @Nullable Token under(List<Token> tokens, int caret) {
        for (Token token : tokens) {
            boolean held = token.is(Token.Kind.QUOTED) || token.is(Token.Kind.BRACKETED);
            boolean closed =
                    held
                            && token.end() == caret
                            && token.end() - token.start() >= token.text().length() + 2;
            boolean written = held || token.is(Token.Kind.WORD) || token.is(Token.Kind.NUMBER);
            if (written && !closed && token.start() < caret && caret <= token.end()) {
                return token;
            }
        }
        return null;
    }

    private Collection<Offer> offers(int from) {
        String head = text.substring(0, from);
        var outlook = new Outlook(head);
        List<Token> before = new Lexer(new Sentence(head)).tokens();
        String last = before.size() < 2 ? "" : before.get(before.size() - 2).text();
        return new Offers(outlook, last, event(from, outlook), vocabulary, metrics).all();
    }

    /// The event whose properties are meant: in `total … of listen` it comes after the place.
    private String event(int from, Outlook outlook) {
        List<Token> after = new Lexer(new Sentence(text.substring(from))).tokens();
        for (int i = 0; i + 1 < Math.min(3, after.size()); i++) {
            if (after.get(i).is("of")) {
                return after.get(i + 1).text();
            }
        }
        return outlook.last("event");
    }

    /// Those that begin so; then those with a word that does; else the nearest.
    private static List<Offer> matching(Collection<Offer> offers, String written) {
        String wanted = bare(written);
        if (wanted.length() < written.length()) {
            return matching(
                    offers.stream().filter(o -> o.kind() != Completion.Kind.WORD).toList(), wanted);
        }
        Set<Offer> all = new LinkedHashSet<>();
        offers.stream().filter(offer -> bare(offer.label()).startsWith(wanted)).forEach(all::add);
        offers.stream().filter(offer -> inside(offer, wanted)).forEach(all::add);
        if (all.isEmpty()) {
            List<String> firsts = offers.stream().map(Completer::first).distinct().toList();
            String nearest = Sentence.nearest(wanted, firsts);
            offers.stream().filter(offer -> first(offer).equals(nearest)).forEach(all::add);
        }
        return List.copyOf(all);
    }

    private static boolean inside(Offer offer, String wanted) {
        String label = bare(offer.label());
        return label.contains(" " + wanted) || label.contains("_" + wanted);
    }

    private static String first(Offer offer) {
        String label = bare(offer.label());
        return offer.kind() == Completion.Kind.WORD ? label.split(" ", 2)[0] : label;
    }

    /// Without the quote or bracket it begins with, and in small letters.
    private static String bare(String label) {
        String unquoted = label.replaceFirst("^[\"“”„\\[]", "");
        return unquoted.toLowerCase(Locale.ROOT);
    }

    private List<Completion> placed(Collection<Offer> offers, int start, int end) {
        return offers.stream().map(offer -> placed(offer, start, end)).toList();
    }

    private Completion placed(Offer offer, int start, int end) {
        int from = start;
        if (offer.words().startsWith(", ")) {
            from = text.substring(0, start).stripTrailing().length();
        }
        boolean joined = from == 0 || offer.words().startsWith(",") || open(text.charAt(from - 1));
        boolean ends = end < text.length() && closes(text.charAt(end));
        String insert = (joined ? "" : " ") + offer.words() + (ends ? "" : " ");
        return new Completion(offer.label(), insert, from, end, offer.kind(), offer.hint());
    }

    private static boolean closes(char after) {
        return Character.isWhitespace(after) || after == ',' || after == ')' || after == '.';
    }

    private static boolean open(char before) {
        return Character.isWhitespace(before) || before == '(';
    }
}
