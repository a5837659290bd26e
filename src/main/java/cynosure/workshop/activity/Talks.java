package cynosure.workshop.activity;

import cynosure.language.Phrasebook;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// What is explained in an activity, part by part, so that the room thinks along instead of reading
/// ahead.
public final class Talks {

    /// @param points what hangs on it, a line each
    public record Part(String title, String words, List<String> points) {}

    private static final Map<Activity, Integer> PARTS =
            Map.of(
                    Activity.FRAMEWORK_OVERVIEW, 6,
                    Activity.GOOD_AND_BAD, 7,
                    Activity.STRUCTURE_AND_FORMULA, 8);

    private Talks() {}

    /// How many parts it is explained in; the number is stored as the room moves along.
    static int parts(Activity activity) {
        return PARTS.getOrDefault(activity, 0);
    }

    public static List<Part> of(Activity activity, Phrasebook book) {
        return IntStream.rangeClosed(1, parts(activity))
                .mapToObj(number -> part(activity, book, "talk." + activity + "." + number))
                .toList();
    }

    private static Part part(Activity activity, Phrasebook book, String key) {
        Object[] numbers =
                activity == Activity.STRUCTURE_AND_FORMULA ? Grocery.numbers() : new Object[0];
        return new Part(
                book.say(key + ".title"),
                book.say(key + ".words", numbers),
                book.list(key + ".point"));
    }
}
