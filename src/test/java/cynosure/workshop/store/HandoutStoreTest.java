package cynosure.workshop.store;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.ids.RandomIds;
import cynosure.people.Person;
import cynosure.people.Role;
import cynosure.state.OnBothDatabases;
import cynosure.workshop.Handout;
import cynosure.workshop.Handouts;
import cynosure.workshop.Length;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class HandoutStoreTest {

    private static final Person FLO = new Person("flo", "Flo", Role.OWNER);
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void a_file_comes_back_byte_by_byte_and_only_in_its_own_workshop(
            String database, DataSource source) {
        Handouts handouts = open(source, NOON);
        byte[] bytes = new byte[70_000];
        for (int place = 0; place < bytes.length; place++) {
            bytes[place] = (byte) place;
        }
        handouts.keep("w", "a", "“Zahlen” 🌟.pdf", bytes);

        assertThat(handouts.of("w")).containsExactly(new Handout("a", "“Zahlen” 🌟.pdf", 70_000));
        assertThat(handouts.bytes("w", "a")).hasValue(bytes);
        assertThat(handouts.of("other")).isEmpty();
        assertThat(handouts.bytes("other", "a")).isEmpty();
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void files_stand_in_the_order_they_were_brought_and_one_sent_twice_is_one(
            String database, DataSource source) {
        Handouts later = open(source, NOON.plusSeconds(60));
        later.keep("w", "a", "second.md", new byte[] {2});
        later.keep("w", "b", "third.md", new byte[] {3});
        at(source, NOON).keep("w", "z", "first.md", new byte[] {1});
        at(source, NOON).keep("w", "a", "again.md", new byte[] {4});

        assertThat(later.of("w"))
                .extracting(Handout::name)
                .containsExactly("first.md", "second.md", "third.md");
        assertThat(later.bytes("w", "a")).hasValue(new byte[] {2});
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void a_file_is_dropped_by_its_own_workshop_alone(String database, DataSource source) {
        Handouts handouts = open(source, NOON);
        handouts.keep("w", "a", "notes.md", new byte[] {1});
        handouts.drop("other", "a");
        assertThat(handouts.of("w")).hasSize(1);
        handouts.drop("w", "a");
        handouts.drop("w", "a");

        assertThat(handouts.of("w")).isEmpty();
        assertThat(handouts.bytes("w", "a")).isEmpty();
    }

    /// With a workshop to bring files to.
    private static Handouts open(DataSource source, Instant now) {
        JdbcClient sql = JdbcClient.create(source);
        sql.sql("insert into person (id, name, role, created_at) values ('flo', 'Flo', 'OWNER', 0)")
                .update();
        TransactionTemplate transaction =
                new TransactionTemplate(new JdbcTransactionManager(source));
        new SqlWorkshops(sql, transaction, event -> {}, new RandomIds(), Clock.systemUTC())
                .plan("w", FLO, "The record shop", Length.SIXTY);
        return at(source, now);
    }

    private static Handouts at(DataSource source, Instant now) {
        return new SqlHandouts(JdbcClient.create(source), Clock.fixed(now, ZoneOffset.UTC));
    }
}
