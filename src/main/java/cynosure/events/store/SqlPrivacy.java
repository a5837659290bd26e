package cynosure.events.store;

import cynosure.events.privacy.Noticed;
import cynosure.events.privacy.Privacy;
import cynosure.events.privacy.Pseudonyms;
import cynosure.events.privacy.Rules;
import cynosure.people.Person;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rules of privacy in our own database. What is asked at every request is remembered.
@Repository
class SqlPrivacy implements Privacy {

    private final JdbcClient sql;
    private final Clock clock;
    private volatile @Nullable Map<String, Rules> known;

    SqlPrivacy(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Rules said(String source) {
        Map<String, Rules> all = known;
        if (all == null) {
            all = read();
            known = all;
        }
        return all.getOrDefault(source, Rules.USUAL);
    }

    @Override
    public synchronized void say(String source, Rules rules, Person by) {
        sql.sql(
                        """
                        insert into privacy_rules
                            (source_id, number, ips, blocked, pseudonyms, days, said_by, said_at)
                        values (?, (select coalesce(max(number), 0) + 1
                                    from privacy_rules
                                    where source_id = ?), ?, ?, ?, ?, ?, ?)
                        """)
                .param(source)
                .param(source)
                .param(rules.ips() ? 1 : 0)
                .param(String.join("\n", rules.blocked()))
                .param(rules.pseudonyms() == null ? null : rules.pseudonyms().name())
                .param(rules.days())
                .param(by.id())
                .param(clock.millis())
                .update();
        known = null;
    }

    @Override
    public Optional<Instant> pseudonymsSince(String source) {
        Instant since = null;
        @Nullable String before = null;
        for (Said said : history(source)) {
            if (!Objects.equals(said.pseudonyms, before)) {
                since = said.at;
            }
            before = said.pseudonyms;
        }
        return Optional.ofNullable(since);
    }

    @Override
    public void note(Collection<Noticed.Count> counts) {
        for (Noticed.Count count : counts) {
            sql.sql(
                            """
                            insert into privacy_seen (source_id, what, name, times, last_at)
                            values (?, ?, ?, ?, ?)
                            on conflict (source_id, what, name)
                            do update set times = privacy_seen.times + excluded.times,
                                          last_at = excluded.last_at
                            """)
                    .params(
                            count.source(),
                            count.what().name(),
                            count.name(),
                            count.times(),
                            clock.millis())
                    .update();
        }
    }

    @Override
    public List<Seen> seen(String source) {
        return sql.sql(
                        """
                        select what, name, times, last_at
                        from privacy_seen
                        where source_id = ?
                        order by times desc, name
                        """)
                .param(source)
                .query(
                        (row, number) ->
                                new Seen(
                                        Noticed.What.valueOf(row.getString("what")),
                                        row.getString("name"),
                                        row.getLong("times"),
                                        Instant.ofEpochMilli(row.getLong("last_at"))))
                .list();
    }

    @Override
    public Set<String> forgotten() {
        return new HashSet<>(
                sql.sql("select mark from privacy_forgotten where lifted_at is null")
                        .query(String.class)
                        .list());
    }

    private record Said(@Nullable String pseudonyms, Instant at) {}

    private List<Said> history(String source) {
        return sql.sql(
                        """
                        select pseudonyms, said_at
                        from privacy_rules
                        where source_id = ?
                        order by number
                        """)
                .param(source)
                .query(
                        (row, number) ->
                                new Said(
                                        row.getString("pseudonyms"),
                                        Instant.ofEpochMilli(row.getLong("said_at"))))
                .list();
    }

    private Map<String, Rules> read() {
        Map<String, Rules> all = new HashMap<>();
        sql.sql(
                        """
                        select source_id, ips, blocked, pseudonyms, days
                        from privacy_rules
                        order by source_id, number
                        """)
                .query(
                        row -> {
                            all.put(row.getString("source_id"), rules(row));
                        });
        return all;
    }

    private static Rules rules(ResultSet row) throws SQLException {
        String pseudonyms = row.getString("pseudonyms");
        return new Rules(
                row.getLong("ips") == 1,
                row.getString("blocked").lines().toList(),
                pseudonyms == null ? null : Pseudonyms.valueOf(pseudonyms),
                row.getInt("days"));
    }
}
