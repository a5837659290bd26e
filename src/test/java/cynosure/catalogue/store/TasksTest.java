package cynosure.catalogue.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cynosure.catalogue.task.Task;
import cynosure.catalogue.task.Task.Arrived;
import cynosure.catalogue.task.Wish;
import cynosure.people.Person;
import cynosure.people.Role;
import cynosure.problem.Fault;
import cynosure.state.OnBothDatabases;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class TasksTest {

    private static final Person BO = new Person("bo", "Bo", Role.MEMBER);
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void the_most_urgent_stands_first_and_the_same_id_asks_once(
            String database, DataSource source) {
        SqlTasks tasks = tasks(source);
        tasks.add("a", wish("some_day", null), BO);
        tasks.add("b", wish("later", LocalDate.of(2026, 12, 24)), BO);
        tasks.add("c", wish("soon", LocalDate.of(2026, 12, 1)), BO);
        tasks.add("c", wish("twice", null), BO);

        assertThat(tasks.all())
                .extracting(task -> task.wish().event())
                .containsExactly("soon", "later", "some_day");
        assertThat(tasks.find("b").orElseThrow().wish())
                .isEqualTo(wish("later", LocalDate.of(2026, 12, 24)));
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void what_has_arrived_is_ticked_once_and_what_was_taken_back_is_not(
            String database, DataSource source) {
        SqlTasks tasks = tasks(source);
        tasks.add("a", wish("share_note", null), BO);
        tasks.add("b", wish("read", null), BO);
        tasks.drop("b", BO);
        for (String id : new String[] {"a", "b"}) {
            tasks.arrive(id, new Arrived(NOON, "Web app"));
            tasks.arrive(id, new Arrived(NOON.plusSeconds(60), "Phone app"));
        }
        tasks.drop("a", BO);

        Task arrived = tasks.find("a").orElseThrow();
        assertThat(arrived.arrived()).isEqualTo(new Arrived(NOON, "Web app"));
        assertThat(arrived.dropped()).isNull();
        assertThat(tasks.find("b").orElseThrow().arrived()).isNull();
        tasks.takeUp("b");
        assertThat(tasks.find("b").orElseThrow().open()).isTrue();
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void what_somebody_else_has_changed_is_not_overwritten(String database, DataSource source) {
        SqlTasks tasks = tasks(source);
        tasks.add("a", wish("share_note", null), BO);
        tasks.change("a", 1, wish("share_line", null));

        assertThatThrownBy(() -> tasks.change("a", 1, wish("mine", null)))
                .isInstanceOf(Fault.class);
        assertThat(tasks.find("a").orElseThrow().wish().event()).isEqualTo("share_line");
    }

    private static Wish wish(String event, @Nullable LocalDate due) {
        return new Wish(event, "book: text\npages: number", "In the club", "Ada", due, "", "Notes");
    }

    private static SqlTasks tasks(DataSource source) {
        JdbcClient sql = JdbcClient.create(source);
        sql.sql("insert into person (id, name, role, created_at) values ('bo', 'Bo', 'MEMBER', 0)")
                .update();
        return new SqlTasks(sql, Clock.systemUTC());
    }
}
