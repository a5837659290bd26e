package cynosure.events.store;

import cynosure.events.Collected;
import cynosure.events.RefusedEvents;
import cynosure.events.log.Damage;
import cynosure.events.watch.Healths;
import cynosure.warehouse.Landed;
import cynosure.warehouse.Staging;
import cynosure.warehouse.Warehouse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How far the log has come, what in it was no event and what was lost: in the warehouse's own
/// file, so that it is written with the events or not at all.
public final class SqlCollected implements Collected {

    private final Warehouse warehouse;

    public SqlCollected(Warehouse warehouse) {
        this.warehouse = warehouse;
        RefusedEvents.in(warehouse);
        Healths.in(warehouse);
        warehouse.write(SqlCollected::createTables);
    }

    @Override
    public long through() {
        return number("select coalesce(max(through), 0) from flushed");
    }

    @Override
    public Landed keep(Staging staging, Flushed flushed) {
        return staging.land(
                (connection, landed) -> {
                    write(connection, flushed);
                    if (landed.merged() > 0) {
                        SqlHealths.noteRepeated(connection, flushed.at());
                    }
                });
    }

    @Override
    public void keep(Flushed flushed) {
        warehouse.write(
                connection -> {
                    write(connection, flushed);
                    return null;
                });
    }

    @Override
    public Map<String, Came> bySource() {
        String sql = "select source, count(*), max(received) from delivery group by source";
        return warehouse.read(
                connection -> {
                    Map<String, Came> came = new HashMap<>();
                    try (Statement statement = connection.createStatement();
                            ResultSet rows = statement.executeQuery(sql)) {
                        while (rows.next()) {
                            Instant last =
                                    rows.getObject(3, LocalDateTime.class)
                                            .toInstant(ZoneOffset.UTC);
                            came.put(rows.getString(1), new Came(rows.getLong(2), last));
                        }
                    }
                    return came;
                });
    }

    @Override
    public long lost() {
        return number(
                "select coalesce(sum(greatest(last_lost - first_lost + 1, 0)), 0) from damage");
    }

    private static @Nullable Void createTables(Connection connection) throws SQLException {
        List<String> tables =
                List.of(
                        "create table if not exists flushed (through bigint not null)",
                        """
                        create table if not exists damage (
                            file varchar not null,
                            "offset" bigint not null,
                            bytes bigint not null,
                            first_lost bigint not null,
                            last_lost bigint not null,
                            "at" timestamp not null)
                        """);
        try (Statement statement = connection.createStatement()) {
            for (String table : tables) {
                statement.execute(table);
            }
        }
        return null;
    }

    private static void write(Connection connection, Flushed flushed) throws SQLException {
        through(connection, flushed.through());
        RefusedTable.settle(connection, flushed.settled());
        RefusedTable.insert(connection, flushed.unclear());
        for (Damage damage : flushed.damages()) {
            insert(connection, damage, flushed.at());
        }
    }

    private static void through(Connection connection, long through) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("delete from flushed");
        }
        try (PreparedStatement statement =
                connection.prepareStatement("insert into flushed (through) values (?)")) {
            statement.setLong(1, through);
            statement.executeUpdate();
        }
    }

    private static void insert(Connection connection, Damage damage, Instant at)
            throws SQLException {
        String sql =
                """
                insert into damage (file, "offset", bytes, first_lost, last_lost, "at")
                values (?, ?, ?, ?, ?, ?)
                """;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, damage.file());
            statement.setLong(2, damage.offset());
            statement.setLong(3, damage.bytes());
            statement.setLong(4, damage.firstLost());
            statement.setLong(5, damage.lastLost());
            statement.setObject(6, LocalDateTime.ofInstant(at, ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }

    private long number(String sql) {
        return warehouse.read(
                connection -> {
                    try (Statement statement = connection.createStatement();
                            ResultSet rows = statement.executeQuery(sql)) {
                        rows.next();
                        return rows.getLong(1);
                    }
                });
    }
}
