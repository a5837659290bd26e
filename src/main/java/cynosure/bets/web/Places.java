package cynosure.bets.web;

import cynosure.bets.Level;

/// Where the pages of this room are.
final class Places {

    static final String ALL = "/north-star/bets";

    private Places() {}

    static String bet(String betId) {
        return ALL + "/" + betId;
    }

    /// The page of a step on the way up: of a card, or of a node of the tree.
    static String step(Level level, String id) {
        return level.onBoard() ? bet(id) : "/north-star/nodes/" + id;
    }
}
