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
import org.springframework.transaction.annotation.Transactional;

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
                        """
                        select id, name, role from person
                        where role <> 'GUEST' and id not in (select person_id from departure)
                        order by created_at, id
                        """)
                .query(SqlPeople::person)
                .list();
    }

    @Override
    public List<Person> former() {
        return sql.sql(
                        """
                        select person.id, person.name, person.role
                        from departure join person on person.id = departure.person_id
                        order by departure.left_at desc, person.id
                        """)
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

    @Override
    @Transactional
    public void part(Person member, Person by) {
        if (member.role() == Role.OWNER) {
            throw new IllegalArgumentException("The owner stays");
        }
        sql.sql("delete from departure where person_id = ?").param(member.id()).update();
        sql.sql("insert into departure (person_id, sent_by, left_at) values (?, ?, ?)")
                .params(member.id(), by.id(), clock.millis())
                .update();
        sql.sql("delete from access where person_id = ?").param(member.id()).update();
        sql.sql(
                        "update admission set withdrawn_at = ? where person_id = ? and used_at is null and withdrawn_at is null")
                .params(clock.millis(), member.id())
                .update();
    }

    static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                row.getString("id"), row.getString("name"), Role.valueOf(row.getString("role")));
    }
}
