package cynosure.objective.store;

import cynosure.objective.Fate;
import cynosure.objective.Limits;
import cynosure.objective.Objective;
import cynosure.objective.Objective.Stood;
import cynosure.objective.Objectives;
import cynosure.objective.Said;
import cynosure.problem.Fault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Each change is a row of its own; the number of an objective's rows is its version.
@Repository
class SqlObjectives implements Objectives {

    private final JdbcClient sql;
    private final Clock clock;

    SqlObjectives(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public List<Objective> all() {
        Map<String, List<Stood>> stood = new LinkedHashMap<>();
        sql.sql(
                        """
                        select objective_id, said, person_id, happened_at
                        from objective_said
                        order by objective_id, version
                        """)
                .query(
                        row -> {
                            stood.computeIfAbsent(
                                            row.getString("objective_id"), any -> new ArrayList<>())
                                    .add(stood(row));
                        });
        return stood.entrySet().stream()
                .map(entry -> new Objective(entry.getKey(), entry.getValue()))
                .sorted(
                        Comparator.comparing((Objective one) -> one.said().frame().from())
                                .reversed()
                                .thenComparing(one -> one.past().getFirst().at())
                                .thenComparing(Objective::id))
                .toList();
    }

    @Override
    public Optional<Objective> find(String id) {
        List<Stood> stood =
                sql.sql(
                                """
                                select said, person_id, happened_at
                                from objective_said
                                where objective_id = ?
                                order by version
                                """)
                        .param(id)
                        .query((row, place) -> stood(row))
                        .list();
        return stood.isEmpty() ? Optional.empty() : Optional.of(new Objective(id, stood));
    }

    @Override
    @Transactional
    public void add(String id, Said said, String by) {
        if (find(id).isPresent()) {
            return;
        }
        long all =
                sql.sql("select count(*) from objective_said where version = 1")
                        .query(Long.class)
                        .single();
        if (all >= Limits.ALL_MAX) {
            throw Fault.conflict(
                    "objective.too-many",
                    "There are %,d objectives.".formatted(all),
                    "Do without this one; inputs may be enough.");
        }
        write(id, 1, said, new Fate.Living(), by);
    }

    @Override
    @Transactional
    public void keep(String id, int seen, Said said, Fate fate, String by) {
        if (find(id).orElseThrow().version() != seen) {
            throw outrun();
        }
        try {
            write(id, seen + 1, said, fate, by);
        } catch (DuplicateKeyException taken) {
            throw outrun();
        }
    }

    private void write(String id, int version, Said said, Fate fate, String by) {
        sql.sql(
                        """
                        insert into objective_said (objective_id, version, said, person_id, happened_at)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(id, version, new Stored(said, fate).written(), by, clock.millis())
                .update();
    }

    private static Fault outrun() {
        return Fault.conflict(
                "objective.outrun",
                "Somebody has written on this objective meanwhile.",
                "Look at their words, then send yours again; what you wrote is still in the form.");
    }

    private static Stood stood(ResultSet row) throws SQLException {
        Stored stored = Stored.read(row.getString("said"));
        return new Stood(
                stored.said(),
                stored.fate(),
                row.getString("person_id"),
                Instant.ofEpochMilli(row.getLong("happened_at")));
    }
}
