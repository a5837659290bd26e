package cynosure.events.store;

import cynosure.events.watch.Healths;
import cynosure.warehouse.Warehouse;
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
import java.util.List;
import java.util.Map;

/// What has come lately, counted where the events are.
public final class SqlHealths implements Healths {

    private final Warehouse warehouse;

    public SqlHealths(Warehouse warehouse) {
        this.warehouse = warehouse;
        warehouse.write(
                connection -> {
                    try (Statement statement = connection.createStatement()) {
                        statement.execute(
                                """
                                create table if not exists came_again (
                                    source varchar not null,
                                    day date not null,
                                    events bigint not null)
                                """);
                    }
                    return null;
                });
    }

    @Override
    public Map<String, List<Quarter>> since(Instant from) {
        String sql =
                """
                select source, time_bucket(interval '15 minutes', received) as quarter, count(*)
                from delivery
                where received >= ?
                group by all
                order by source, quarter
                """;
        return warehouse.read(
                connection -> {
                    Map<String, List<Quarter>> all = new HashMap<>();
                    try (PreparedStatement statement = connection.prepareStatement(sql)) {
                        statement.setObject(1, LocalDateTime.ofInstant(from, ZoneOffset.UTC));
                        try (ResultSet rows = statement.executeQuery()) {
                            while (rows.next()) {
                                all.computeIfAbsent(rows.getString(1), any -> new ArrayList<>())
                                        .add(
                                                new Quarter(
                                                        rows.getObject(2, LocalDateTime.class)
                                                                .toInstant(ZoneOffset.UTC),
                                                        rows.getLong(3)));
                            }
                        }
                    }
                    return all;
                });
    }

    @Override
    public Map<String, Long> repeatedSince(Instant from) {
        String sql =
                "select source, sum(events)::bigint from came_again where day >= ? group by source";
        return warehouse.read(
                connection -> {
                    Map<String, Long> all = new HashMap<>();
                    try (PreparedStatement statement = connection.prepareStatement(sql)) {
                        statement.setObject(1, from.atZone(ZoneOffset.UTC).toLocalDate());
                        try (ResultSet rows = statement.executeQuery()) {
                            while (rows.next()) {
                                all.put(rows.getString(1), rows.getLong(2));
                            }
                        }
                    }
                    return all;
                });
    }

    /// Counts what has just been left out because it was there before.
    static void noteRepeated(Connection connection, Instant at) throws SQLException {
        String sql =
                """
                insert into came_again (source, day, events)
                select source, cast(? as date), count(*)
                from staging
                where rowid in (select place from repeated)
                group by source
                """;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, at.atZone(ZoneOffset.UTC).toLocalDate().toString());
            statement.executeUpdate();
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                    create or replace temp table counted_again as
                    select source, day, sum(events)::bigint as events
                    from came_again
                    group by source, day
                    """);
            statement.execute("delete from came_again");
            statement.execute(
                    "insert into came_again select source, day, events from counted_again");
        }
    }
}
