package cynosure.sharing.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cynosure.ids.CountedIds;
import cynosure.people.Person;
import cynosure.people.Role;
import cynosure.problem.Fault;
import cynosure.sharing.Share;
import cynosure.sharing.Shares;
import cynosure.sharing.Terms;
import cynosure.state.OnBothDatabases;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class SharesStoreTest {

    private static final Person ADA = new Person("ada", "Ada", Role.OWNER);
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Instant END = Instant.parse("2026-03-09T12:00:00Z");

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void a_link_is_found_by_its_secret_with_all_that_was_said(String database, DataSource source) {
        Shares shares = open(source);
        Share made = shares.make("secret", "the board", new Terms(true, false), END, ADA);

        assertThat(shares.with("secret")).contains(made);
        assertThat(shares.with("Secret")).isEmpty();
        assertThat(shares.with("")).isEmpty();
        assertThat(shares.all()).containsExactly(made);
        assertThat(made.open(END.minusMillis(1))).isTrue();
        assertThat(made.open(END)).isFalse();
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void the_secret_itself_is_nowhere(String database, DataSource source) {
        open(source).make("open-sesame", "the board", new Terms(false, false), null, ADA);

        assertThat(JdbcClient.create(source).sql("select * from share").query().listOfRows())
                .singleElement()
                .asString()
                .contains("the board")
                .doesNotContain("open-sesame");
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void it_is_remembered_when_it_was_opened_last(String database, DataSource source) {
        Shares shares = open(source);
        Share made = shares.make("secret", "the board", new Terms(false, true), null, ADA);
        assertThat(made.opened()).isNull();

        shares.opened(made);
        assertThat(shares.with("secret").orElseThrow().opened()).isEqualTo(NOON);
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void what_was_taken_back_stays_so_and_says_by_whom(String database, DataSource source) {
        Shares shares = open(source);
        Share made = shares.make("secret", "the board", new Terms(false, false), null, ADA);
        shares.revoke(made.id(), ADA);
        shares.revoke(made.id(), new Person("ben", "Ben", Role.OWNER));

        Share taken = shares.with("secret").orElseThrow();
        assertThat(taken.open(NOON)).isFalse();
        assertThat(taken.revoked()).isEqualTo(new Share.Revocation("ada", NOON));
        assertThatThrownBy(() -> shares.revoke("nobody", ADA)).isInstanceOf(Fault.class);
    }

    private static Shares open(DataSource source) {
        JdbcClient sql = JdbcClient.create(source);
        sql.sql("insert into person (id, name, role, created_at) values ('ada', 'Ada', 'OWNER', 0)")
                .update();
        return new SqlShares(sql, new CountedIds(), Clock.fixed(NOON, ZoneOffset.UTC));
    }
}
