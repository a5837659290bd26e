package cynosure.understanding.web;

import java.util.List;

/// What people believe about one node of the tree, and which moments it shows: a piece for its
/// page.
///
/// @param beliefs those that somebody still holds
/// @param moments those that were not set aside
/// @param result whether it is what follows, and so shows no moment
public record NodePiece(String id, List<BeliefEntry> beliefs, List<Shown> moments, boolean result) {

    public record Shown(String href, String words, boolean chosen) {}
}
