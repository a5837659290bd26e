package cynosure.workshop.activity;

import cynosure.language.Phrasebook;
import java.util.List;
import java.util.stream.IntStream;

/// What people take home to look things up: the words we use, and answers to what they will be
/// asked by those who weren't there.
public final class Reference {

    private Reference() {}

    /// A word or a question, and what there is to say about it.
    public record Entry(String title, String words) {}

    public static List<Entry> glossary(Phrasebook book) {
        return entries(book, "reference.glossary.");
    }

    public static List<Entry> questions(Phrasebook book) {
        return entries(book, "reference.question.");
    }

    /// Which of them is spoken tells what somebody cares about; the North Star is a word in each.
    public static List<Entry> languages(Phrasebook book) {
        return entries(book, "reference.language.");
    }

    private static List<Entry> entries(Phrasebook book, String key) {
        return IntStream.iterate(1, number -> book.has(key + number + ".title"), n -> n + 1)
                .mapToObj(
                        number ->
                                new Entry(
                                        book.say(key + number + ".title"),
                                        book.say(key + number + ".words")))
                .toList();
    }
}
