package cynosure.catalogue.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cynosure.catalogue.Said;
import cynosure.catalogue.Subject;
import cynosure.people.Person;
import cynosure.people.Role;
import cynosure.problem.Fault;
import cynosure.state.OnBothDatabases;
import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class DescriptionsTest {

    private static final Person BO = new Person("bo", "Bo", Role.MEMBER);
    private static final Subject NOTE = Subject.event("share_note");
    private static final Subject BOOK = new Subject("share_note", "book");

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void what_was_said_last_stands_and_nothing_that_was_said_is_lost(
            String database, DataSource source) {
        SqlDescriptions descriptions = descriptions(source);
        descriptions.write(NOTE, 0, new Said("A note", "", false), BO);
        descriptions.write(BOOK, 0, new Said("Which book", "", true), BO);
        descriptions.write(NOTE, 1, new Said("A note that the club sees", "Ada", false), BO);

        assertThat(descriptions.now()).containsOnlyKeys(NOTE, BOOK);
        assertThat(descriptions.now().get(NOTE).said())
                .isEqualTo(new Said("A note that the club sees", "Ada", false));
        assertThat(descriptions.now().get(BOOK).said().required()).isTrue();
        assertThat(descriptions.past("share_note"))
                .hasSize(3)
                .allMatch(one -> one.by().equals("bo"));
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void what_somebody_else_has_said_meanwhile_is_not_overwritten(
            String database, DataSource source) {
        SqlDescriptions descriptions = descriptions(source);
        descriptions.write(NOTE, 0, new Said("A note", "", false), BO);

        assertThatThrownBy(() -> descriptions.write(NOTE, 0, new Said("Mine", "", false), BO))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("meanwhile");
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void what_a_whole_file_says_is_said_on_top_of_what_was(String database, DataSource source) {
        SqlDescriptions descriptions = descriptions(source);
        descriptions.write(NOTE, 0, new Said("A note", "", false), BO);
        Said anew = new Said("A note, anew", "Ada", false);
        Said book = new Said("Which book", "", true);

        descriptions.write(Map.of(NOTE, anew, BOOK, book), BO);

        assertThat(descriptions.now().get(NOTE).said()).isEqualTo(anew);
        assertThat(descriptions.now().get(NOTE).version()).isEqualTo(2);
        assertThat(descriptions.now().get(BOOK).said()).isEqualTo(book);
        assertThat(descriptions.past("share_note")).hasSize(3);
    }

    private static SqlDescriptions descriptions(DataSource source) {
        JdbcClient sql = JdbcClient.create(source);
        sql.sql("insert into person (id, name, role, created_at) values ('bo', 'Bo', 'MEMBER', 0)")
                .update();
        return new SqlDescriptions(sql, Clock.systemUTC());
    }
}
