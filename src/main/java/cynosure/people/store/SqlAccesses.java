package cynosure.people.store;

import cynosure.ids.Ids;
import cynosure.ids.Secrets;
import cynosure.people.Accesses;
import cynosure.people.People;
import cynosure.people.Person;
import cynosure.people.Role;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class SqlAccesses implements Accesses {

    private final JdbcClient sql;
    private final People people;
    private final Ids ids;
    private final Clock clock;

    SqlAccesses(JdbcClient sql, People people, Ids ids, Clock clock) {
        this.sql = sql;
        this.people = people;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public String grant(Person person) {
        String token = ids.token();
        sql.sql("insert into access (token_hash, person_id, created_at) values (?, ?, ?)")
                .params(Secrets.hash(token), person.id(), clock.millis())
                .update();
        return token;
    }

    @Override
    public Optional<Person> personOf(String token) {
        return sql.sql(
                        """
                        select person.id, person.name, person.role
                        from access join person on person.id = access.person_id
                        where access.token_hash = ?
                        """)
                .param(Secrets.hash(token))
                .query(SqlPeople::person)
                .optional();
    }

    @Override
    @Transactional
    public String newEntryLink() {
        String token = ids.token();
        sql.sql("delete from entry_link where used_at is null").update();
        sql.sql("insert into entry_link (token_hash, created_at) values (?, ?)")
                .params(Secrets.hash(token), clock.millis())
                .update();
        return token;
    }

    @Override
    @Transactional
    public Optional<Person> enter(String linkToken) {
        int spent =
                sql.sql(
                                "update entry_link set used_at = ? where token_hash = ? and used_at is null")
                        .params(clock.millis(), Secrets.hash(linkToken))
                        .update();
        return spent == 1 ? Optional.of(owner()) : Optional.empty();
    }

    private Person owner() {
        return people.members().stream()
                .filter(person -> person.role() == Role.OWNER)
                .findFirst()
                .orElseGet(() -> people.add("Owner", Role.OWNER));
    }
}
