package cynosure.bets;

/// What an edge of the framework is held to.
///
/// @param version counts how often that was said, so that nobody overwrites unseen words
public record Edge(Terms terms, int version) {

    /// Before anybody has said anything.
    public static final Edge UNSAID = new Edge(Terms.UNSAID, 0);

    Edge held(Terms changed) {
        return new Edge(changed, version + 1);
    }
}
