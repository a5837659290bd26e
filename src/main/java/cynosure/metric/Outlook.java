package cynosure.metric;

import cynosure.metric.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How a text can go on, by reading it: what the readers look for at its end, kept only where they
/// take it there.
final class Outlook {

    private static final int FORCED_MAX = 5;
    private static final int CHOICES_MAX = 3;

    private final String head;
    private final Lookout lookout = new Lookout();
    private final boolean whole;
    private final Set<Integer> faults;
    private final int lastStart;

    /// Whether the last word is a mistake alone and none with what must follow it: `any`.
    private final boolean unfinished;

    private @Nullable List<String> words;

    /// @param head a text that ends where a word does
    Outlook(String head) {
        this.head = head.stripTrailing();
        var sentence = new Sentence(this.head + " ");
        Parser.read(new Tokens(sentence, lookout), false);
        this.whole = sentence.problems().none();
        this.faults = sentence.faults(this.head.length());
        this.lastStart = Math.max(this.head.lastIndexOf(' '), this.head.lastIndexOf('\n')) + 1;
        this.unfinished =
                sentence.faulty(lastStart, this.head.length())
                        && lookout.continuations().stream().anyMatch(w -> taken(w, lastStart));
    }

    /// Whether it could end here.
    boolean whole() {
        return whole;
    }

    /// The last event or property named.
    String last(String what) {
        return lookout.last(what);
    }

    /// Whether this can stand next, whatever comes after it.
    boolean takes(String addition) {
        return taken(addition, unfinished ? lastStart : head.length());
    }

    /// Whether it is read there, and all from that place on, without a problem, and makes nothing
    /// wrong that stands before.
    private boolean taken(String addition, int from) {
        String longer = with(addition);
        var sentence = new Sentence(longer + " ");
        Parser.read(new Tokens(sentence), false);
        return !sentence.faulty(from, longer.length()) && faults.containsAll(sentence.faults(from));
    }

    /// Whether a phrase that begins so can stand here at all; much cheaper than [#takes].
    boolean seeks(String first) {
        return switch (first) {
            case "," -> lookout.seeks(Kind.COMMA);
            case "(" -> lookout.seeks(Kind.OPEN);
            default ->
                    Character.isDigit(first.charAt(0))
                            ? lookout.seeks(Kind.NUMBER)
                            : words().contains(first)
                                    || continuations().stream().anyMatch(c -> c.startsWith(first));
        };
    }

    boolean seeksEvent() {
        return lookout.seeksName("event") && takes("\"?\"");
    }

    boolean seeksProperty() {
        return lookout.seeksName("property") && takes("\"?\"")
                || lookout.seeksName("event") && takes("\"?\" with any event")
                || head.endsWith(" per") && takes("\"?\"")
                || head.endsWith(" total") && takes("\"?\" of any event");
    }

    boolean seeksMetric() {
        return lookout.seeks(Kind.BRACKETED) && takes("[?]");
    }

    boolean seeksValue() {
        return lookout.seeksValue() && takes("true");
    }

    boolean seeksText() {
        return lookout.seeks(Kind.QUOTED) && takes("\"?\"");
    }

    boolean seeksNumber() {
        return lookout.seeks(Kind.NUMBER) && takes("1");
    }

    /// The words that can stand next.
    private List<String> words() {
        if (words == null) {
            words = words(Integer.MAX_VALUE);
        }
        return words;
    }

    private List<String> words(int most) {
        return lookout.words().stream()
                .filter(word -> takes(word) || new Outlook(with(word)).unfinished)
                .limit(most)
                .toList();
    }

    /// The words that can stand next, each with those that must then follow: `over the last`.
    List<String> phrases() {
        var all = new ArrayList<>(continuations());
        words().forEach(word -> extend(word, FORCED_MAX, all));
        return all;
    }

    private List<String> continuations() {
        return lookout.continuations().stream().filter(c -> c.contains(" ") && takes(c)).toList();
    }

    private void extend(String phrase, int left, List<String> all) {
        var next = new Outlook(with(phrase));
        List<String> words =
                next.whole || left == 0 || next.open() ? List.of() : next.words(CHOICES_MAX + 1);
        if (words.isEmpty() || words.size() > CHOICES_MAX) {
            all.add(phrase);
        } else {
            words.forEach(word -> extend(phrase + " " + word, left - 1, all));
        }
    }

    /// Whether something else than a word of the language can stand next.
    private boolean open() {
        return seeksEvent() || seeksProperty() || seeksText() || seeksNumber() || seeksMetric();
    }

    private String with(String addition) {
        boolean joined = head.isEmpty() || addition.equals(",") || addition.startsWith(", ");
        return head + (joined || head.endsWith("(") ? "" : " ") + addition;
    }
}
