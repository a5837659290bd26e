package cynosure.framework.web;

import cynosure.framework.Dimension;
import cynosure.framework.Game;
import cynosure.problem.Problems;
import java.util.List;

/// The form that writes a North Star down without a workshop.
///
/// @param replaces the name of the metric that is current; empty before the first
public record WriteDownPage(WriteDownForm form, String replaces, Problems problems) {

    public List<Game> games() {
        return List.of(Game.values());
    }

    public List<Dimension> dimensions() {
        return List.of(Dimension.values());
    }
}
