package cynosure.events.privacy;

import cynosure.events.privacy.Noticed.What;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// Who was deleted and isn't taken in any more, as one source calls them.
///
/// @param marks by which their ids are known again
/// @param called what an id is called here
record Forgotten(
        String source,
        Supplier<Set<String>> marks,
        PrivacyKey key,
        UnaryOperator<String> called,
        Noticed noticed) {

    /// What stands where one of them was named inside a longer text.
    static final String STAND = "deleted";

    boolean isNobody() {
        return marks.get().isEmpty();
    }

    boolean is(String id) {
        Set<String> known = marks.get();
        if (known.isEmpty()) {
            return false;
        }
        String name = called.apply(id);
        return known.contains(key.mark(id)) || !name.equals(id) && known.contains(key.mark(name));
    }

    /// Whether this is the id of one of them; counted.
    boolean isTurnedAway(String id) {
        return counted(is(id), "");
    }

    /// Whether a value is the id of one of them; counted.
    boolean isNamed(String property, String value) {
        return counted(!isNobody() && Words.telling(value) && is(value), property);
    }

    /// A text that names none of them any more; counted.
    String spare(String property, String text) {
        if (isNobody() || !Words.telling(text)) {
            return text;
        }
        String spared = Words.replaced(text, this::is, STAND);
        counted(!spared.equals(text), property);
        return spared;
    }

    private boolean counted(boolean left, String property) {
        if (left) {
            noticed.count(source, What.FORGOTTEN, property);
        }
        return left;
    }
}
