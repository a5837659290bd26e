package cynosure.framework.web;

import cynosure.framework.Dimension;
import cynosure.framework.Game;
import cynosure.measurement.SentenceField;
import cynosure.problem.Problems;
import java.util.List;

/// The form that writes a North Star down without a workshop.
///
/// @param sentence the field of its definition
/// @param replaces the name of the metric that is current; empty before the first
public record WriteDownPage(
        WriteDownForm form, SentenceField sentence, String replaces, Problems problems) {

    public List<Game> games() {
        return List.of(Game.values());
    }

    public List<Dimension> dimensions() {
        return List.of(Dimension.values());
    }
}
