package cynosure.bets.list;

import cynosure.document.SafeCsv;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Cards as CSV with all that is known of them, safe to be opened in a spreadsheet.
public final class BetCsv {

    private BetCsv() {}

    public static String of(List<Listed> rows) {
        String header = SafeCsv.row(Arrays.stream(Fact.values()).map(Fact::label).toList());
        return header + rows.stream().map(BetCsv::row).collect(Collectors.joining());
    }

    private static String row(Listed row) {
        return SafeCsv.row(Arrays.stream(Fact.values()).map(fact -> cell(fact.of(row))).toList());
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            case List<?> texts ->
                    texts.stream().map(String::valueOf).collect(Collectors.joining(" "));
            default -> value.toString();
        };
    }
}
