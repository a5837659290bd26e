package cynosure.change.store;

import cynosure.change.Change;
import cynosure.change.Change.CalledOff;
import cynosure.change.Change.Ending;
import cynosure.change.Change.InEffect;
import cynosure.change.Change.Overtaken;
import cynosure.change.Change.Waiting;
import cynosure.change.Changes;
import cynosure.change.Resolution;
import cynosure.problem.Fault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class SqlChanges implements Changes {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String COLUMNS =
            "select id, decided_at, decided_by, resolution, ending, revision, ended_at, ended_by, words from metric_change ";

    private final JdbcClient sql;

    SqlChanges(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Change> all() {
        return sql.sql(COLUMNS + "order by decided_at desc, id desc")
                .query(SqlChanges::change)
                .list();
    }

    @Override
    public Optional<Change> find(String id) {
        return sql.sql(COLUMNS + "where id = ?").param(id).query(SqlChanges::change).optional();
    }

    @Override
    public Optional<Change> waiting() {
        return sql.sql(COLUMNS + "where waiting is not null").query(SqlChanges::change).optional();
    }

    @Override
    public Optional<Change> of(long revision) {
        return sql.sql(COLUMNS + "where revision = ?")
                .param(revision)
                .query(SqlChanges::change)
                .optional();
    }

    /// Who comes second at the same moment writes the same key; the key lets one through.
    @Override
    public void add(Change change) {
        Stored ending = Stored.of(change.ending());
        int added =
                sql.sql(
                                """
                                insert into metric_change
                                    (id, decided_at, decided_by, takes_effect, resolution, waiting, ending, revision, ended_at, ended_by, words)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                                on conflict do nothing
                                """)
                        .params(
                                change.id(),
                                change.decidedAt().toEpochMilli(),
                                change.by(),
                                change.resolution().takesEffect().toString(),
                                JSON.writeValueAsString(change.resolution()),
                                change.waits() ? "yes" : null,
                                ending.kind(),
                                ending.revision(),
                                ending.at(),
                                ending.by(),
                                ending.words())
                        .update();
        if (added == 0) {
            throw Fault.conflict(
                    "change.waiting",
                    "Another change of metric was decided already.",
                    "Look at that one; while it waits it can be called off.");
        }
    }

    @Override
    public boolean end(String id, Ending end) {
        Stored ending = Stored.of(end);
        return sql.sql(
                                """
                                update metric_change
                                set waiting = null, ending = ?, revision = ?, ended_at = ?, ended_by = ?, words = ?
                                where id = ? and waiting is not null
                                """)
                        .params(
                                ending.kind(),
                                ending.revision(),
                                ending.at(),
                                ending.by(),
                                ending.words(),
                                id)
                        .update()
                == 1;
    }

    /// An ending as columns.
    private record Stored(
            String kind,
            @Nullable Long revision,
            @Nullable Long at,
            @Nullable String by,
            String words) {

        static Stored of(Ending ending) {
            return switch (ending) {
                case Waiting _ -> new Stored("waiting", null, null, null, "");
                case InEffect effect ->
                        new Stored(
                                "in-effect",
                                effect.revision(),
                                effect.at().toEpochMilli(),
                                null,
                                String.join("\n", effect.meanwhile()));
                case CalledOff off ->
                        new Stored(
                                "called-off", null, off.at().toEpochMilli(), off.by(), off.why());
                case Overtaken past ->
                        new Stored("overtaken", null, past.at().toEpochMilli(), null, past.why());
            };
        }
    }

    private static Change change(ResultSet row, int number) throws SQLException {
        return new Change(
                row.getString("id"),
                Instant.ofEpochMilli(row.getLong("decided_at")),
                row.getString("decided_by"),
                JSON.readValue(row.getString("resolution"), Resolution.class),
                ending(row));
    }

    private static Ending ending(ResultSet row) throws SQLException {
        Instant at = Instant.ofEpochMilli(row.getLong("ended_at"));
        String words = row.getString("words");
        return switch (row.getString("ending")) {
            case "in-effect" -> new InEffect(row.getLong("revision"), at, words.lines().toList());
            case "called-off" -> new CalledOff(at, row.getString("ended_by"), words);
            case "overtaken" -> new Overtaken(at, words);
            default -> new Waiting();
        };
    }
}
