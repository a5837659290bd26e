package cynosure.people.store;

import cynosure.ids.Ids;
import cynosure.people.People;
import cynosure.people.Person;
import cynosure.people.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlPeople implements People {

    private final JdbcClient sql;
    private final Ids ids;
    private final Clock clock;

    SqlPeople(JdbcClient sql, Ids ids, Clock clock) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Optional<Person> find(String id) {
        return sql.sql("select id, name, role from person where id = ?")
                .param(id)
                .query(SqlPeople::person)
                .optional();
    }

    @Override
    public List<Person> members() {
        return sql.sql(
                        "select id, name, role from person where role <> 'GUEST' order by created_at, id")
                .query(SqlPeople::person)
                .list();
    }

    @Override
    public Person add(String name, Role role) {
        Person person = new Person(ids.next(), name, role);
        sql.sql("insert into person (id, name, role, created_at) values (?, ?, ?, ?)")
                .params(person.id(), name, role.name(), clock.millis())
                .update();
        return person;
    }

    @Override
    public void rename(String id, String name) {
        sql.sql("update person set name = ? where id = ?").params(name, id).update();
    }

    static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                row.getString("id"), row.getString("name"), Role.valueOf(row.getString("role")));
    }
}
