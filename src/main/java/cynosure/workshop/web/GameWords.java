package cynosure.workshop.web;

import cynosure.framework.Game;
import java.util.List;

/// What helps people to tell the three games apart.
final class GameWords {

    private GameWords() {}

    static List<String> statements(Game game) {
        return switch (game) {
            case ATTENTION ->
                    List.of(
                            "The more time people gladly spend with us, the better we do.",
                            "We would rather have an hour of their evening than an order.",
                            "Nobody has to finish anything here.");
            case TRANSACTION ->
                    List.of(
                            "People come to get something, and leave when they have it.",
                            "What counts is how often they choose us when they need it.",
                            "A good visit ends with an exchange.",
                            "Trust in the other side makes or breaks it.");
            case PRODUCTIVITY ->
                    List.of(
                            "People hire us to get work done.",
                            "The less time a job takes, the better for them.",
                            "A customer may value us most while using us least.");
        };
    }

    static String lookAlikes(Game game) {
        return switch (game) {
            case ATTENTION -> "Like a newspaper, a film service, a social network";
            case TRANSACTION -> "Like a shop, a marketplace, an insurer";
            case PRODUCTIVITY -> "Like a design tool, a customer database, a legal search";
        };
    }
}
