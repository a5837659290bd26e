package cynosure.framework.web;

import cynosure.framework.Framework;
import cynosure.framework.Input;
import cynosure.framework.Node;
import cynosure.framework.NorthStar;
import cynosure.framework.Result;
import java.util.List;
import java.util.stream.Stream;

/// Something that an input may move.
///
/// @param words its name, an input's set in by how far it is from the metric
public record Mover(String id, String words) {

    private static final String SET_IN = "\u2003";

    /// The metric, and every input that does not move this one already.
    ///
    /// @param id the input's; that of none for a new one
    static List<Mover> of(Framework framework, String id) {
        return framework
                .nodes()
                .filter(node -> fits(framework, node, id))
                .map(node -> new Mover(node.id(), words(framework, node)))
                .toList();
    }

    private static boolean fits(Framework framework, Node node, String id) {
        return switch (node) {
            case NorthStar _ -> true;
            case Input input ->
                    Stream.concat(Stream.of(input), framework.way(input).stream())
                            .noneMatch(above -> above.id().equals(id));
            case Result _ -> false;
        };
    }

    private static String words(Framework framework, Node node) {
        return SET_IN.repeat(framework.way(node).size()) + node.name();
    }
}
