package cynosure.events.store;

import cynosure.events.Export;
import cynosure.events.Format;
import cynosure.events.Mapping;
import cynosure.events.Recipe;
import cynosure.events.Shape;
import cynosure.events.privacy.PrivacyKey;
import cynosure.events.table.EventTable;
import cynosure.events.table.EventTable.Every;
import cynosure.events.table.EventTable.State;
import cynosure.events.table.EventTables;
import cynosure.events.table.Place;
import cynosure.events.table.Place.Encryption;
import cynosure.events.table.Watermark;
import cynosure.ids.Ids;
import cynosure.people.Person;
import cynosure.problem.Problem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Tables that are read, one row each.
@Repository
class SqlEventTables implements EventTables {

    private final JdbcClient sql;
    private final PrivacyKey key;
    private final Ids ids;
    private final Clock clock;

    SqlEventTables(JdbcClient sql, PrivacyKey key, Ids ids, Clock clock) {
        this.sql = sql;
        this.key = key;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public List<EventTable> all() {
        return sql.sql("select * from event_table order by name, made_at, id")
                .query(this::table)
                .list();
    }

    @Override
    public Optional<EventTable> one(String id) {
        return sql.sql("select * from event_table where id = ?")
                .param(id)
                .query(this::table)
                .optional();
    }

    @Override
    public EventTable add(String name, Place place, Person by) {
        String id = ids.next();
        sql.sql(
                        """
                        insert into event_table
                            (id, name, kind, late, every, state, failures, made_by, made_at)
                        values (?, ?, '', 0, ?, ?, 0, ?, ?)
                        """)
                .params(id, name, Every.HOUR.name(), State.DRAFT.name(), by.id(), clock.millis())
                .update();
        move(id, place);
        return one(id).orElseThrow();
    }

    @Override
    public void move(String id, Place place) {
        String all =
                """
                update event_table
                set kind = ?, host = ?, port = ?, database_name = ?, user_name = ?,
                    sealed_password = ?, encryption = ?, path = ?, table_name = ?
                where id = ?
                """;
        JdbcClient.StatementSpec moved = sql.sql(all);
        switch (place) {
            case Place.Postgres to ->
                    moved.param("postgresql")
                            .param(to.host())
                            .param(to.port())
                            .param(to.database())
                            .param(to.user())
                            .param(to.password().isEmpty() ? null : key.seal(to.password()))
                            .param(to.encryption().name())
                            .param(null)
                            .param(to.table());
            case Place.DuckDb to -> file(moved, "duckdb", to.file(), to.table());
            case Place.Parquet to -> file(moved, "parquet", to.files(), null);
        }
        moved.param(id).update();
    }

    private static void file(
            JdbcClient.StatementSpec moved, String kind, String path, @Nullable String table) {
        moved.param(kind);
        for (int i = 0; i < 6; i++) {
            moved.param(null);
        }
        moved.param(path).param(table);
    }

    @Override
    public void say(String id, Recipe recipe, @Nullable Watermark watermark, Every every) {
        Mapping mapping = recipe.mapping();
        Export export = recipe.shape().export();
        sql.sql(
                        """
                        update event_table
                        set export = ?, user_column = ?, time_column = ?, event_column = ?,
                            event_name = ?, id_column = ?, time_format = ?, zone = ?,
                            mark_column = ?, mark_kind = ?, late = ?, every = ?
                        where id = ?
                        """)
                .param(export == null ? null : export.name())
                .param(mapping.user())
                .param(mapping.time())
                .param(mapping.event())
                .param(mapping.eventName())
                .param(mapping.id())
                .param(mapping.timeFormat())
                .param(mapping.zone() == null ? null : mapping.zone().getId())
                .param(watermark == null ? null : watermark.column())
                .param(watermark == null ? null : watermark.kind().name())
                .param(watermark == null ? 0 : watermark.late())
                .param(every.name())
                .param(id)
                .update();
    }

    @Override
    public void put(String id, State state) {
        sql.sql("update event_table set state = ? where id = ?").params(state.name(), id).update();
    }

    @Override
    public void tried(String id, Instant at, @Nullable Problem problem) {
        sql.sql(
                        """
                        update event_table
                        set tried_at = ?, failures = case when ? = 1 then failures + 1 else 0 end,
                            problem_code = ?, problem_sentence = ?, problem_nearest = ?,
                            problem_next = ?
                        where id = ?
                        """)
                .param(at.toEpochMilli())
                .param(problem == null ? 0 : 1)
                .param(problem == null ? null : problem.code())
                .param(problem == null ? null : problem.sentence())
                .param(problem == null ? null : problem.nearest())
                .param(problem == null ? null : problem.next())
                .param(id)
                .update();
    }

    @Override
    public void hurry(String id) {
        sql.sql("update event_table set tried_at = null where id = ?").param(id).update();
    }

    @Override
    public void remove(String id) {
        sql.sql("delete from event_table where id = ?").param(id).update();
    }

    private EventTable table(ResultSet row, int number) throws SQLException {
        long tried = row.getLong("tried_at");
        boolean triedEver = !row.wasNull();
        return new EventTable(
                row.getString("id"),
                row.getString("name"),
                place(row),
                recipe(row),
                watermark(row),
                Every.valueOf(row.getString("every")),
                State.valueOf(row.getString("state")),
                row.getInt("failures"),
                problem(row),
                triedEver ? Instant.ofEpochMilli(tried) : null,
                Instant.ofEpochMilli(row.getLong("made_at")));
    }

    private Place place(ResultSet row) throws SQLException {
        return switch (row.getString("kind")) {
            case "postgresql" ->
                    new Place.Postgres(
                            row.getString("host"),
                            row.getInt("port"),
                            row.getString("database_name"),
                            row.getString("user_name"),
                            password(row.getString("sealed_password")),
                            Encryption.valueOf(row.getString("encryption")),
                            row.getString("table_name"));
            case "duckdb" -> new Place.DuckDb(row.getString("path"), row.getString("table_name"));
            default -> new Place.Parquet(row.getString("path"));
        };
    }

    /// One that another key has sealed is gone; the database then asks for it.
    private String password(@Nullable String sealed) {
        try {
            return sealed == null ? "" : key.open(sealed);
        } catch (IllegalStateException otherKey) {
            return "";
        }
    }

    private static Recipe recipe(ResultSet row) throws SQLException {
        String export = row.getString("export");
        String zone = row.getString("zone");
        return new Recipe(
                new Shape(
                        Format.JSON_LINES,
                        null,
                        null,
                        false,
                        export == null ? null : Export.valueOf(export)),
                new Mapping(
                        row.getString("user_column"),
                        row.getString("time_column"),
                        row.getString("event_column"),
                        row.getString("event_name"),
                        row.getString("id_column"),
                        row.getString("time_format"),
                        zone == null ? null : ZoneId.of(zone)));
    }

    private static @Nullable Watermark watermark(ResultSet row) throws SQLException {
        String column = row.getString("mark_column");
        return column == null
                ? null
                : new Watermark(
                        column,
                        Watermark.Kind.valueOf(row.getString("mark_kind")),
                        row.getLong("late"));
    }

    private static @Nullable Problem problem(ResultSet row) throws SQLException {
        String code = row.getString("problem_code");
        return code == null
                ? null
                : Problem.of(code, row.getString("problem_sentence"), row.getString("problem_next"))
                        .didYouMean(row.getString("problem_nearest"));
    }
}
