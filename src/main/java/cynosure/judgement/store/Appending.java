package cynosure.judgement.store;

import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Adds a row under the next number of its table. Of two people who write in the same moment one
/// takes the number, and the other the one after it.
final class Appending {

    private static final int TRIES = 50;

    private Appending() {}

    static void row(JdbcClient sql, String statement, List<Object> values) {
        for (int left = TRIES; ; left--) {
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
}
