package cynosure.people.store;

import cynosure.people.Workspace;
import cynosure.people.Workspaces;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class SqlWorkspaces implements Workspaces {

    private static final String ONLY = "home";

    private final JdbcClient sql;
    private final Clock clock;

    SqlWorkspaces(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Optional<Workspace> current() {
        return sql.sql("select name, zone, week_start from workspace")
                .query(
                        (row, number) ->
                                new Workspace(
                                        row.getString("name"),
                                        ZoneId.of(row.getString("zone")),
                                        DayOfWeek.valueOf(row.getString("week_start"))))
                .optional();
    }

    @Override
    @Transactional
    public void settle(Workspace workspace) {
        sql.sql(
                        """
                        insert into workspace (id, name, zone, week_start, created_at) values (?, ?, ?, ?, ?)
                        on conflict (id) do update
                        set name = excluded.name, zone = excluded.zone, week_start = excluded.week_start
                        """)
                .params(
                        ONLY,
                        workspace.name(),
                        workspace.zone().getId(),
                        workspace.weekStart().name(),
                        clock.millis())
                .update();
    }
}
