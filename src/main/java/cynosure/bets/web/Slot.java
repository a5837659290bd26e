package cynosure.bets.web;

import cynosure.bets.Column;
import cynosure.bets.Level;
import cynosure.problem.Fault;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A column of one level of the board.
public record Slot(Level level, Column column) {

    static final List<Level> LEVELS = List.of(Level.OPPORTUNITY, Level.INTERVENTION);
    static final List<Column> COLUMNS = List.of(Column.NEXT, Column.NOW, Column.REVIEW);

    /// The columns that are drawn, level by level.
    public static List<Slot> all() {
        return LEVELS.stream()
                .flatMap(level -> COLUMNS.stream().map(column -> new Slot(level, column)))
                .toList();
    }

    /// The slot at the end of an address, such as `intervention/now`.
    static Slot of(String level, String column) {
        return new Slot(one(level, Level.values()), one(column, Column.values()));
    }

    private static <E extends Enum<E>> E one(String word, E[] all) {
        return Arrays.stream(all)
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(
                        () ->
                                Fault.notFound(
                                        "bets.no-column",
                                        "There is no such column.",
                                        "Look for it on the board."));
    }

    /// Its name in ids of elements, such as `INTERVENTION-NOW`.
    public String key() {
        return level.name() + "-" + column.name();
    }

    /// What people call it, such as `Trying`.
    public String word() {
        return column.word(level);
    }

    public String url() {
        return Places.ALL
                + "/columns/"
                + level.name().toLowerCase(Locale.ROOT)
                + "/"
                + column.name().toLowerCase(Locale.ROOT);
    }
}
