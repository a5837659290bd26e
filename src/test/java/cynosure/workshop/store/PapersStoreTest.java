package cynosure.workshop.store;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.ids.RandomIds;
import cynosure.people.Person;
import cynosure.people.Role;
import cynosure.state.OnBothDatabases;
import cynosure.workshop.Length;
import cynosure.workshop.Paper;
import cynosure.workshop.Papers;
import cynosure.workshop.activity.Mark;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class PapersStoreTest {

    private static final Person FLO = new Person("flo", "Flo", Role.OWNER);

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void what_stands_on_a_paper_is_read_by_its_secret_alone(String database, DataSource source) {
        Papers papers = open(source);
        String mine = papers.fresh("w", "s1");
        String other = papers.fresh("w", "s1");
        papers.write("w", "s1", mine, 2, List.of("a", "“b”\n🌟"), List.of(Mark.values()));
        papers.write("w", "s1", other, 2, List.of("c"), List.of());

        assertThat(papers.read("w", "s1", mine).text(3)).isEqualTo("“b”\n🌟");
        assertThat(papers.read("w", "s1", mine).marks(2)).containsExactly(Mark.values());
        assertThat(papers.read("w", "s2", mine)).isEqualTo(Paper.BLANK);
        assertThat(papers.genuine("w", "s1", mine)).isTrue();
        assertThat(papers.genuine("w", "s2", mine)).isFalse();
        assertThat(papers.genuine("w", "s1", mine.substring(1))).isFalse();
        assertThat(papers.all("w", "s1"))
                .extracting(paper -> paper.text(2))
                .containsExactlyInAnyOrder("a", "c");
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void papers_lie_in_the_order_of_their_numbers_whoever_wrote_last(
            String database, DataSource source) {
        Papers papers = open(source);
        List<String> secrets = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            secrets.add(papers.fresh("w", "s1"));
            papers.write("w", "s1", secrets.getLast(), 0, List.of("text " + i), List.of());
        }
        secrets.forEach(each -> papers.write("w", "s1", each, 0, List.of("again"), List.of()));
        papers.settle();

        String place = database.equals("SQLite") ? "rowid" : "ctid";
        assertThat(
                        JdbcClient.create(source)
                                .sql("select paper from workshop_paper order by " + place)
                                .query(String.class)
                                .list())
                .hasSize(12)
                .isSorted();
        if (database.equals("PostgreSQL")) {
            assertThat(
                            JdbcClient.create(source)
                                    .sql("select count(distinct xmin::text) from workshop_paper")
                                    .query(Integer.class)
                                    .single())
                    .as("transactions that wrote what lies there now")
                    .isOne();
        }
        papers.shred("w", "s1");
        assertThat(papers.all("w", "s1")).isEmpty();
    }

    private static Papers open(DataSource source) {
        JdbcClient sql = JdbcClient.create(source);
        TransactionTemplate transaction =
                new TransactionTemplate(new JdbcTransactionManager(source));
        sql.sql("insert into person (id, name, role, created_at) values ('flo', 'Flo', 'OWNER', 0)")
                .update();
        RandomIds ids = new RandomIds();
        new SqlWorkshops(sql, transaction, event -> {}, ids, Clock.systemUTC())
                .plan("w", FLO, "The record shop", Length.SIXTY);
        return new SqlPapers(source, sql, transaction, ids);
    }
}
