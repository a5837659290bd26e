package cynosure.workshop.activity;

import cynosure.language.Phrasebook;
import java.util.List;
import java.util.stream.IntStream;

/// A page of the guide for those who lead: what one sees in the room, what may lie behind it, and
/// what to do next.
public record Trouble(String sign, String behind, List<String> help) {

    /// Everything the guide knows, the commonest first.
    public static List<Trouble> all(Phrasebook book) {
        return IntStream.iterate(
                        1, number -> book.has("guide.trouble." + number + ".sign"), n -> n + 1)
                .mapToObj(number -> of(book, "guide.trouble." + number))
                .toList();
    }

    private static Trouble of(Phrasebook book, String key) {
        return new Trouble(
                book.say(key + ".sign"), book.say(key + ".behind"), book.list(key + ".help"));
    }
}
