package cynosure.request.store;

import cynosure.bets.Sentence;
import cynosure.problem.Fault;
import cynosure.request.Answer;
import cynosure.request.Asked;
import cynosure.request.Limits;
import cynosure.request.Request;
import cynosure.request.Requests;
import cynosure.request.Thought;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What was asked and thought is written over, version by version; answers are only ever added.
@Repository
class SqlRequests implements Requests {

    private static final String COLUMNS =
            "select id, number, what, who, link, input, moves_none, if_we, then_what, job, better, must, made_by, made_at, version from request ";

    private final JdbcClient sql;
    private final Clock clock;

    SqlRequests(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<Request> all() {
        Map<String, List<Request.Given>> given = new HashMap<>();
        sql.sql(
                        """
                        select request_id, answer, bet_id, opportunity_id, reason, words, reply, until_day, person_id, happened_at
                        from request_answer
                        order by request_id, seq
                        """)
                .query(
                        row -> {
                            given.computeIfAbsent(
                                            row.getString("request_id"), any -> new ArrayList<>())
                                    .add(Answers.read(row));
                        });
        return sql.sql(COLUMNS + "order by number desc")
                .query(
                        (row, place) ->
                                request(row, given.getOrDefault(row.getString("id"), List.of())))
                .list();
    }

    @Override
    @Transactional
    public Optional<Request> find(String id) {
        List<Request.Given> given =
                sql.sql(
                                """
                                select answer, bet_id, opportunity_id, reason, words, reply, until_day, person_id, happened_at
                                from request_answer
                                where request_id = ?
                                order by seq
                                """)
                        .param(id)
                        .query((row, place) -> Answers.read(row))
                        .list();
        return sql.sql(COLUMNS + "where id = ?")
                .param(id)
                .query((row, place) -> request(row, given))
                .optional();
    }

    @Override
    @Transactional
    public void add(String id, Asked asked, String by) {
        if (find(id).isPresent()) {
            return;
        }
        Limits.room(sql.sql("select count(*) from request").query(Long.class).single());
        sql.sql(
                        """
                        insert into request (id, number, what, who, link, input, moves_none, if_we, then_what, job, better, must, made_by, made_at, version)
                        select ?, coalesce(max(number), 0) + 1, ?, ?, ?, '', 0, '', '', '', '', '', ?, ?, 1
                        from request
                        """)
                .params(id, asked.what(), asked.who(), asked.link(), by, clock.millis())
                .update();
    }

    @Override
    @Transactional
    public void write(String id, int seen, Asked asked, Thought thought) {
        int written =
                sql.sql(
                                """
                                update request
                                set what = ?, who = ?, link = ?, input = ?, moves_none = ?, if_we = ?, then_what = ?, job = ?, better = ?, must = ?, version = version + 1
                                where id = ? and version = ?
                                """)
                        .params(
                                asked.what(),
                                asked.who(),
                                asked.link(),
                                thought.input(),
                                thought.nothing() ? 1 : 0,
                                thought.sentence().ifWe(),
                                thought.sentence().then(),
                                thought.job(),
                                thought.better(),
                                thought.must(),
                                id,
                                seen)
                        .update();
        unseen(written);
    }

    @Override
    @Transactional
    public void answer(String id, int seen, Answer answer, String by) {
        unseen(
                sql.sql("update request set version = version + 1 where id = ? and version = ?")
                        .params(id, seen)
                        .update());
        Answers.Row row = Answers.row(answer);
        sql.sql(
                        """
                        insert into request_answer (request_id, seq, answer, bet_id, opportunity_id, reason, words, reply, until_day, person_id, happened_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        seen,
                        row.answer(),
                        row.bet(),
                        row.opportunity(),
                        row.reason(),
                        row.words(),
                        row.reply(),
                        row.until(),
                        by,
                        clock.millis())
                .update();
    }

    private static void unseen(int written) {
        if (written == 0) {
            throw Fault.conflict(
                    "request.outrun",
                    "Somebody has written on this request meanwhile.",
                    "Look at their words, then send yours again; what you wrote is still in the form.");
        }
    }

    private static Request request(ResultSet row, List<Request.Given> given) throws SQLException {
        return new Request(
                row.getString("id"),
                row.getLong("number"),
                new Asked(row.getString("what"), row.getString("who"), row.getString("link")),
                new Thought(
                        row.getString("input"),
                        row.getInt("moves_none") == 1,
                        new Sentence(row.getString("if_we"), row.getString("then_what")),
                        row.getString("job"),
                        row.getString("better"),
                        row.getString("must")),
                row.getString("made_by"),
                Instant.ofEpochMilli(row.getLong("made_at")),
                row.getInt("version"),
                given);
    }
}
