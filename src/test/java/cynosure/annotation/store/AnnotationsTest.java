package cynosure.annotation.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cynosure.annotation.Annotation;
import cynosure.annotation.Annotation.Kind;
import cynosure.ids.CountedIds;
import cynosure.people.Person;
import cynosure.people.Role;
import cynosure.state.OnBothDatabases;
import java.time.Clock;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class AnnotationsTest {

    private static final Person BO = new Person("bo", "Bo", Role.MEMBER);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 14);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 2);

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void what_happened_stands_by_its_day(String database, DataSource source) {
        SqlAnnotations annotations = annotations(source);
        annotations.add(MAY, Kind.OUTSIDE, "A holiday", BO);
        annotations.add(MARCH, Kind.RELEASE, "Sync on trains", BO);

        assertThat(annotations.all())
                .extracting(Annotation::words)
                .containsExactly("A holiday", "Sync on trains");
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void what_was_taken_away_can_be_brought_back_and_is_not_changed_meanwhile(
            String database, DataSource source) {
        SqlAnnotations annotations = annotations(source);
        String id = annotations.add(MAY, Kind.OTHER, "A holiday", BO).id();
        assertThat(annotations.change(id, MARCH, Kind.OUTSIDE, "The holidays", BO)).isTrue();
        annotations.remove(id);

        assertThat(annotations.all()).isEmpty();
        assertThat(annotations.change(id, MAY, Kind.OTHER, "Gone", BO)).isFalse();
        assertThat(annotations.removed()).extracting(Annotation::id).containsExactly(id);
        annotations.restore(id);
        assertThat(annotations.all())
                .extracting(Annotation::day, Annotation::kind, Annotation::words)
                .containsExactly(tuple(MARCH, Kind.OUTSIDE, "The holidays"));
    }

    private static SqlAnnotations annotations(DataSource source) {
        JdbcClient sql = JdbcClient.create(source);
        sql.sql("insert into person (id, name, role, created_at) values ('bo', 'Bo', 'MEMBER', 0)")
                .update();
        return new SqlAnnotations(sql, new CountedIds(), Clock.systemUTC());
    }
}
