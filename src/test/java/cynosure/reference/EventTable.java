package cynosure.reference;

import cynosure.compiler.Calendar;
import cynosure.compiler.Layout;
import cynosure.compiler.Query;
import cynosure.metric.Grain;
import cynosure.metric.Vocabulary.Kind;
import java.math.BigDecimal;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/// Events in a schema of their own, in memory, laid out as the warehouse lays them out.
public final class EventTable implements Layout, AutoCloseable {

    /// What one column holds: a property, or a trait of the event's actor.
    private record Column(String property, Kind kind, boolean trait) {}

    /// One database for all, since opening one takes longer than a hundred queries.
    private static final DuckDBConnection DATABASE = open();

    private static final AtomicLong NUMBERS = new AtomicLong();

    private final String schema = "t" + NUMBERS.incrementAndGet();
    private final DuckDBConnection connection;
    private final Map<Column, String> columns = new LinkedHashMap<>();
    private final Map<Column, String> types = new LinkedHashMap<>();
    private final @Nullable ZoneId daysOf;
    private final Duration gap;

    public EventTable(List<Event> events) throws SQLException {
        this(Setting.USUAL.history(events), null);
    }

    /// @param daysOf the zone for whose days a table of actors and days is kept; null for none
    EventTable(History history, @Nullable ZoneId daysOf) throws SQLException {
        this.daysOf = daysOf;
        this.gap = history.gap();
        connection = (DuckDBConnection) DATABASE.duplicate();
        for (Fact fact : history.facts()) {
            fact.event().properties().forEach((name, value) -> column(name, value, false));
            fact.traits().forEach((name, value) -> column(name, value, true));
        }
        create();
        fill(history.facts());
        if (daysOf != null) {
            fillDays(history.facts(), daysOf);
        }
    }

    @Override
    public String table() {
        return "events";
    }

    @Override
    public Optional<Object> event(String name) {
        return Optional.of(name);
    }

    @Override
    public Optional<String> column(String property, Kind kind) {
        return Optional.ofNullable(columns.get(new Column(property, kind, false)));
    }

    @Override
    public Optional<String> trait(String name, Kind kind) {
        return Optional.ofNullable(columns.get(new Column(name, kind, true)));
    }

    @Override
    public Duration sessionGap() {
        return gap;
    }

    @Override
    public Optional<String> actorDays(ZoneId zone) {
        return zone.equals(daysOf) ? Optional.of("actor_day") : Optional.empty();
    }

    public List<Row> run(Query query) throws SQLException {
        try (var statement = connection.prepareStatement(query.sql())) {
            for (int i = 0; i < query.parameters().size(); i++) {
                statement.setObject(i + 1, query.parameters().get(i));
            }
            var rows = new ArrayList<Row>();
            try (var result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(row(result));
                }
            }
            return rows;
        }
    }

    /// The rows of any query, column by column.
    List<Map<String, @Nullable Object>> all(Query query) throws SQLException {
        try (var statement = connection.prepareStatement(query.sql())) {
            for (int i = 0; i < query.parameters().size(); i++) {
                statement.setObject(i + 1, query.parameters().get(i));
            }
            var rows = new ArrayList<Map<String, @Nullable Object>>();
            try (var result = statement.executeQuery()) {
                var columns = result.getMetaData();
                while (result.next()) {
                    var row = new HashMap<String, @Nullable Object>();
                    for (int i = 1; i <= columns.getColumnCount(); i++) {
                        row.put(columns.getColumnLabel(i), result.getObject(i));
                    }
                    rows.add(row);
                }
            }
            return rows;
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection;
                var statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA " + schema + " CASCADE");
        }
    }

    private static DuckDBConnection open() {
        try {
            var database = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
            try (var statement = database.createStatement()) {
                statement.execute("SET threads = 1");
            }
            return database;
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static Row row(ResultSet result) throws SQLException {
        return new Row(
                result.getObject("period", LocalDate.class),
                result.getString("segment"),
                result.getBoolean("folded"),
                number(result.getObject("value")),
                number(result.getObject("numerator")),
                number(result.getObject("denominator")),
                (Long) number(result.getObject("left_out")));
    }

    private void column(String name, Object value, boolean trait) {
        Column column = new Column(name, kind(value), trait);
        columns.putIfAbsent(column, (trait ? "t" : "p") + columns.size());
        types.merge(column, type(value), EventTable::wider);
    }

    private void create() throws SQLException {
        var sql =
                new StringBuilder(
                        "CREATE TABLE events (name VARCHAR, actor VARCHAR, \"at\" TIMESTAMP,"
                                + " \"session\" BIGINT, since_first BIGINT");
        columns.forEach((column, name) -> sql.append(", " + name + " " + types.get(column)));
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA " + schema);
            statement.execute("SET schema = '" + schema + "'");
            statement.execute(sql.append(")").toString());
            statement.execute("CREATE TABLE actor_day (actor VARCHAR, day DATE)");
        }
    }

    private void fill(List<Fact> facts) throws SQLException {
        try (DuckDBAppender appender = connection.createAppender(schema, "events")) {
            for (Fact fact : facts) {
                appender.beginRow();
                appender.append(fact.name());
                append(appender, fact.actor(), "");
                appender.append(LocalDateTime.ofInstant(fact.at(), ZoneOffset.UTC));
                if (fact.session() == null || fact.first() == null) {
                    appender.appendNull();
                    appender.appendNull();
                } else {
                    appender.append((long) fact.session().number());
                    appender.append(fact.first().until(fact.at(), ChronoUnit.MICROS));
                }
                for (Column column : columns.keySet()) {
                    var values = column.trait() ? fact.traits() : fact.event().properties();
                    Object value = values.get(column.property());
                    boolean here = value != null && kind(value) == column.kind();
                    append(appender, here ? value : null, types.get(column));
                }
                appender.endRow();
            }
        }
    }

    private void fillDays(List<Fact> facts, ZoneId zone) throws SQLException {
        var periods = new Periods(Grain.DAY, Calendar.in(zone));
        var days = new LinkedHashSet<Map.Entry<String, LocalDate>>();
        for (Fact fact : facts) {
            if (fact.actor() != null) {
                days.add(Map.entry(fact.actor(), periods.day(fact.at())));
            }
        }
        try (DuckDBAppender appender = connection.createAppender(schema, "actor_day")) {
            for (var day : days) {
                appender.beginRow();
                appender.append(day.getKey());
                appender.append(day.getValue());
                appender.endRow();
            }
        }
    }

    private static void append(DuckDBAppender appender, @Nullable Object value, String type)
            throws SQLException {
        switch (value) {
            case null -> appender.appendNull();
            case String text -> appender.append(text);
            case BigDecimal number when type.equals("DOUBLE") ->
                    appender.append(number.doubleValue());
            case BigDecimal number -> appender.append(number.setScale(scale(type)));
            case Double number -> appender.append(number.doubleValue());
            case Boolean flag -> appender.append(flag.booleanValue());
            default -> throw new IllegalArgumentException(value.toString());
        }
    }

    private static Kind kind(Object value) {
        return switch (value) {
            case String _ -> Kind.TEXT;
            case Number _ -> Kind.NUMBER;
            case Boolean _ -> Kind.FLAG;
            default -> throw new IllegalArgumentException(value.toString());
        };
    }

    private static String type(Object value) {
        return switch (value) {
            case String _ -> "VARCHAR";
            case Boolean _ -> "BOOLEAN";
            case BigDecimal n when n.precision() - n.scale() <= 12 && n.scale() <= 6 ->
                    "DECIMAL(18,6)";
            case BigDecimal _ -> "DECIMAL(38,12)";
            case Double _ -> "DOUBLE";
            default -> throw new IllegalArgumentException(value.toString());
        };
    }

    private static String wider(String one, String other) {
        List<String> types = List.of("DECIMAL(18,6)", "DECIMAL(38,12)", "DOUBLE");
        return types.indexOf(one) >= types.indexOf(other) ? one : other;
    }

    private static int scale(String type) {
        return type.equals("DECIMAL(18,6)") ? 6 : 12;
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
