package cynosure.framework.web;

import cynosure.framework.Framework;
import cynosure.framework.drawing.TreePiece;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The North Star as the whole team sees it, now or as it was.
///
/// @param past the revision that is looked at, when it is not the current one
/// @param tree the drawing and its outline
/// @param plain what the metric counts, in plain words; empty when that can't be said yet
/// @param history all revisions, newest first
public record NorthStarPage(
        Framework framework,
        long number,
        @Nullable HistoryEntry past,
        TreePiece tree,
        String plain,
        List<HistoryEntry> history) {}
