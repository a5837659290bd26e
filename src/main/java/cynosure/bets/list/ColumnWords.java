package cynosure.bets.list;

import cynosure.bets.Column;
import cynosure.bets.Level;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What columns are called in files and in the terminal: one word each, whatever the level.
public final class ColumnWords {

    private ColumnWords() {}

    public static String of(Column column) {
        return switch (column) {
            case SHELF -> "ideas";
            case NEXT -> "next";
            case NOW -> "now";
            case REVIEW -> "review";
            case CLOSED -> "settled";
        };
    }

    /// Those words, in the order of the board.
    public static List<String> all() {
        return Arrays.stream(Column.values()).map(ColumnWords::of).toList();
    }

    /// The column that somebody means, who may as well write what stands above it on the board.
    public static Optional<Column> read(String word) {
        String said = word.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(Column.values())
                .filter(
                        column ->
                                of(column).equals(said)
                                        || Arrays.stream(Level.values())
                                                .map(column::word)
                                                .anyMatch(said::equalsIgnoreCase))
                .findFirst();
    }
}
