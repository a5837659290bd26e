package cynosure.framework;

import org.jspecify.annotations.Nullable;

/// One thing in the tree: the metric, an input or a result. Each has a name, a definition that may
/// still be empty, and an owner who may still be missing.
public sealed interface Node permits NorthStar, Node.Joined {

    /// A node with an edge: an input, which moves the metric, or a result, which the metric moves.
    sealed interface Joined extends Node permits Input, Result {

        /// Why the team thinks that it hangs together with the metric.
        Belief belief();

        Joined believed(Belief belief);
    }

    String id();

    String name();

    /// The sentence that is computed. Empty, or one that can't be computed yet, is a placeholder
    /// and just as legal.
    String definition();

    /// Who looks after it; empty when nobody does yet.
    String owner();

    /// The team that works on it; empty when none does yet.
    String team();

    /// Where its number should be, and when; null without one.
    @Nullable Target target();

    /// The same, with this said about it.
    Node with(About about);

    default About about() {
        return new About(name(), definition(), owner(), team(), target());
    }

    default Node named(String name) {
        return with(about().named(name));
    }

    default Node defined(String definition) {
        return with(about().defined(definition));
    }

    default Node ownedBy(String owner) {
        return with(about().ownedBy(owner));
    }

    default boolean placeholder() {
        return definition().isEmpty();
    }
}
