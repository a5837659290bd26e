package cynosure.workshop.activity;

import cynosure.language.Phrasebook;
import cynosure.workshop.activity.Example.Aspect;
import java.util.List;
import java.util.stream.IntStream;

/// Examples to begin from, by activity; most need none.
public final class Examples {

    private Examples() {}

    public static List<Example> of(Activity activity, Phrasebook book) {
        return count(book, "example." + activity)
                .mapToObj(number -> example(book, "example." + activity + "." + number))
                .toList();
    }

    private static Example example(Phrasebook book, String key) {
        return new Example(
                book.say(key + ".title"),
                book.sayIfAny(key + ".words"),
                count(book, key).mapToObj(number -> aspect(book, key + "." + number)).toList());
    }

    private static Aspect aspect(Phrasebook book, String key) {
        return new Aspect(book.say(key + ".title"), book.list(key + ".line"));
    }

    /// Numbers from 1, as far as there are titles.
    private static IntStream count(Phrasebook book, String key) {
        return IntStream.iterate(
                1, number -> book.has(key + "." + number + ".title"), number -> number + 1);
    }
}
