package cynosure.framework;

/// One thing in the tree: the metric, an input or a result. Each has a name, a definition that may
/// still be empty, and an owner who may still be missing.
public sealed interface Node permits NorthStar, Input, Result {

    String id();

    String name();

    /// The sentence that is computed. Empty, or one that can't be computed yet, is a placeholder
    /// and just as legal.
    String definition();

    /// Who looks after it; empty when nobody does yet.
    String owner();

    Node named(String name);

    Node defined(String definition);

    Node ownedBy(String owner);

    default boolean placeholder() {
        return definition().isEmpty();
    }
}
