package cynosure.framework.drawing;

import cynosure.framework.Framework;
import cynosure.framework.Node;
import cynosure.framework.Standing;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The tree with its numbers: the drawing, and the same in an outline.
///
/// @param href where it is to be had with every number counted
/// @param drawing SVG made by [TreeDrawing], safe to stand in a page
/// @param awaited whether some numbers are still being counted, so that the page asks again
public record TreePiece(String href, String drawing, List<OutlineRow> outline, boolean awaited) {

    public static TreePiece of(
            String href, Framework framework, Function<Node, Standing> standings) {
        List<OutlineRow> outline =
                framework
                        .nodes()
                        .map(node -> OutlineRow.of(framework, node, standings.apply(node)))
                        .toList();
        TreePicture picture = picture(framework, standings, OutlineRow::href);
        boolean awaited =
                outline.stream().anyMatch(row -> row.standing() instanceof Standing.Awaited);
        return new TreePiece(href, TreeDrawing.draw(picture), outline, awaited);
    }

    /// What is drawn of a framework; nodes lead where the addresses say, null nowhere.
    public static TreePicture picture(
            Framework framework,
            Function<Node, Standing> standings,
            Function<Node, @Nullable String> addresses) {
        return new Picturing(standings, addresses).picture(framework);
    }
}
