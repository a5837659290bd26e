package cynosure.events;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// What files of one kind have in common: how they are written and which columns they have, in
/// whatever order. JSON is known by its outermost names, since what lies inside differs from object
/// to object; an export of a known product by that product.
public final class Signature {

    private static final int COLUMNS_SHOWN = 8;

    private Signature() {}

    public static String of(Understanding understanding) {
        Shape shape = understanding.recipe().shape();
        String text =
                shape.export() != null && shape.export().known()
                        ? "export " + shape.export()
                        : Objects.requireNonNull(shape.format())
                                + " "
                                + (shape.format() == Format.CSV ? shape.delimiter() : "")
                                + " "
                                + shape.header()
                                + "\n"
                                + names(understanding).stream()
                                        .sorted()
                                        .collect(Collectors.joining("\n"));
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(Digested.fresh().digest(bytes));
    }

    /// A few of the columns, to know such files by.
    public static String columns(Understanding understanding) {
        List<String> names = names(understanding);
        return names.stream().limit(COLUMNS_SHOWN).collect(Collectors.joining(", "))
                + (names.size() > COLUMNS_SHOWN ? " …" : "");
    }

    private static List<String> names(Understanding understanding) {
        boolean json = understanding.recipe().shape().format() == Format.JSON_LINES;
        return understanding.columns().stream()
                .map(name -> json && name.indexOf('.') > 0 ? outermost(name) : name)
                .distinct()
                .toList();
    }

    private static String outermost(String name) {
        return name.substring(0, name.indexOf('.'));
    }
}
