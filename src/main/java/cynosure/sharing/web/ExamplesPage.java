package cynosure.sharing.web;

import cynosure.framework.Game;
import cynosure.sharing.library.Example;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The library of examples.
///
/// @param game the one that is looked at, or null for all
public record ExamplesPage(@Nullable Game game, List<Example> good, List<Example> poor) {

    public List<Game> games() {
        return List.of(Game.values());
    }

    static String count(List<Example> examples) {
        return examples.size() == 1 ? "One example" : examples.size() + " examples";
    }

    public String lead() {
        return count(good)
                + (game == null ? "" : " of this game")
                + (poor.isEmpty() ? "." : ", and " + poor.size() + " to learn from the hard way.");
    }
}
