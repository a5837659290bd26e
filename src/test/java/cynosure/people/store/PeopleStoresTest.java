package cynosure.people.store;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.ids.CountedIds;
import cynosure.people.Person;
import cynosure.people.Role;
import cynosure.people.Workspace;
import cynosure.state.OnBothDatabases;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class PeopleStoresTest {

    private final Clock clock = Clock.systemUTC();

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void the_workspace_is_named_once_and_can_be_renamed(String database, DataSource source) {
        SqlWorkspaces workspaces = new SqlWorkspaces(JdbcClient.create(source), clock);
        assertThat(workspaces.current()).isEmpty();

        workspaces.settle(new Workspace("Lantern", ZoneId.of("Europe/Berlin"), DayOfWeek.MONDAY));
        Workspace renamed = new Workspace("Lantern Ltd", ZoneId.of("Asia/Tokyo"), DayOfWeek.SUNDAY);
        workspaces.settle(renamed);

        assertThat(workspaces.current()).contains(renamed);
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void an_entry_link_lets_the_owner_in_once(String database, DataSource source) {
        SqlAccesses accesses = accesses(source);
        String link = accesses.newEntryLink();

        assertThat(accesses.enter(link)).map(Person::role).contains(Role.OWNER);
        assertThat(accesses.enter(link)).isEmpty();
        assertThat(accesses.enter("guessed")).isEmpty();
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void a_new_entry_link_makes_the_unused_one_before_it_worthless(
            String database, DataSource source) {
        SqlAccesses accesses = accesses(source);
        String first = accesses.newEntryLink();
        String second = accesses.newEntryLink();

        assertThat(accesses.enter(first)).isEmpty();
        assertThat(accesses.enter(second)).isPresent();
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void the_owner_who_comes_in_again_is_the_same_person(String database, DataSource source) {
        SqlAccesses accesses = accesses(source);
        Person first = accesses.enter(accesses.newEntryLink()).orElseThrow();
        Person again = accesses.enter(accesses.newEntryLink()).orElseThrow();

        assertThat(again).isEqualTo(first);
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void a_browser_is_known_by_its_token_and_the_token_itself_is_not_stored(
            String database, DataSource source) {
        JdbcClient sql = JdbcClient.create(source);
        SqlAccesses accesses = accesses(source);
        Person ada = people(source).add("Ada", Role.GUEST);
        String token = accesses.grant(ada);

        assertThat(accesses.personOf(token)).contains(ada);
        assertThat(accesses.personOf("another")).isEmpty();
        assertThat(sql.sql("select token_hash from access").query(String.class).list())
                .doesNotContain(token);
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void guests_are_not_members(String database, DataSource source) {
        SqlPeople people = people(source);
        Person owner = people.add("Flo", Role.OWNER);
        people.add("Ada", Role.GUEST);
        people.rename(owner.id(), "Florence");

        assertThat(people.members()).extracting(Person::name).containsExactly("Florence");
    }

    private SqlPeople people(DataSource source) {
        return new SqlPeople(JdbcClient.create(source), new CountedIds(), clock);
    }

    private SqlAccesses accesses(DataSource source) {
        return new SqlAccesses(JdbcClient.create(source), people(source), new CountedIds(), clock);
    }
}
