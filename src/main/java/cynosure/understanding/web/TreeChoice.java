package cynosure.understanding.web;

import cynosure.framework.Node;
import cynosure.framework.NorthStar;
import cynosure.framework.Result;

/// Something in the tree that one can choose.
///
/// @param metric whether it is the North Star Metric
/// @param result whether it is what follows, and so shows no moment
public record TreeChoice(String id, String name, boolean metric, boolean result) {

    static TreeChoice of(Node node) {
        return new TreeChoice(
                node.id(), node.name(), node instanceof NorthStar, node instanceof Result);
    }
}
