package cynosure.workshop.store;

import cynosure.ids.Ids;
import cynosure.workshop.Agenda;
import cynosure.workshop.AgendaTemplate;
import cynosure.workshop.AgendaTemplates;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlAgendaTemplates implements AgendaTemplates {

    private final JdbcClient sql;
    private final Ids ids;
    private final Clock clock;

    SqlAgendaTemplates(JdbcClient sql, Ids ids, Clock clock) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public List<AgendaTemplate> all() {
        return sql.sql("select id, name, agenda from agenda_template order by name, id")
                .query(SqlAgendaTemplates::template)
                .list();
    }

    @Override
    public Optional<AgendaTemplate> find(String id) {
        return sql.sql("select id, name, agenda from agenda_template where id = ?")
                .param(id)
                .query(SqlAgendaTemplates::template)
                .optional();
    }

    @Override
    public void save(String name, Agenda agenda) {
        sql.sql(
                        """
                        insert into agenda_template (id, name, agenda, saved_at) values (?, ?, ?, ?)
                        on conflict (name) do update
                        set agenda = excluded.agenda, saved_at = excluded.saved_at
                        """)
                .params(ids.next(), name, Happenings.writeAgenda(agenda), clock.millis())
                .update();
    }

    @Override
    public void forget(String id) {
        sql.sql("delete from agenda_template where id = ?").param(id).update();
    }

    private static AgendaTemplate template(ResultSet row, int number) throws SQLException {
        return new AgendaTemplate(
                row.getString("id"),
                row.getString("name"),
                Happenings.readAgenda(row.getString("agenda")));
    }
}
