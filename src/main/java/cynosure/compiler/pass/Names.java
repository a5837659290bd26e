package cynosure.compiler.pass;

import java.util.HashSet;
import java.util.Set;

/// Names for the steps of one plan, no two alike.
final class Names {

    private final Set<String> given = new HashSet<>();

    /// The word itself, or with a number when it is taken.
    String of(String word) {
        String name = word;
        for (int i = 2; !given.add(name); i++) {
            name = word + "_" + i;
        }
        return name;
    }
}
