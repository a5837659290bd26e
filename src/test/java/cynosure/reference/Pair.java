package cynosure.reference;

import cynosure.compiler.Compiler;
import cynosure.compiler.Query;
import cynosure.compiler.Question;
import cynosure.metric.Definition;
import cynosure.metric.Printer;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A definition and what is asked of it, answered by a query and by the reference.
record Pair(Definition definition, Question question) {

    /// What became of it.
    ///
    /// @param disagreement what the query gives and the reference does not, or the other way round;
    ///   null when they agree
    /// @param rows what the reference gives
    record Outcome(@Nullable String disagreement, List<Row> rows) {

        boolean counted() {
            return rows.stream().anyMatch(row -> !isNothing(row));
        }
    }

    Outcome outcome(History history, EventTable table) {
        List<Row> expected = Reference.rows(history, definition, question);
        try {
            Query query = Compiler.compile(definition, question, table);
            return new Outcome(disagreement(expected, table.run(query)), expected);
        } catch (SQLException | RuntimeException problem) {
            return new Outcome(problem.toString(), expected);
        }
    }

    /// The same with other events.
    @Nullable String disagreement(List<Event> events, Setting setting) {
        History history = setting.history(events);
        try (var table = setting.table(history)) {
            return outcome(history, table).disagreement();
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    String told() {
        return Printer.print(definition) + "\n" + question;
    }

    private @Nullable String disagreement(List<Row> expected, List<Row> actual) {
        if (!actual.stream()
                .map(Row::period)
                .sorted()
                .toList()
                .equals(actual.stream().map(Row::period).toList())) {
            return "periods in no order";
        }
        var found = new HashMap<String, Row>();
        for (Row row : actual) {
            if (found.put(key(row), row) != null) {
                return "twice: " + row;
            }
        }
        for (Row row : expected) {
            Row other = found.remove(key(row));
            boolean mayBeAbsent = other == null && isNothing(row) && question.by() != null;
            if (!mayBeAbsent && (other == null || !alike(row, other))) {
                return "expected " + row + "\nand found " + other;
            }
        }
        return found.values().stream()
                .filter(row -> !isNothing(row) || question.by() == null)
                .findFirst()
                .map(row -> "nobody asked for " + row)
                .orElse(null);
    }

    private static Map.Entry<String, Boolean> segment(Row row) {
        return Map.entry(Objects.toString(row.segment(), "\0none"), row.folded());
    }

    private static String key(Row row) {
        return row.period() + "|" + segment(row);
    }

    static boolean isNothing(Row row) {
        return isNothing(row.value()) && isNothing(row.denominator()) && isNothing(row.leftOut());
    }

    private static boolean isNothing(@Nullable Number number) {
        return number == null || number.doubleValue() == 0;
    }

    private static boolean alike(Row one, Row other) {
        return alike(one.value(), other.value())
                && alike(one.numerator(), other.numerator())
                && alike(one.denominator(), other.denominator())
                && Objects.equals(one.leftOut(), other.leftOut());
    }

    private static boolean alike(@Nullable Number expected, @Nullable Number actual) {
        if (expected == null || actual == null) {
            return expected == actual;
        }
        if (expected instanceof Long || expected instanceof BigDecimal) {
            boolean sumOfNothing = actual instanceof Double && isNothing(expected);
            boolean exact =
                    !(actual instanceof Double)
                            && new BigDecimal(expected.toString())
                                            .compareTo(new BigDecimal(actual.toString()))
                                    == 0;
            return exact || sumOfNothing && isNothing(actual);
        }
        double difference = Math.abs(expected.doubleValue() - actual.doubleValue());
        return difference <= 1e-9 * Math.max(1, Math.abs(expected.doubleValue()));
    }
}
