package cynosure.framework.web;

import cynosure.framework.Game;
import cynosure.problem.Problems;
import java.util.List;

/// The form for the product's name and the game it plays.
public record ProductPage(String product, Game game, String why, Problems problems) {

    public List<Game> games() {
        return List.of(Game.values());
    }
}
