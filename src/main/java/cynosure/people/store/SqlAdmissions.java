package cynosure.people.store;

import cynosure.ids.Ids;
import cynosure.ids.Secrets;
import cynosure.people.Admission;
import cynosure.people.Admissions;
import cynosure.people.People;
import cynosure.people.Person;
import cynosure.people.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class SqlAdmissions implements Admissions {

    private final JdbcClient sql;
    private final People people;
    private final Ids ids;
    private final Clock clock;

    SqlAdmissions(JdbcClient sql, People people, Ids ids, Clock clock) {
        this.sql = sql;
        this.people = people;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Admission forSomebodyNew(String secret, String name, Person by) {
        return keep(secret, name, null, by);
    }

    @Override
    public Admission forMember(String secret, Person member, Person by) {
        return keep(secret, member.name(), member.id(), by);
    }

    private Admission keep(String secret, String name, @Nullable String personId, Person by) {
        Instant now = Instant.ofEpochMilli(clock.millis());
        Admission admission =
                new Admission(
                        ids.next(),
                        name,
                        personId,
                        by.id(),
                        now,
                        now.plus(Admission.LASTING),
                        null,
                        null);
        sql.sql(
                        """
                        insert into admission (id, secret_hash, name, person_id, made_by, made_at, ends_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        admission.id(),
                        Secrets.hash(secret),
                        name,
                        personId,
                        by.id(),
                        now.toEpochMilli(),
                        admission.until().toEpochMilli())
                .update();
        return admission;
    }

    @Override
    public Optional<Admission> with(String secret) {
        return sql.sql(
                        """
                        select id, name, person_id, made_by, made_at, ends_at, used_at, withdrawn_at
                        from admission
                        where secret_hash = ?
                        """)
                .param(Secrets.hash(secret))
                .query(SqlAdmissions::admission)
                .optional();
    }

    @Override
    public List<Admission> open() {
        return sql.sql(
                        """
                        select id, name, person_id, made_by, made_at, ends_at, used_at, withdrawn_at
                        from admission
                        where used_at is null and withdrawn_at is null and ends_at > ?
                        order by made_at desc, id
                        """)
                .param(clock.millis())
                .query(SqlAdmissions::admission)
                .list();
    }

    @Override
    @Transactional
    public Optional<Person> spend(String secret, String name) {
        int spent =
                sql.sql(
                                """
                                update admission
                                set used_at = ?
                                where secret_hash = ? and used_at is null and withdrawn_at is null and ends_at > ?
                                """)
                        .params(clock.millis(), Secrets.hash(secret), clock.millis())
                        .update();
        if (spent != 1) {
            return Optional.empty();
        }
        Admission admission = with(secret).orElseThrow();
        if (admission.personId() != null) {
            sql.sql("delete from departure where person_id = ?")
                    .param(admission.personId())
                    .update();
            return people.find(admission.personId());
        }
        Person person = people.add(name, Role.MEMBER);
        sql.sql("update admission set person_id = ? where id = ?")
                .params(person.id(), admission.id())
                .update();
        return Optional.of(person);
    }

    @Override
    public void withdraw(String id) {
        sql.sql("update admission set withdrawn_at = ? where id = ? and used_at is null")
                .params(clock.millis(), id)
                .update();
    }

    private static Admission admission(ResultSet row, int number) throws SQLException {
        return new Admission(
                row.getString("id"),
                row.getString("name"),
                row.getString("person_id"),
                row.getString("made_by"),
                Instant.ofEpochMilli(row.getLong("made_at")),
                Instant.ofEpochMilli(row.getLong("ends_at")),
                instant(row, "used_at"),
                instant(row, "withdrawn_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }
}
