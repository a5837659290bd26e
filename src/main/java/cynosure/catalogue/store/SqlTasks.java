package cynosure.catalogue.store;

import cynosure.catalogue.task.Task;
import cynosure.catalogue.task.Task.Arrived;
import cynosure.catalogue.task.Task.Dropped;
import cynosure.catalogue.task.Tasks;
import cynosure.catalogue.task.Wish;
import cynosure.people.Person;
import cynosure.problem.Fault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Days are kept as 2026-11-22, so that their order is that of their letters; no day is the last.
@Repository
class SqlTasks implements Tasks {

    private static final String SELECT =
            """
            select id, event, properties, place, owner, due, note, metric, made_by, made_at,
                version, arrived_at, arrived_by, dropped_at, dropped_by
            from tracking_task
            """;

    private final JdbcClient sql;
    private final Clock clock;

    SqlTasks(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public List<Task> all() {
        return sql.sql(
                        SELECT
                                + " order by case when due = '' then 1 else 0 end, due,"
                                + " made_at, id")
                .query(SqlTasks::task)
                .list();
    }

    @Override
    public Optional<Task> find(String id) {
        return sql.sql(SELECT + " where id = ?").param(id).query(SqlTasks::task).optional();
    }

    @Override
    public void add(String id, Wish wish, Person by) {
        if (find(id).isPresent()) {
            return;
        }
        sql.sql(
                        """
                        insert into tracking_task
                            (id, event, properties, place, owner, due, note, metric,
                             made_by, made_at, version)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
                        """)
                .params(
                        id,
                        wish.event(),
                        wish.properties(),
                        wish.place(),
                        wish.owner(),
                        day(wish.due()),
                        wish.note(),
                        wish.metric(),
                        by.id(),
                        clock.millis())
                .update();
    }

    @Override
    public void change(String id, int seen, Wish wish) {
        int changed =
                sql.sql(
                                """
                                update tracking_task
                                set event = ?, properties = ?, place = ?, owner = ?, due = ?,
                                    note = ?, metric = ?, version = version + 1
                                where id = ? and version = ?
                                """)
                        .params(
                                wish.event(),
                                wish.properties(),
                                wish.place(),
                                wish.owner(),
                                day(wish.due()),
                                wish.note(),
                                wish.metric(),
                                id,
                                seen)
                        .update();
        if (changed == 0) {
            throw Fault.conflict(
                    "catalogue.outrun",
                    "Somebody else has changed this meanwhile.",
                    "Look at what they wrote, then say what is missing.");
        }
    }

    @Override
    public void arrive(String id, Arrived arrived) {
        sql.sql(
                        """
                        update tracking_task
                        set arrived_at = ?, arrived_by = ?
                        where id = ? and arrived_at is null and dropped_at is null
                        """)
                .params(arrived.at().toEpochMilli(), arrived.from(), id)
                .update();
    }

    @Override
    public void drop(String id, Person by) {
        sql.sql(
                        """
                        update tracking_task
                        set dropped_at = ?, dropped_by = ?
                        where id = ? and arrived_at is null and dropped_at is null
                        """)
                .params(clock.millis(), by.id(), id)
                .update();
    }

    @Override
    public void takeUp(String id) {
        sql.sql("update tracking_task set dropped_at = null, dropped_by = null where id = ?")
                .param(id)
                .update();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static Task task(ResultSet row, int number) throws SQLException {
        String due = row.getString("due");
        Wish wish =
                new Wish(
                        row.getString("event"),
                        row.getString("properties"),
                        row.getString("place"),
                        row.getString("owner"),
                        due.isEmpty() ? null : LocalDate.parse(due),
                        row.getString("note"),
                        row.getString("metric"));
        @Nullable String arrivedBy = row.getString("arrived_by");
        @Nullable String droppedBy = row.getString("dropped_by");
        return new Task(
                row.getString("id"),
                wish,
                row.getString("made_by"),
                Instant.ofEpochMilli(row.getLong("made_at")),
                row.getInt("version"),
                arrivedBy == null
                        ? null
                        : new Arrived(Instant.ofEpochMilli(row.getLong("arrived_at")), arrivedBy),
                droppedBy == null
                        ? null
                        : new Dropped(Instant.ofEpochMilli(row.getLong("dropped_at")), droppedBy));
    }
}
