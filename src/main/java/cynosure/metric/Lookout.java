package cynosure.metric;

import cynosure.metric.Token.Kind;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// What the readers looked for where a text ends: all they asked the end whether it was. This is
/// how completion knows the language without a grammar of its own.
///
/// Readers also ask in vain, to mend a slip or to find a place to go on from; so whatever stands
/// here is only a guess until it was read at that place without a problem.
final class Lookout {

    private final Set<String> words = new LinkedHashSet<>();
    private final Set<String> continuations = new LinkedHashSet<>();
    private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    private final Map<String, String> named = new HashMap<>();
    private String name = "";

    void word(String word) {
        words.add(word);
    }

    /// Words that must follow the one just before the end.
    void continuation(String words) {
        continuations.add(words);
    }

    void kind(Kind kind) {
        kinds.add(kind);
    }

    /// A name of an event, a property … was wanted; only the first is at the end, the others would
    /// come after it.
    void name(String what) {
        name = name.isEmpty() ? what : name;
    }

    /// A name that was read on the way.
    void named(String what, String name) {
        named.put(what, name);
    }

    Set<String> words() {
        return words;
    }

    Set<String> continuations() {
        return continuations;
    }

    boolean seeks(Kind kind) {
        return kinds.contains(kind);
    }

    boolean seeksName(String what) {
        return name.equals(what);
    }

    /// Values alone may be `true`.
    boolean seeksValue() {
        return words.contains("true");
    }

    /// The last event or property read before the end; empty when there was none.
    String last(String what) {
        return named.getOrDefault(what, "");
    }
}
