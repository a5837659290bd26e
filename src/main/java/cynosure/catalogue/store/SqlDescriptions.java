package cynosure.catalogue.store;

import cynosure.catalogue.Description;
import cynosure.catalogue.Descriptions;
import cynosure.catalogue.Said;
import cynosure.catalogue.Subject;
import cynosure.people.Person;
import cynosure.problem.Fault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Each change is a row of its own; the last one of a subject is what is said now.
@Repository
class SqlDescriptions implements Descriptions {

    private final JdbcClient sql;
    private final Clock clock;

    SqlDescriptions(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Map<Subject, Description> now() {
        Map<Subject, Description> now = new HashMap<>();
        sql.sql(
                        """
                        select event, property, version, words, owner, required, person_id, said_at
                        from event_description
                        order by event, property, version
                        """)
                .query(SqlDescriptions::description)
                .list()
                .forEach(description -> now.put(description.of(), description));
        return now;
    }

    @Override
    public List<Description> past(String event) {
        return sql.sql(
                        """
                        select event, property, version, words, owner, required, person_id, said_at
                        from event_description
                        where event = ?
                        order by said_at desc, version desc, property
                        """)
                .param(event)
                .query(SqlDescriptions::description)
                .list();
    }

    @Override
    public void write(Subject of, int seen, Said said, Person by) {
        int last =
                sql.sql(
                                """
                                select coalesce(max(version), 0)
                                from event_description
                                where event = ? and property = ?
                                """)
                        .params(of.event(), of.property())
                        .query(Integer.class)
                        .single();
        if (last != seen) {
            throw outrun();
        }
        try {
            sql.sql(
                            """
                            insert into event_description
                                (event, property, version, words, owner, required, person_id, said_at)
                            values (?, ?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            of.event(),
                            of.property(),
                            seen + 1,
                            said.words(),
                            said.owner(),
                            said.required(),
                            by.id(),
                            clock.millis())
                    .update();
        } catch (DuplicateKeyException taken) {
            throw outrun();
        }
    }

    @Override
    @Transactional
    public void write(Map<Subject, Said> said, Person by) {
        Map<Subject, Description> now = now();
        said.forEach(
                (of, one) -> {
                    Description before = now.get(of);
                    write(of, before == null ? 0 : before.version(), one, by);
                });
    }

    private static Fault outrun() {
        return Fault.conflict(
                "catalogue.outrun",
                "Somebody else has described this meanwhile.",
                "Look at what they wrote, then say what is missing.");
    }

    private static Description description(ResultSet row, int number) throws SQLException {
        return new Description(
                new Subject(row.getString("event"), row.getString("property")),
                row.getInt("version"),
                new Said(
                        row.getString("words"), row.getString("owner"), row.getBoolean("required")),
                row.getString("person_id"),
                Instant.ofEpochMilli(row.getLong("said_at")));
    }
}
