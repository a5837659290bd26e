package cynosure.workshop.activity;

import cynosure.framework.Game;
import cynosure.language.Phrasebook;
import java.util.List;

/// What helps people to tell the three games apart: what one hears oneself saying, whom one is
/// like, and a metric that fits the game.
public final class Games {

    /// @param metric a company that plays this game, and what it could steer by
    public record Help(List<String> statements, String lookAlikes, String metric) {}

    private Games() {}

    public static Help of(Game game, Phrasebook book) {
        String key = "game." + game;
        return new Help(
                book.list(key + ".statement"), book.say(key + ".alike"), book.say(key + ".metric"));
    }
}
