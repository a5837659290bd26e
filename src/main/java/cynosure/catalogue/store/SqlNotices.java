package cynosure.catalogue.store;

import cynosure.catalogue.Subject;
import cynosure.catalogue.watch.Notice;
import cynosure.catalogue.watch.Notice.Answer;
import cynosure.catalogue.watch.Notices;
import cynosure.people.Person;
import cynosure.problem.Fault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Days are kept as 2026-11-22; every answer is a row of its own.
@Repository
class SqlNotices implements Notices {

    private final JdbcClient sql;
    private final Clock clock;

    SqlNotices(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public List<Notice> all() {
        Map<String, List<Answer>> answers = new HashMap<>();
        sql.sql(
                        """
                        select notice_id, answer, words, person_id, said_at
                        from event_notice_answer
                        order by notice_id, version
                        """)
                .query(
                        row -> {
                            answers.computeIfAbsent(
                                            row.getString("notice_id"), any -> new ArrayList<>())
                                    .add(answer(row));
                        });
        return sql.sql(
                        """
                        select id, kind, event, property, other, since, until, usual, seen, score,
                            found_at
                        from event_notice
                        order by since desc, found_at desc, id
                        """)
                .query(
                        (row, number) ->
                                notice(row, answers.getOrDefault(row.getString("id"), List.of())))
                .list();
    }

    @Override
    public Optional<Notice> find(String id) {
        return all().stream().filter(notice -> notice.id().equals(id)).findFirst();
    }

    @Override
    public void raise(Notice found) {
        sql.sql(
                        """
                        insert into event_notice
                            (id, kind, event, property, other, since, usual, seen, score, found_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        found.id(),
                        found.kind().name(),
                        found.subject().event(),
                        found.subject().property(),
                        found.other(),
                        found.since().toString(),
                        found.usual(),
                        found.seen(),
                        found.score(),
                        found.foundAt().toEpochMilli())
                .update();
    }

    @Override
    public void over(String id, LocalDate until) {
        sql.sql("update event_notice set until = ? where id = ? and until is null")
                .params(until.toString(), id)
                .update();
    }

    @Override
    public void answer(String id, int seen, Notice.Why why, String words, Person by) {
        int last =
                sql.sql(
                                """
                                select coalesce(max(version), 0)
                                from event_notice_answer
                                where notice_id = ?
                                """)
                        .param(id)
                        .query(Integer.class)
                        .single();
        if (last != seen) {
            throw outrun();
        }
        try {
            sql.sql(
                            """
                            insert into event_notice_answer
                                (notice_id, version, answer, words, person_id, said_at)
                            values (?, ?, ?, ?, ?, ?)
                            """)
                    .params(id, seen + 1, why.name(), words, by.id(), clock.millis())
                    .update();
        } catch (DuplicateKeyException taken) {
            throw outrun();
        }
    }

    private static Fault outrun() {
        return Fault.conflict(
                "catalogue.outrun",
                "Somebody else has said something of this meanwhile.",
                "Look at what they wrote, then say what is missing.");
    }

    private static Answer answer(ResultSet row) throws SQLException {
        return new Answer(
                Notice.Why.valueOf(row.getString("answer")),
                row.getString("words"),
                row.getString("person_id"),
                Instant.ofEpochMilli(row.getLong("said_at")));
    }

    private static Notice notice(ResultSet row, List<Answer> answers) throws SQLException {
        @Nullable String until = row.getString("until");
        return new Notice(
                row.getString("id"),
                Notice.Kind.valueOf(row.getString("kind")),
                new Subject(row.getString("event"), row.getString("property")),
                row.getString("other"),
                LocalDate.parse(row.getString("since")),
                until == null ? null : LocalDate.parse(until),
                row.getDouble("usual"),
                row.getDouble("seen"),
                row.getDouble("score"),
                Instant.ofEpochMilli(row.getLong("found_at")),
                answers);
    }
}
