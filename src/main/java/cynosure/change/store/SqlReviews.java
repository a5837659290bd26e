package cynosure.change.store;

import cynosure.change.Reason;
import cynosure.change.ReviewAct;
import cynosure.change.ReviewAct.About;
import cynosure.change.ReviewAct.Held;
import cynosure.change.ReviewAct.Moved;
import cynosure.change.ReviewAct.StageChosen;
import cynosure.change.Reviews;
import cynosure.change.Stage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlReviews implements Reviews {

    private static final int TRIES = 50;

    private final JdbcClient sql;

    SqlReviews(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<ReviewAct> all() {
        return sql.sql(
                        """
                        select about, act, chosen, words, person_id, happened_at
                        from review_act
                        order by seq
                        """)
                .query(SqlReviews::act)
                .list();
    }

    /// Of two people who write in the same moment one takes the number, and the other the next.
    @Override
    public void add(ReviewAct act) {
        for (int left = TRIES; ; left--) {
            try {
                write(act);
                return;
            } catch (DuplicateKeyException taken) {
                if (left == 1) {
                    throw taken;
                }
            }
        }
    }

    private void write(ReviewAct act) {
        Stored stored = Stored.of(act);
        sql.sql(
                        """
                        insert into review_act (seq, about, act, chosen, words, person_id, happened_at)
                        select coalesce(max(seq), 0) + 1, ?, ?, ?, ?, ?, ?
                        from review_act
                        """)
                .params(
                        stored.about(),
                        stored.act(),
                        stored.chosen(),
                        stored.words(),
                        act.by(),
                        act.at().toEpochMilli())
                .update();
    }

    /// An act as columns.
    private record Stored(String about, String act, String chosen, String words) {

        static Stored of(ReviewAct act) {
            return switch (act) {
                case StageChosen stage -> new Stored("", "stage", stage.stage().name(), "");
                case Moved moved ->
                        new Stored(
                                moved.about().name(), "moved", moved.to().toString(), moved.why());
                case Held held ->
                        new Stored(
                                held.about().name(),
                                "held",
                                held.signs().stream()
                                        .map(Reason::name)
                                        .collect(Collectors.joining(" ")),
                                held.words());
            };
        }
    }

    private static ReviewAct act(ResultSet row, int number) throws SQLException {
        String chosen = row.getString("chosen");
        String words = row.getString("words");
        String by = row.getString("person_id");
        Instant at = Instant.ofEpochMilli(row.getLong("happened_at"));
        return switch (row.getString("act")) {
            case "stage" -> new StageChosen(Stage.valueOf(chosen), by, at);
            case "moved" ->
                    new Moved(
                            About.valueOf(row.getString("about")),
                            LocalDate.parse(chosen),
                            words,
                            by,
                            at);
            default ->
                    new Held(
                            About.valueOf(row.getString("about")),
                            Stream.of(chosen.split(" "))
                                    .filter(sign -> !sign.isEmpty())
                                    .map(Reason::valueOf)
                                    .toList(),
                            words,
                            by,
                            at);
        };
    }
}
