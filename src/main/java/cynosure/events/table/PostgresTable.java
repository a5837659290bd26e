package cynosure.events.table;

import cynosure.problem.Fault;
import cynosure.problem.Nearest;
import cynosure.problem.Problem;
import cynosure.warehouse.Quoted;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A table or view in PostgreSQL, read in a transaction that can't write, a few rows at a time.
final class PostgresTable implements OpenTable {

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._:-]{1,253}");
    private static final int ROWS_AT_ONCE = 2_000;
    private static final List<String> SETTINGS =
            List.of(
                    "set session characteristics as transaction read only",
                    "set statement_timeout = '5min'",
                    "set lock_timeout = '10s'",
                    "set timezone = 'UTC'",
                    "set datestyle = 'ISO'",
                    "set extra_float_digits = 1");

    private final Place.Postgres place;
    private final Connection connection;
    private final Name name;

    private PostgresTable(Place.Postgres place, Connection connection) {
        this.place = place;
        this.connection = connection;
        this.name = Name.of(place.table(), "public");
    }

    static PostgresTable open(Place.Postgres place, Allowed allowed) {
        if (!HOST.matcher(place.host()).matches()) {
            throw Fault.mistake(
                    "events.table-host",
                    place.host() + " is no name or address of a machine.",
                    "Write it as db.example.com or 10.0.0.5.");
        }
        allowed.check(place);
        try {
            Connection connection = DriverManager.getConnection(url(place), properties(place));
            PostgresTable table = new PostgresTable(place, connection);
            try {
                table.begin();
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
            return table;
        } catch (SQLException e) {
            throw Trouble.of(place, e);
        }
    }

    private static String url(Place.Postgres place) {
        String host = place.host().contains(":") ? "[" + place.host() + "]" : place.host();
        String database = URLEncoder.encode(place.database(), StandardCharsets.UTF_8);
        return "jdbc:postgresql://" + host + ":" + place.port() + "/" + database;
    }

    /// Nobody writes these but us: what a person wrote could say more than it should.
    private static Properties properties(Place.Postgres place) {
        Properties properties = new Properties();
        properties.setProperty("user", place.user());
        properties.setProperty("password", place.password());
        properties.setProperty("sslmode", place.encryption().mode());
        properties.setProperty("socketFactory", CheckedSockets.class.getName());
        properties.setProperty("ApplicationName", "Cynosure");
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("loginTimeout", "20");
        properties.setProperty("socketTimeout", "330");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("readOnly", "true");
        properties.setProperty("maxResultBuffer", "64M");
        properties.setProperty("adaptiveFetch", "true");
        properties.setProperty("defaultRowFetchSize", "200");
        properties.setProperty("adaptiveFetchMaximum", String.valueOf(ROWS_AT_ONCE));
        return properties;
    }

    private void begin() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String setting : SETTINGS) {
                statement.execute(setting);
            }
        }
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
    }

    @Override
    public List<Field> fields() {
        try (Statement statement = connection.createStatement();
                ResultSet none =
                        statement.executeQuery("select * from " + name.quoted() + " where false")) {
            ResultSetMetaData data = none.getMetaData();
            List<Field> fields = new ArrayList<>();
            for (int i = 1; i <= data.getColumnCount(); i++) {
                fields.add(
                        new Field(
                                data.getColumnName(i),
                                data.getColumnTypeName(i),
                                kind(data.getColumnType(i))));
            }
            return fields;
        } catch (SQLException e) {
            throw "42P01".equals(e.getSQLState()) ? unknown() : Trouble.of(place, e);
        }
    }

    private static Watermark.@Nullable Kind kind(int type) {
        return switch (type) {
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE, Types.DATE -> Watermark.Kind.TIME;
            case Types.SMALLINT,
                    Types.INTEGER,
                    Types.BIGINT,
                    Types.NUMERIC,
                    Types.REAL,
                    Types.DOUBLE ->
                    Watermark.Kind.NUMBER;
            default -> null;
        };
    }

    @Override
    public Optional<String> key() {
        List<String> columns = new ArrayList<>();
        try (ResultSet keys =
                connection.getMetaData().getPrimaryKeys(null, name.schema(), name.table())) {
            while (keys.next()) {
                columns.add(keys.getString("COLUMN_NAME"));
            }
        } catch (SQLException e) {
            throw Trouble.of(place, e);
        }
        return columns.size() == 1 ? Optional.of(columns.getFirst()) : Optional.empty();
    }

    @Override
    public Stream head(int rows) {
        String sql =
                "select row_to_json(the_row)::text, null from "
                        + name.quoted()
                        + " the_row limit ?";
        return stream(sql, rows);
    }

    @Override
    public Stream rows(Watermark watermark, @Nullable BigDecimal from) {
        String column = "the_row." + Quoted.name(watermark.column());
        String type = type(watermark);
        boolean time = watermark.kind() == Watermark.Kind.TIME;
        String mark = time ? "(extract(epoch from " + column + ") * 1000000)::bigint" : column;
        String finite =
                type.equals("int8")
                        ? column + " is not null"
                        : "%1$s > '-infinity' and %1$s < 'infinity'".replace("%1$s", column);
        String bound =
                time
                        ? type + " 'epoch' + ?::float8 * interval '1 microsecond'"
                        : "cast(?::text as " + type + ")";
        String sql =
                ("select row_to_json(the_row)::text, " + mark + "::text")
                        + (" from " + name.quoted() + " the_row where " + finite)
                        + (from == null ? "" : " and " + column + " >= " + bound)
                        + (" order by " + column);
        return from == null
                ? stream(sql)
                : stream(sql, time ? from.longValue() : shown(from, type));
    }

    private static String shown(BigDecimal from, String type) {
        return type.equals("int8")
                ? from.setScale(0, RoundingMode.FLOOR)
                        .max(BigDecimal.valueOf(Long.MIN_VALUE))
                        .toPlainString()
                : from.toPlainString();
    }

    @Override
    public long without(Watermark watermark) {
        String sql =
                ("select count(*) from " + name.quoted())
                        + (" where " + Quoted.name(watermark.column()) + " is null");
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw Trouble.of(place, e);
        }
    }

    /// As what a mark is held against the column, so that an index on it is of use.
    private String type(Watermark watermark) {
        String type =
                fields().stream()
                        .filter(field -> field.name().equals(watermark.column()))
                        .findFirst()
                        .orElseThrow(() -> Trouble.noColumn(place.table(), watermark.column()))
                        .type();
        return switch (type) {
            case "timestamptz" -> "timestamptz";
            case "timestamp", "date" -> "timestamp";
            case "numeric", "float4", "float8" -> type;
            default -> "int8";
        };
    }

    private Stream stream(String sql, Object... values) {
        try {
            PreparedStatement statement = connection.prepareStatement(sql);
            statement.setFetchSize(ROWS_AT_ONCE / 10);
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return new PostgresRows(place, statement, statement.executeQuery());
        } catch (SQLException e) {
            throw "42P01".equals(e.getSQLState()) ? unknown() : Trouble.of(place, e);
        }
    }

    /// A table that isn't there, with the nearest that is.
    private Fault unknown() {
        try {
            connection.rollback();
            List<String> known = new ArrayList<>();
            String sql =
                    """
                    select table_schema || '.' || table_name
                    from information_schema.tables
                    where table_schema not in ('pg_catalog', 'information_schema')
                    limit 2000
                    """;
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    known.add(rows.getString(1));
                }
            }
            Problem none =
                    Trouble.noTable(place.table(), "in " + place.database()).problems().first();
            String said = name.schema() + "." + name.table();
            return new Fault(
                    Fault.Kind.UNAVAILABLE, none.didYouMean(Nearest.to(said, known).orElse(null)));
        } catch (SQLException e) {
            return Trouble.of(place, e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw Trouble.of(place, e);
        }
    }
}
