package cynosure.catalogue.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cynosure.catalogue.Subject;
import cynosure.catalogue.watch.Notice;
import cynosure.catalogue.watch.Notice.Why;
import cynosure.people.Person;
import cynosure.people.Role;
import cynosure.problem.Fault;
import cynosure.state.OnBothDatabases;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class NoticesTest {

    private static final Person BO = new Person("bo", "Bo", Role.MEMBER);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 3);

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void a_notice_is_open_until_it_has_a_reason_or_is_over(String database, DataSource source) {
        SqlNotices notices = notices(source);
        Notice found = notice("a", MARCH);
        notices.raise(found);
        assertThat(notices.all()).containsExactly(found);
        assertThat(found.open()).isTrue();

        notices.answer("a", 0, Why.TRACKING, "Release 7.4", BO);
        Notice explained = notices.find("a").orElseThrow();
        assertThat(explained.open()).isFalse();
        assertThat(explained.brokeNumbers()).isTrue();
        notices.answer("a", 1, Why.REOPENED, "", BO);
        assertThat(notices.find("a").orElseThrow().open()).isTrue();
        notices.over("a", MARCH.plusDays(9));
        notices.over("a", MARCH.plusDays(12));
        assertThat(notices.find("a").orElseThrow().until()).isEqualTo(MARCH.plusDays(9));
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void the_latest_stands_first_and_nobody_answers_unseen(String database, DataSource source) {
        SqlNotices notices = notices(source);
        notices.raise(notice("old", MARCH));
        notices.raise(notice("new", MARCH.plusDays(1)));
        assertThat(notices.all()).extracting(Notice::id).containsExactly("new", "old");

        notices.answer("old", 0, Why.REAL, "", BO);
        assertThatThrownBy(() -> notices.answer("old", 0, Why.REMOVED, "", BO))
                .isInstanceOf(Fault.class);
    }

    private static Notice notice(String id, LocalDate since) {
        return new Notice(
                id,
                Notice.Kind.FELL,
                Subject.event("share_note"),
                "",
                since,
                null,
                96.5,
                31,
                -5.25,
                Instant.parse("2026-03-05T04:00:00Z"),
                List.of());
    }

    private static SqlNotices notices(DataSource source) {
        JdbcClient sql = JdbcClient.create(source);
        sql.sql("insert into person (id, name, role, created_at) values ('bo', 'Bo', 'MEMBER', 0)")
                .update();
        return new SqlNotices(sql, Clock.systemUTC());
    }
}
