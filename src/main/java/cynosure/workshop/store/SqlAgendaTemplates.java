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
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

@Repository
class SqlAgendaTemplates implements AgendaTemplates {

    private static final JsonMapper JSON =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

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
                .params(ids.next(), name, JSON.writeValueAsString(agenda), clock.millis())
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
                JSON.readValue(row.getString("agenda"), Agenda.class));
    }
}
