package cynosure.reference;

import cynosure.compiler.Layout;
import cynosure.compiler.Query;
import cynosure.metric.Vocabulary.Kind;
import java.math.BigDecimal;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/// Events in a DuckDB of their own, in memory, laid out as the warehouse lays them out.
public final class EventTable implements Layout, AutoCloseable {

    private record Column(String property, Kind kind, boolean inexact) {
        String type() {
            return switch (kind) {
                case TEXT -> "VARCHAR";
                case NUMBER -> inexact ? "DOUBLE" : "DECIMAL(18,6)";
                case FLAG -> "BOOLEAN";
                case TIME -> "TIMESTAMP";
            };
        }
    }

    private final DuckDBConnection connection;
    private final Map<Column, String> columns = new LinkedHashMap<>();

    public EventTable(List<Event> events) throws SQLException {
        connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
        for (Event event : events) {
            event.properties()
                    .forEach(
                            (property, value) ->
                                    columns.putIfAbsent(
                                            column(property, value), "p" + columns.size()));
        }
        create();
        fill(events);
    }

    @Override
    public String table() {
        return "events";
    }

    @Override
    public Optional<String> column(String property, Kind kind) {
        return columns.entrySet().stream()
                .filter(c -> c.getKey().property.equals(property) && c.getKey().kind == kind)
                .map(Map.Entry::getValue)
                .findFirst();
    }

    public List<Row> run(Query query) throws SQLException {
        try (var statement = connection.prepareStatement(query.sql())) {
            for (int i = 0; i < query.parameters().size(); i++) {
                statement.setObject(i + 1, query.parameters().get(i));
            }
            var rows = new ArrayList<Row>();
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(
                            new Row(
                                    result.getObject("period", java.time.LocalDate.class),
                                    result.getString("segment"),
                                    number(result.getObject("value")),
                                    number(result.getObject("numerator")),
                                    number(result.getObject("denominator"))));
                }
            }
            return rows;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private void create() throws SQLException {
        var sql =
                new StringBuilder(
                        "CREATE TABLE events (name VARCHAR, actor VARCHAR, \"at\" TIMESTAMP");
        columns.forEach((column, name) -> sql.append(", " + name + " " + column.type()));
        try (var statement = connection.createStatement()) {
            statement.execute("SET threads = 1");
            statement.execute(sql.append(")").toString());
        }
    }

    private void fill(List<Event> events) throws SQLException {
        try (DuckDBAppender appender = connection.createAppender("main", "events")) {
            for (Event event : events) {
                appender.beginRow();
                appender.append(event.name());
                append(appender, event.actor());
                appender.append(LocalDateTime.ofInstant(event.at(), ZoneOffset.UTC));
                for (Column column : columns.keySet()) {
                    Object value = event.properties().get(column.property);
                    boolean here = value != null && column.equals(column(column.property, value));
                    append(appender, here ? value : null);
                }
                appender.endRow();
            }
        }
    }

    private static void append(DuckDBAppender appender, @Nullable Object value)
            throws SQLException {
        switch (value) {
            case null -> appender.appendNull();
            case String text -> appender.append(text);
            case BigDecimal number -> appender.append(number.setScale(6));
            case Double number -> appender.append(number.doubleValue());
            case Boolean flag -> appender.append(flag.booleanValue());
            default -> throw new IllegalArgumentException(value.toString());
        }
    }

    private static Column column(String property, Object value) {
        return switch (value) {
            case String _ -> new Column(property, Kind.TEXT, false);
            case BigDecimal _ -> new Column(property, Kind.NUMBER, false);
            case Double _ -> new Column(property, Kind.NUMBER, true);
            case Boolean _ -> new Column(property, Kind.FLAG, false);
            default -> throw new IllegalArgumentException(value.toString());
        };
    }

    private static @Nullable Number number(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Long whole -> whole;
            case BigDecimal decimal -> decimal;
            case Double inexact -> inexact;
            default -> throw new IllegalArgumentException("unexpected " + value.getClass());
        };
    }
}
