package cynosure.warehouse;

import cynosure.compiler.Query;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Binds a compiled query's parameters, runs it and reads its rows.
final class Answers {

    private Answers() {}

    static List<Answer> to(Connection connection, Query query, Stop stop) throws SQLException {
        try (PreparedStatement statement = prepared(connection, query)) {
            return run(statement, stop, Answers::rows);
        }
    }

    private static Object bound(Object parameter) {
        return switch (parameter) {
            case EventNumber(int number, _) -> number;
            case ActorNumber(int number, _) -> number;
            default -> parameter;
        };
    }

    /// The rows of a query for a property's commonest values.
    static Values values(Connection connection, Query query) throws SQLException {
        try (PreparedStatement statement = prepared(connection, query);
                ResultSet rows = statement.executeQuery()) {
            List<String> common = new ArrayList<>();
            long many = 0;
            while (rows.next()) {
                common.add(rows.getString("value"));
                many = rows.getLong("many");
            }
            return new Values(common, many - common.size());
        }
    }

    /// The rows of a query for how many users did how much.
    static List<Amount> amounts(Connection connection, Query query) throws SQLException {
        try (PreparedStatement statement = prepared(connection, query);
                ResultSet rows = statement.executeQuery()) {
            List<Amount> amounts = new ArrayList<>();
            while (rows.next()) {
                amounts.add(
                        new Amount(
                                rows.getObject("period", LocalDate.class),
                                Objects.requireNonNull(decimal(rows.getObject("amount"))),
                                rows.getLong("users")));
            }
            return amounts;
        }
    }

    static PreparedStatement prepared(Connection connection, Query query) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(query.sql());
        for (int i = 0; i < query.parameters().size(); i++) {
            statement.setObject(i + 1, bound(query.parameters().get(i)));
        }
        return statement;
    }

    /// What is made of a result.
    interface Reader<T> {
        T read(ResultSet rows) throws SQLException;
    }

    static <T> T run(PreparedStatement statement, Stop stop, Reader<T> reader) throws SQLException {
        return stoppable(
                statement,
                stop,
                () -> {
                    try (ResultSet rows = statement.executeQuery()) {
                        return reader.read(rows);
                    }
                });
    }

    /// Does something with a statement, which a stop ends with an error.
    static <T> T stoppable(PreparedStatement statement, Stop stop, Lending.Act<T> act)
            throws SQLException {
        Runnable cancel = () -> cancel(statement);
        stop.whenAsked(cancel);
        try {
            if (stop.asked()) {
                throw new SQLException("interrupted before it began");
            }
            return act.done();
        } finally {
            stop.forget(cancel);
        }
    }

    private static List<Answer> rows(ResultSet rows) throws SQLException {
        List<Answer> answers = new ArrayList<>();
        while (rows.next()) {
            answers.add(
                    new Answer(
                            rows.getObject("period", LocalDate.class),
                            rows.getString("segment"),
                            rows.getBoolean("folded"),
                            decimal(rows.getObject("value")),
                            decimal(rows.getObject("numerator")),
                            decimal(rows.getObject("denominator")),
                            whole(rows.getObject("left_out"))));
        }
        return answers;
    }

    private static void cancel(PreparedStatement statement) {
        try {
            statement.cancel();
        } catch (SQLException e) {
            throw Failure.of(e);
        }
    }

    private static @Nullable Long whole(@Nullable Object number) {
        return number instanceof Number whole ? whole.longValue() : null;
    }

    private static @Nullable BigDecimal decimal(@Nullable Object number) {
        return switch (number) {
            case null -> null;
            case BigDecimal exact -> plain(exact);
            case BigInteger whole -> new BigDecimal(whole);
            case Double real -> Double.isFinite(real) ? plain(BigDecimal.valueOf(real)) : null;
            case Number whole -> BigDecimal.valueOf(whole.longValue());
            default -> throw new IllegalStateException("not a number: " + number.getClass());
        };
    }

    /// A number as a person would write it: no exponent, no zeros at its end.
    static String text(Object number) {
        BigDecimal decimal = decimal(number);
        return decimal == null ? number.toString() : decimal.toPlainString();
    }

    /// The same number without zeros at its end and without an exponent.
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
