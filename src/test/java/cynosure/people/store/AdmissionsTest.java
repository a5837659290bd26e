package cynosure.people.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cynosure.ids.CountedIds;
import cynosure.people.Admission;
import cynosure.people.Person;
import cynosure.people.Role;
import cynosure.state.OnBothDatabases;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class AdmissionsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void a_link_lets_one_member_in_once(String database, DataSource source) {
        Team team = new Team(source, NOW);
        team.admissions.forSomebodyNew("secret", "Bo", team.owner);

        assertThat(team.admissions.spend("guessed", "Eve")).isEmpty();
        Person bo = team.admissions.spend("secret", "Bodil").orElseThrow();
        assertThat(bo).extracting(Person::name, Person::role).containsExactly("Bodil", Role.MEMBER);
        assertThat(team.admissions.spend("secret", "Eve")).isEmpty();
        assertThat(team.people.members()).containsExactly(team.owner, bo);
        assertThat(team.admissions.open()).isEmpty();
        assertThat(team.sql.sql("select secret_hash from admission").query(String.class).list())
                .doesNotContain("secret");
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void a_link_that_was_taken_back_or_is_over_lets_nobody_in(String database, DataSource source) {
        Team team = new Team(source, NOW);
        Admission first = team.admissions.forSomebodyNew("first", "Bo", team.owner);
        team.admissions.forSomebodyNew("second", "Cy", team.owner);
        team.admissions.withdraw(first.id());

        assertThat(team.admissions.spend("first", "Bo")).isEmpty();
        assertThat(team.admissions.open()).extracting(Admission::name).containsExactly("Cy");
        Team later = team.at(NOW.plus(Admission.LASTING));
        assertThat(later.admissions.spend("second", "Cy")).isEmpty();
        assertThat(later.admissions.open()).isEmpty();
        assertThat(
                        team.at(NOW.plus(Admission.LASTING).minus(Duration.ofMillis(1)))
                                .admissions
                                .spend("second", "Cy"))
                .isPresent();
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void who_is_sent_away_gets_in_no_more_until_let_back_in(String database, DataSource source) {
        Team team = new Team(source, NOW);
        Person bo = team.people.add("Bo", Role.MEMBER);
        String browser = team.accesses.grant(bo);
        team.admissions.forMember("old", bo, team.owner);
        team.people.part(bo, team.owner);

        assertThat(team.accesses.personOf(browser)).isEmpty();
        assertThat(team.admissions.spend("old", "")).isEmpty();
        assertThat(team.people.members()).containsExactly(team.owner);
        assertThat(team.people.former()).containsExactly(bo);
        assertThat(team.people.find(bo.id())).contains(bo);
        assertThatThrownBy(() -> team.people.part(team.owner, team.owner))
                .isInstanceOf(IllegalArgumentException.class);

        team.admissions.forMember("again", bo, team.owner);
        assertThat(team.admissions.spend("again", "somebody else")).contains(bo);
        assertThat(team.people.members()).containsExactly(team.owner, bo);
        assertThat(team.people.former()).isEmpty();
    }

    /// The stores of one workspace at one moment.
    private static final class Team {

        final JdbcClient sql;
        final CountedIds ids;
        final SqlPeople people;
        final SqlAccesses accesses;
        final SqlAdmissions admissions;
        final Person owner;

        Team(DataSource source, Instant now) {
            sql = JdbcClient.create(source);
            ids = new CountedIds();
            Clock clock = Clock.fixed(now, ZoneOffset.UTC);
            people = new SqlPeople(sql, ids, clock);
            accesses = new SqlAccesses(sql, people, ids, clock);
            admissions = new SqlAdmissions(sql, people, ids, clock);
            owner = people.add("Flo", Role.OWNER);
        }

        private Team(Team before, Instant now) {
            Clock clock = Clock.fixed(now, ZoneOffset.UTC);
            sql = before.sql;
            ids = before.ids;
            people = new SqlPeople(sql, ids, clock);
            accesses = new SqlAccesses(sql, people, ids, clock);
            admissions = new SqlAdmissions(sql, people, ids, clock);
            owner = before.owner;
        }

        Team at(Instant now) {
            return new Team(this, now);
        }
    }
}
