package cynosure.warehouse;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/// Series of numbers that were brought in as such, kept beside the events.
///
/// A number has at most 26 digits before the point; after the twelfth digit behind it, it is
/// rounded.
public final class SeriesStore {

    /// How many digits after the point are kept.
    public static final int DIGITS = 12;

    private final Warehouse warehouse;

    public SeriesStore(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    static void create(Connection connection) throws SQLException {
        Tables.run(
                connection,
                """
                create table if not exists series (
                    name varchar not null,
                    place integer not null,
                    day date,
                    "at" timestamp,
                    value decimal(38, 12) not null)
                """);
    }

    /// Keeps these numbers under a name, in the place of all that were there before.
    public void replace(String name, List<SeriesNumber> numbers) {
        warehouse.write(
                connection -> {
                    delete(name, connection);
                    append(name, numbers, connection.unwrap(DuckDBConnection.class));
                    return numbers.size();
                });
    }

    /// Forgets a series and its numbers.
    public void remove(String name) {
        warehouse.write(
                connection -> {
                    delete(name, connection);
                    return name;
                });
    }

    /// The names of all series.
    public List<String> names() {
        return warehouse.read(SeriesStore::names);
    }

    static List<String> names(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        String sql = "select distinct name from series order by name";
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    /// What is known of a series without reading all of it.
    ///
    /// @param first the day of its first number, in UTC where it has a time
    /// @param last the day of its last number
    public record Known(
            String name, long count, LocalDate first, LocalDate last, BigDecimal latest) {}

    /// All series, by name.
    public List<Known> known() {
        return warehouse.read(
                connection -> {
                    List<Known> known = new ArrayList<>();
                    String sql =
                            """
                            select name, count(*), min(coalesce(day, cast("at" as date))),
                                max(coalesce(day, cast("at" as date))),
                                arg_max(value, row(coalesce("at", cast(day as timestamp)), place))
                            from series
                            group by name
                            order by name
                            """;
                    try (PreparedStatement statement = connection.prepareStatement(sql);
                            ResultSet rows = statement.executeQuery()) {
                        while (rows.next()) {
                            known.add(
                                    new Known(
                                            rows.getString(1),
                                            rows.getLong(2),
                                            rows.getObject(3, LocalDate.class),
                                            rows.getObject(4, LocalDate.class),
                                            plain(rows.getBigDecimal(5))));
                        }
                    }
                    return known;
                });
    }

    /// The numbers of a series in the order in which they were brought in; none when there is no
    /// such series.
    public List<SeriesNumber> numbers(String name) {
        return warehouse.read(
                connection -> {
                    List<SeriesNumber> numbers = new ArrayList<>();
                    String sql =
                            "select day, \"at\", value from series where name = ? order by place";
                    try (PreparedStatement statement = connection.prepareStatement(sql)) {
                        statement.setString(1, name);
                        try (ResultSet rows = statement.executeQuery()) {
                            while (rows.next()) {
                                numbers.add(number(rows));
                            }
                        }
                    }
                    return numbers;
                });
    }

    private static SeriesNumber number(ResultSet rows) throws SQLException {
        @Nullable LocalDate day = rows.getObject(1, LocalDate.class);
        return new SeriesNumber(day, Tables.instant(rows, 2), plain(rows.getBigDecimal(3)));
    }

    private static BigDecimal plain(BigDecimal kept) {
        BigDecimal value = kept.stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    private static void delete(String name, Connection connection) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("delete from series where name = ?")) {
            delete.setString(1, name);
            delete.executeUpdate();
        }
    }

    private static void append(String name, List<SeriesNumber> numbers, DuckDBConnection connection)
            throws SQLException {
        try (DuckDBAppender appender = connection.createAppender("main", "series")) {
            for (int place = 0; place < numbers.size(); place++) {
                SeriesNumber number = numbers.get(place);
                appender.beginRow();
                appender.append(name);
                appender.append(place);
                if (number.at() == null) {
                    appender.append(number.day());
                    appender.appendNull();
                } else {
                    appender.appendNull();
                    appender.append(LocalDateTime.ofInstant(number.at(), ZoneOffset.UTC));
                }
                appender.append(number.value().setScale(DIGITS, RoundingMode.HALF_EVEN));
                appender.endRow();
            }
        }
    }
}
