package cynosure.events.table;

import cynosure.events.Preview;
import cynosure.events.Recipe;
import cynosure.events.TableGuess;
import cynosure.events.TableRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was read of a table to look at it. What it means is thought out again with every choice,
/// without reading it again.
///
/// @param table what the table is called, which can say what it holds
/// @param rows its first rows
/// @param key the column that tells each row from all others; null where the database names none
public record Sample(String table, List<Field> fields, List<TableRow> rows, @Nullable String key) {

    /// What is understood of it.
    ///
    /// @param watermarks the columns that can say how far it was read, the likeliest first
    /// @param guess the likeliest; null when there is none
    /// @param why why that one
    public record Look(
            Preview preview, List<Field> watermarks, @Nullable Watermark guess, String why) {}

    /// @param said what was chosen; the rest is guessed
    public Look look(Recipe said) {
        Preview preview = TableGuess.of(table, rows, said, key);
        WatermarkGuess guess = WatermarkGuess.of(fields, preview.understanding().recipe());
        return new Look(preview, guess.fields(), guess.watermark(), guess.why());
    }
}
