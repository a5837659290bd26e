package cynosure.benchmark;

import cynosure.compiler.Calendar;
import cynosure.compiler.Compiler;
import cynosure.compiler.Query;
import cynosure.compiler.Question;
import cynosure.compiler.Split;
import cynosure.metric.Definition;
import cynosure.metric.Grain;
import cynosure.metric.Parser;
import cynosure.warehouse.Answer;
import cynosure.warehouse.Stop;
import cynosure.warehouse.Warehouse;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Asks for the whole two years of the generated log, in sentences or in SQL written by hand, and
/// writes every number that is not 0 as a line.
record Asking(Warehouse warehouse) {

    /// Parsed, compiled and run each time.
    Race.Way sentence(String sentence, @Nullable Grain every, @Nullable Split by) {
        return () -> {
            Definition definition = Objects.requireNonNull(Parser.parse(sentence).definition());
            Question question =
                    new Question(
                            GeneratedLog.FIRST,
                            GeneratedLog.LAST,
                            every,
                            by,
                            Calendar.in(ZoneOffset.UTC));
            Query query = Compiler.compile(definition, question, warehouse.layout());
            List<String> lines = new ArrayList<>();
            for (Answer answer : warehouse.ask(query, new Stop())) {
                add(lines, answer.period() + "|" + answer.segment(), answer.value());
            }
            return lines;
        };
    }

    /// Columns: a period, a segment, a value.
    Race.Way byHand(String sql) {
        return () -> warehouse.read(connection -> lines(connection, sql));
    }

    static List<String> lines(Connection connection, String sql) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                BigDecimal value = rows.getBigDecimal(3);
                add(lines, rows.getString(1) + "|" + rows.getString(2), value);
            }
        }
        return lines;
    }

    private static void add(List<String> lines, String what, @Nullable BigDecimal value) {
        if (value != null && value.signum() != 0) {
            BigDecimal rounded = value.setScale(9, RoundingMode.HALF_UP).stripTrailingZeros();
            lines.add(what + "|" + rounded.toPlainString());
        }
    }
}
