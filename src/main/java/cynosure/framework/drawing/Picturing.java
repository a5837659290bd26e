package cynosure.framework.drawing;

import cynosure.framework.Branch;
import cynosure.framework.Framework;
import cynosure.framework.Input;
import cynosure.framework.Node;
import cynosure.framework.Standing;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Puts a framework and its numbers into the words of a drawing.
record Picturing(Function<Node, Standing> standings, Function<Node, @Nullable String> addresses) {

    TreePicture picture(Framework framework) {
        return new TreePicture(
                framework.results().stream().map(result -> node(result, List.of())).toList(),
                node(framework.northStar(), List.of()),
                branches(framework.branches()));
    }

    private List<TreePicture.Node> branches(List<Branch> branches) {
        return branches.stream().map(branch -> node(branch.input(), branch.parts())).toList();
    }

    private TreePicture.Node node(Node node, List<Branch> parts) {
        Standing standing = standings.apply(node);
        return new TreePicture.Node(
                kind(node),
                node.name(),
                node.definition(),
                Tending.by(node),
                Tending.target(node, standing),
                reading(standing),
                node instanceof Input input ? input.dimension() : null,
                addresses.apply(node),
                Tending.drawn(node),
                branches(parts));
    }

    private static String kind(Node node) {
        Kind kind = Kind.of(node);
        return kind.dimension() == null ? kind.word() : kind.dimension().label();
    }

    private static TreePicture.@Nullable Reading reading(Standing standing) {
        return switch (standing) {
            case Standing.Measured measured ->
                    new TreePicture.Reading(
                            measured.value(),
                            measured.when(),
                            measured.change(),
                            measured.history());
            case Standing.Missing _ -> null;
            case Standing.Awaited _ -> TreePicture.Reading.AWAITED;
            case Standing.Untold _ -> TreePicture.Reading.UNTOLD;
        };
    }
}
