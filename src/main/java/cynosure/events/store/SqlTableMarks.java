package cynosure.events.store;

import cynosure.events.Refusal;
import cynosure.events.table.RefusedRow;
import cynosure.events.table.TableMarks;
import cynosure.warehouse.Staging;
import cynosure.warehouse.Warehouse;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/// How far tables were read, and what of them was refused: in the warehouse's own file.
public final class SqlTableMarks implements TableMarks {

    private final Warehouse warehouse;

    public SqlTableMarks(Warehouse warehouse) {
        this.warehouse = warehouse;
        warehouse.write(SqlTableMarks::createTables);
    }

    @Override
    public Stand of(String table) {
        return all().getOrDefault(table, Stand.BEGINNING);
    }

    @Override
    public Map<String, Stand> all() {
        String sql = "select source, mark, rows, events, refused, ended from table_mark";
        return warehouse.read(
                connection -> {
                    Map<String, Stand> all = new HashMap<>();
                    try (Statement statement = connection.createStatement();
                            ResultSet rows = statement.executeQuery(sql)) {
                        while (rows.next()) {
                            all.put(rows.getString("source"), stand(rows));
                        }
                    }
                    return all;
                });
    }

    @Override
    public long keep(@Nullable Staging staging, String table, Step step) {
        if (staging == null) {
            warehouse.write(
                    connection -> {
                        write(connection, table, step, 0);
                        return null;
                    });
            return 0;
        }
        return staging.land((connection, landed) -> write(connection, table, step, landed.events()))
                .events();
    }

    @Override
    public void ended(String table, Instant at) {
        warehouse.write(
                connection -> {
                    begin(connection, table);
                    try (PreparedStatement statement =
                            connection.prepareStatement(
                                    "update table_mark set ended = ? where source = ?")) {
                        statement.setObject(1, LocalDateTime.ofInstant(at, ZoneOffset.UTC));
                        statement.setString(2, table);
                        statement.executeUpdate();
                    }
                    return null;
                });
    }

    @Override
    public void anew(String table) {
        run(
                List.of(
                        "update table_mark set mark = null, rows = 0, refused = 0 where source = ?",
                        "delete from table_refusal where source = ?"),
                table);
    }

    @Override
    public void forget(String table) {
        run(
                List.of(
                        "update table_mark set mark = null, ended = null where source = ?",
                        "delete from table_refusal where source = ?"),
                table);
    }

    @Override
    public List<Refusal> refusals(String table) {
        String sql = "select line, reason, raw from table_refusal where source = ? order by rowid";
        return warehouse.read(
                connection -> {
                    List<Refusal> refusals = new ArrayList<>();
                    try (PreparedStatement statement = connection.prepareStatement(sql)) {
                        statement.setString(1, table);
                        try (ResultSet rows = statement.executeQuery()) {
                            while (rows.next()) {
                                refusals.add(
                                        new Refusal(
                                                "",
                                                rows.getLong(1),
                                                rows.getString(2),
                                                rows.getString(3)));
                            }
                        }
                    }
                    return refusals;
                });
    }

    @Override
    public Set<String> refused(String table) {
        Set<String> marks = new HashSet<>();
        refusals(table).forEach(refusal -> marks.add(RefusedRow.mark(refusal)));
        return marks;
    }

    private static @Nullable Void createTables(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                    create table if not exists table_mark (
                        source varchar not null,
                        mark varchar,
                        rows bigint not null,
                        events bigint not null,
                        refused bigint not null,
                        ended timestamp)
                    """);
            statement.execute(
                    """
                    create table if not exists table_refusal (
                        source varchar not null,
                        line bigint not null,
                        reason varchar not null,
                        raw varchar not null,
                        "at" timestamp not null)
                    """);
        }
        return null;
    }

    private static void write(Connection connection, String table, Step step, long events)
            throws SQLException {
        begin(connection, table);
        String sql =
                """
                update table_mark
                set mark = ?, rows = rows + ?, events = events + ?, refused = refused + ?
                where source = ?
                """;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, step.mark().toPlainString());
            statement.setLong(2, step.rows());
            statement.setLong(3, events);
            statement.setLong(4, step.refusals().size());
            statement.setString(5, table);
            statement.executeUpdate();
        }
        insert(connection, table, step);
    }

    private static void begin(Connection connection, String table) throws SQLException {
        String sql =
                """
                insert into table_mark (source, rows, events, refused)
                select ?, 0, 0, 0 where not exists (select 1 from table_mark where source = ?)
                """;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, table);
            statement.setString(2, table);
            statement.executeUpdate();
        }
    }

    private static void insert(Connection connection, String table, Step step) throws SQLException {
        long room = REFUSALS_MAX - kept(connection, table);
        DuckDBConnection duck = connection.unwrap(DuckDBConnection.class);
        try (DuckDBAppender appender = duck.createAppender("main", "table_refusal")) {
            for (Refusal refusal : step.refusals()) {
                if (room-- <= 0) {
                    return;
                }
                appender.beginRow();
                appender.append(table);
                appender.append(refusal.line());
                appender.append(refusal.reason());
                appender.append(refusal.raw());
                appender.append(LocalDateTime.ofInstant(step.at(), ZoneOffset.UTC));
                appender.endRow();
            }
        }
    }

    private static long kept(Connection connection, String table) throws SQLException {
        String sql = "select count(*) from table_refusal where source = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, table);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private void run(List<String> all, String table) {
        warehouse.write(
                connection -> {
                    for (String sql : all) {
                        try (PreparedStatement statement = connection.prepareStatement(sql)) {
                            statement.setString(1, table);
                            statement.executeUpdate();
                        }
                    }
                    return null;
                });
    }

    private static Stand stand(ResultSet row) throws SQLException {
        String mark = row.getString("mark");
        LocalDateTime ended = row.getObject("ended", LocalDateTime.class);
        return new Stand(
                mark == null ? null : new BigDecimal(mark),
                row.getLong("rows"),
                row.getLong("events"),
                row.getLong("refused"),
                ended == null ? null : ended.toInstant(ZoneOffset.UTC));
    }
}
