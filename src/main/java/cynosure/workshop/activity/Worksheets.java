package cynosure.workshop.activity;

import cynosure.framework.Dimension;
import cynosure.language.Phrasebook;
import cynosure.workshop.activity.Worksheet.Field;
import cynosure.workshop.activity.Worksheet.Hint;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The sheets that small groups fill in. The order of their fields is a promise: what was written
/// is stored by number.
final class Worksheets {

    private static final @Nullable Dimension[] OTHER_PRODUCT = {
        null,
        null,
        null,
        Dimension.BREADTH,
        Dimension.DEPTH,
        Dimension.FREQUENCY,
        Dimension.EFFICIENCY,
        null
    };

    private Worksheets() {}

    static Worksheet of(Activity activity, Phrasebook book) {
        if (activity == Activity.ANOTHER_PRODUCT) {
            return anotherProduct(book, "sheet." + activity);
        }
        if (activity == Activity.INPUTS_BY_DIMENSION) {
            return inputsByDimension(book, "sheet." + activity);
        }
        return new Worksheet(List.of(), List.of(), "", List.of(), List.of());
    }

    private static Worksheet anotherProduct(Phrasebook book, String key) {
        return new Worksheet(
                book.list(key + ".brief"),
                otherProduct(book, key),
                book.say(key + ".example-of"),
                IntStream.rangeClosed(1, OTHER_PRODUCT.length)
                        .mapToObj(field -> book.sayIfAny(key + ".example." + field))
                        .toList(),
                hints(book, key));
    }

    private static Worksheet inputsByDimension(Phrasebook book, String key) {
        return new Worksheet(
                book.list(key + ".brief"),
                Dimension.FOUR.stream().flatMap(dimension -> inputs(book, dimension)).toList(),
                "",
                List.of(),
                hints(book, key));
    }

    private static List<Field> otherProduct(Phrasebook book, String key) {
        List<Field> fields = new ArrayList<>();
        for (Dimension dimension : OTHER_PRODUCT) {
            String field = key + ".field." + (fields.size() + 1);
            fields.add(new Field(book.say(field), book.sayIfAny(field + ".hint"), dimension));
        }
        return fields;
    }

    private static Stream<Field> inputs(Phrasebook book, Dimension dimension) {
        String label = book.say("word.dimension." + dimension);
        String meaning = book.say("word.dimension." + dimension + ".meaning");
        return Stream.of(
                new Field(
                        book.say("sheet.dimension.inputs", label),
                        book.say("sheet.dimension.hint", meaning),
                        dimension),
                new Field(book.say("sheet.dimension.moved", label), "", dimension));
    }

    private static List<Hint> hints(Phrasebook book, String key) {
        return IntStream.iterate(
                        1, number -> book.has(key + ".cheat." + number + ".title"), n -> n + 1)
                .mapToObj(number -> key + ".cheat." + number)
                .map(hint -> new Hint(book.say(hint + ".title"), book.say(hint + ".words")))
                .toList();
    }
}
