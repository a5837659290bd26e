package cynosure.framework.store;

import cynosure.framework.Adoption;
import cynosure.framework.Framework;
import cynosure.framework.FrameworkRevised;
import cynosure.framework.Frameworks;
import cynosure.framework.Limits;
import cynosure.framework.Revision;
import cynosure.ids.Ids;
import cynosure.people.Person;
import cynosure.problem.Fault;
import cynosure.problem.Problems;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class SqlFrameworks implements Frameworks {

    private final JdbcClient sql;
    private final ApplicationEventPublisher publisher;
    private final Ids ids;
    private final Clock clock;

    SqlFrameworks(JdbcClient sql, ApplicationEventPublisher publisher, Ids ids, Clock clock) {
        this.sql = sql;
        this.publisher = publisher;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Optional<Revision> current() {
        return sql.sql(
                        """
                        select revision, revised_at, revised_by, why, framework
                        from framework_revision
                        order by revision desc
                        limit 1
                        """)
                .query(SqlFrameworks::revision)
                .optional();
    }

    @Override
    public Optional<Revision> revision(long number) {
        return sql.sql(
                        """
                        select revision, revised_at, revised_by, why, framework
                        from framework_revision
                        where revision = ?
                        """)
                .param(number)
                .query(SqlFrameworks::revision)
                .optional();
    }

    @Override
    public List<Revision> history() {
        return sql.sql(
                        """
                        select revision, revised_at, revised_by, why, framework
                        from framework_revision
                        order by revision desc
                        """)
                .query(SqlFrameworks::revision)
                .list();
    }

    @Override
    @Transactional
    public Revision adopt(Adoption adoption, Person by, String why) {
        @Nullable Revision before = current().orElse(null);
        return before == null
                ? write(adoption.framework(ids::next, null), 0, by, why)
                : write(
                        adoption.framework(ids::next, before.framework()),
                        before.number(),
                        by,
                        why);
    }

    @Override
    @Transactional
    public Revision revise(Framework changed, long basedOn, Person by, String why) {
        if (basedOn != latest()) {
            throw outrun();
        }
        return write(changed, basedOn, by, why);
    }

    @Override
    @Transactional
    public Revision remember(Framework framework, Instant at, Person by, String why) {
        @Nullable Revision before = current().orElse(null);
        boolean later = before != null && before.at().isAfter(at);
        if (later || at.isAfter(clock.instant())) {
            throw Fault.conflict(
                    "framework.remembered",
                    "What was believed can't be written down between two revisions, or for a day to come.",
                    "Tell the past in its order, before what is believed now.");
        }
        return write(framework, before == null ? 0 : before.number(), at, by, why);
    }

    private long latest() {
        return sql.sql("select coalesce(max(revision), 0) from framework_revision")
                .query(Long.class)
                .single();
    }

    /// Two people who save in the same moment write the same number; the key lets one through.
    private Revision write(Framework framework, long after, Person by, String why) {
        Revision revision = write(framework, after, Instant.ofEpochMilli(clock.millis()), by, why);
        publisher.publishEvent(new FrameworkRevised(revision));
        return revision;
    }

    private Revision write(Framework framework, long after, Instant at, Person by, String why) {
        Problems problems = framework.problems().and(Limits.ofWhy(why));
        problems.throwIfAny();
        Revision revision = new Revision(after + 1, at, by.id(), why, framework);
        try {
            sql.sql(
                            """
                            insert into framework_revision (revision, revised_at, revised_by, why, framework)
                            values (?, ?, ?, ?, ?)
                            """)
                    .params(
                            revision.number(),
                            revision.at().toEpochMilli(),
                            revision.by(),
                            revision.why(),
                            StoredForm.write(framework))
                    .update();
        } catch (DuplicateKeyException taken) {
            throw outrun();
        }
        return revision;
    }

    private static Fault outrun() {
        return Fault.conflict(
                "framework.outrun",
                "Somebody changed the framework while you were writing.",
                "Look at what it says now, then save yours again if it still holds.");
    }

    private static Revision revision(ResultSet row, int number) throws SQLException {
        return new Revision(
                row.getLong("revision"),
                Instant.ofEpochMilli(row.getLong("revised_at")),
                row.getString("revised_by"),
                row.getString("why"),
                StoredForm.read(row.getString("framework")));
    }
}
