package cynosure.discovery.store;

import cynosure.discovery.Act;
import cynosure.discovery.Greenfield;
import cynosure.discovery.GreenfieldChanged;
import cynosure.discovery.Greenfields;
import cynosure.discovery.Idea;
import cynosure.discovery.Judged;
import cynosure.discovery.Limits;
import cynosure.discovery.Verdict;
import cynosure.ids.Ids;
import cynosure.people.Person;
import cynosure.problem.Fault;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Adds one row for each thing that is said. What changes one test is told in the order in which it
/// happened.
@Repository
class SqlGreenfields implements Greenfields {

    private static final int TRIES = 50;

    private static final String IDEA =
            """
            insert into greenfield_idea
                (greenfield_id, act_id, change_words, interventions, person_id, happened_at, seq)
            select ?, ?, ?, ?, ?, ?, coalesce(max(seq), 0) + 1
            from greenfield_idea where greenfield_id = ?
            """;

    private static final String VERDICT =
            """
            insert into greenfield_verdict
                (greenfield_id, act_id, verdict, words, person_id, happened_at, seq)
            select ?, ?, ?, ?, ?, ?, coalesce(max(seq), 0) + 1
            from greenfield_verdict where greenfield_id = ?
            """;

    private final JdbcClient sql;
    private final ApplicationEventPublisher publisher;
    private final Ids ids;
    private final Clock clock;

    SqlGreenfields(JdbcClient sql, ApplicationEventPublisher publisher, Ids ids, Clock clock) {
        this.sql = sql;
        this.publisher = publisher;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Greenfield begin(String id, String about, String input, Person by) {
        start(id, about, input, by.id(), clock.millis());
        return held(id);
    }

    @Override
    public Greenfield held(String id) {
        return find(id).orElseThrow(
                        () ->
                                Fault.notFound(
                                        "discovery.no-greenfield",
                                        "There is no such greenfield test.",
                                        "Look at the inputs and their tests."));
    }

    @Override
    public List<Greenfield> all() {
        return each("select id from greenfield order by started_at desc, id", List.of());
    }

    @Override
    public List<Greenfield> of(String about) {
        return each(
                "select id from greenfield where about = ? order by started_at desc, id",
                List.of(about));
    }

    @Override
    public synchronized void add(String id, Act act, String change, String interventions) {
        Greenfield test = held(id);
        if (test.ideas().size() >= Limits.IDEAS_MAX) {
            throw Fault.conflict(
                    "discovery.full",
                    "There are " + Limits.IDEAS_MAX + " ideas in this test; that is enough.",
                    "Begin another test, or choose what is worth trying.");
        }
        append(
                "greenfield_idea",
                IDEA,
                id,
                act,
                idea(
                        id,
                        act.id(),
                        new Idea(change, interventions, act.personId(), clock.instant())));
        publisher.publishEvent(new GreenfieldChanged(held(id)));
    }

    @Override
    public synchronized void judge(String id, Act act, Verdict verdict, String words) {
        held(id);
        append(
                "greenfield_verdict",
                VERDICT,
                id,
                act,
                verdict(id, act.id(), new Judged(verdict, words, act.personId(), clock.instant())));
        publisher.publishEvent(new GreenfieldChanged(held(id)));
    }

    @Override
    public void keep(Greenfield test) {
        start(
                test.id(),
                test.about(),
                test.input(),
                test.startedBy(),
                test.startedAt().toEpochMilli());
        for (Idea idea : test.ideas()) {
            sql.sql(IDEA).params(idea(test.id(), ids.next(), idea)).update();
        }
        for (Judged judged : test.said()) {
            sql.sql(VERDICT).params(verdict(test.id(), ids.next(), judged)).update();
        }
    }

    private void start(String id, String about, String input, String by, long millis) {
        sql.sql(
                        """
                        insert into greenfield (id, about, input, started_at, started_by)
                        values (?, ?, ?, ?, ?)
                        on conflict (id) do nothing
                        """)
                .params(id, about, input, millis, by)
                .update();
    }

    private static List<Object> idea(String id, String actId, Idea idea) {
        return List.of(
                id,
                actId,
                idea.change(),
                idea.interventions(),
                idea.by(),
                idea.at().toEpochMilli(),
                id);
    }

    private static List<Object> verdict(String id, String actId, Judged judged) {
        return List.of(
                id,
                actId,
                judged.verdict().name(),
                judged.words(),
                judged.by(),
                judged.at().toEpochMilli(),
                id);
    }

    /// Adds a row under the next number of its test. Of two people who write in the same moment one
    /// takes the number, and the other the one after it.
    private void append(String table, String statement, String id, Act act, List<Object> values) {
        for (int left = TRIES; ; left--) {
            if (done(table, id, act)) {
                return;
            }
            try {
                sql.sql(statement).params(values).update();
                return;
            } catch (DuplicateKeyException taken) {
                if (left == 1) {
                    throw taken;
                }
            }
        }
    }

    private boolean done(String table, String id, Act act) {
        return sql.sql("select count(*) from " + table + " where greenfield_id = ? and act_id = ?")
                        .params(id, act.id())
                        .query(Long.class)
                        .single()
                > 0;
    }

    private List<Greenfield> each(String statement, List<Object> values) {
        return sql.sql(statement).params(values).query(String.class).list().stream()
                .map(this::held)
                .toList();
    }

    private Optional<Greenfield> find(String id) {
        return sql.sql("select about, input, started_at, started_by from greenfield where id = ?")
                .param(id)
                .query(
                        (row, number) ->
                                new Greenfield(
                                        id,
                                        row.getString("about"),
                                        row.getString("input"),
                                        Instant.ofEpochMilli(row.getLong("started_at")),
                                        row.getString("started_by"),
                                        List.of(),
                                        List.of()))
                .optional()
                .map(test -> test.with(ideas(id), said(id)));
    }

    private List<Idea> ideas(String id) {
        return sql.sql(
                        """
                        select change_words, interventions, person_id, happened_at
                        from greenfield_idea
                        where greenfield_id = ?
                        order by seq
                        """)
                .param(id)
                .query(
                        (row, number) ->
                                new Idea(
                                        row.getString("change_words"),
                                        row.getString("interventions"),
                                        row.getString("person_id"),
                                        Instant.ofEpochMilli(row.getLong("happened_at"))))
                .list();
    }

    private List<Judged> said(String id) {
        return sql.sql(
                        """
                        select verdict, words, person_id, happened_at
                        from greenfield_verdict
                        where greenfield_id = ?
                        order by seq
                        """)
                .param(id)
                .query(
                        (row, number) ->
                                new Judged(
                                        Verdict.valueOf(row.getString("verdict")),
                                        row.getString("words"),
                                        row.getString("person_id"),
                                        Instant.ofEpochMilli(row.getLong("happened_at"))))
                .list();
    }
}
