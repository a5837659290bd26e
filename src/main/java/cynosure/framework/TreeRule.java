package cynosure.framework;

import java.util.Optional;
import java.util.function.Function;

/// One thing that a coach looks for in the tree as a whole.
///
/// @param code stable, because people's reasons against it are stored under it
/// @param looksFor what makes it speak, for those who read the list of rules
/// @param found what was noticed, in one sentence; empty where all is well
record TreeRule(
        String code, String looksFor, Function<Framework, Optional<String>> found, String reason) {

    Optional<Warning> warning(Framework framework) {
        return found.apply(framework)
                .map(words -> new Warning(code, Warning.Kind.TREE, words, reason));
    }
}
