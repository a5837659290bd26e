package cynosure.framework.web;

import cynosure.framework.Dimension;
import cynosure.framework.Game;
import cynosure.framework.Result;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// What a form's field says, whatever was sent in it.
final class Choice {

    private Choice() {}

    static String text(MultiValueMap<String, String> sent, String field) {
        String text = sent.getFirst(field);
        return text == null ? "" : text;
    }

    static @Nullable Game game(String name) {
        for (Game game : Game.values()) {
            if (game.name().equals(name)) {
                return game;
            }
        }
        return null;
    }

    /// A dimension nobody chose is "other".
    static Dimension dimension(String name) {
        for (Dimension dimension : Dimension.values()) {
            if (dimension.name().equals(name)) {
                return dimension;
            }
        }
        return Dimension.OTHER;
    }

    /// A result nobody said otherwise of is good for the business.
    static Result.Whose whose(String name) {
        return name.equals(Result.Whose.CUSTOMERS.name())
                ? Result.Whose.CUSTOMERS
                : Result.Whose.BUSINESS;
    }

    /// A revision's number; 0 for what is none.
    static long number(String digits) {
        return digits.matches("\\d{1,18}") ? Long.parseLong(digits) : 0;
    }
}
