package cynosure.sharing.store;

import cynosure.ids.Ids;
import cynosure.ids.Secrets;
import cynosure.people.Person;
import cynosure.problem.Fault;
import cynosure.sharing.Share;
import cynosure.sharing.Share.Revocation;
import cynosure.sharing.Shares;
import cynosure.sharing.Terms;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlShares implements Shares {

    private final JdbcClient sql;
    private final Ids ids;
    private final Clock clock;

    SqlShares(JdbcClient sql, Ids ids, Clock clock) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Share make(String secret, String whom, Terms terms, @Nullable Instant until, Person by) {
        Instant now = now();
        Share share = new Share(ids.next(), whom, terms, by.id(), now, until, null, null);
        sql.sql(
                        """
                        insert into share (id, secret_hash, whom, numbers, people, made_by, made_at, ends_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        share.id(),
                        Secrets.hash(secret),
                        whom,
                        terms.numbers() ? 1 : 0,
                        terms.people() ? 1 : 0,
                        by.id(),
                        now.toEpochMilli(),
                        until == null ? null : until.toEpochMilli())
                .update();
        return share;
    }

    @Override
    public Optional<Share> with(String secret) {
        return sql.sql(
                        """
                        select id, whom, numbers, people, made_by, made_at, ends_at, opened_at, revoked_by, revoked_at
                        from share
                        where secret_hash = ?
                        """)
                .param(Secrets.hash(secret))
                .query(SqlShares::share)
                .optional();
    }

    @Override
    public void opened(Share share) {
        sql.sql("update share set opened_at = ? where id = ?")
                .params(now().toEpochMilli(), share.id())
                .update();
    }

    @Override
    public List<Share> all() {
        return sql.sql(
                        """
                        select id, whom, numbers, people, made_by, made_at, ends_at, opened_at, revoked_by, revoked_at
                        from share
                        order by made_at desc, id
                        """)
                .query(SqlShares::share)
                .list();
    }

    @Override
    public void revoke(String id, Person by) {
        int known =
                sql.sql("select count(*) from share where id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single();
        if (known == 0) {
            throw Fault.notFound(
                    "sharing.no-share",
                    "There is no such link.",
                    "Choose one from the list of links.");
        }
        sql.sql(
                        """
                        update share
                        set revoked_by = ?, revoked_at = ?
                        where id = ? and revoked_at is null
                        """)
                .params(by.id(), now().toEpochMilli(), id)
                .update();
    }

    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }

    private static Share share(ResultSet row, int number) throws SQLException {
        @Nullable Instant revoked = instant(row, "revoked_at");
        return new Share(
                row.getString("id"),
                row.getString("whom"),
                new Terms(row.getInt("numbers") == 1, row.getInt("people") == 1),
                row.getString("made_by"),
                Instant.ofEpochMilli(row.getLong("made_at")),
                instant(row, "ends_at"),
                instant(row, "opened_at"),
                revoked == null ? null : new Revocation(row.getString("revoked_by"), revoked));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }
}
