package cynosure.roadmap.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cynosure.ids.RandomIds;
import cynosure.people.Person;
import cynosure.people.Role;
import cynosure.problem.Fault;
import cynosure.roadmap.Drafts;
import cynosure.roadmap.Limits;
import cynosure.roadmap.Link;
import cynosure.roadmap.Roadmap;
import cynosure.roadmap.Roadmap.Taken;
import cynosure.roadmap.Roadmap.Told;
import cynosure.roadmap.RoadmapItem;
import cynosure.roadmap.Serves;
import cynosure.roadmap.Work;
import cynosure.state.OnBothDatabases;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class RoadmapsTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(3600);
    private static final Person ADA = new Person("ada", "Ada", Role.OWNER);
    private static final Person BO = new Person("bo", "Bo", Role.MEMBER);
    private static final Work SYNC =
            new Work(
                    "LAN-12",
                    "“Ж” \\ 🧀 sync",
                    "Open",
                    false,
                    "Tomas",
                    "https://a.example/12",
                    new BigDecimal("8.50"));
    private static final Work CLUB = Work.titled("A page for each club");

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void a_list_that_comes_again_changes_what_it_tells_anew_and_doubles_nothing(
            String database, DataSource source) {
        Roadmap roadmap = at(NOON, withPeople(source));
        assertThat(roadmap.take(List.of(SYNC, CLUB))).isEqualTo(new Taken(2, 0, 0, 0));
        assertThat(roadmap.items()).extracting(RoadmapItem::work).containsExactly(SYNC, CLUB);
        RoadmapItem first = roadmap.items().getFirst();
        serve(roadmap, first, inputs("reading", ""), ADA);

        assertThat(roadmap.take(List.of(CLUB, SYNC))).isEqualTo(new Taken(0, 0, 2, 0));
        Work done = new Work("LAN-12", "Sync", "Done", true, "", "", null);
        assertThat(roadmap.take(List.of(done))).isEqualTo(new Taken(0, 1, 0, 0));

        RoadmapItem told = roadmap.items().getFirst();
        assertThat(told.work())
                .isEqualTo(
                        new Work(
                                "LAN-12",
                                "Sync",
                                "Done",
                                true,
                                "Tomas",
                                "https://a.example/12",
                                new BigDecimal("8.5")));
        assertThat(told.id()).isEqualTo(first.id());
        assertThat(told.links()).containsExactly(new Link.Clear("reading", "ada", NOON));
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void who_said_what_an_item_serves_stays_until_it_is_said_differently(
            String database, DataSource source) {
        JdbcClient sql = withPeople(source);
        Roadmap roadmap = at(NOON, sql);
        roadmap.take(List.of(SYNC));
        serve(roadmap, only(roadmap), inputs("reading", "", "notes", "people read on trains"), ADA);
        assertThat(only(roadmap).links())
                .containsExactly(
                        new Link.Clear("reading", "ada", NOON),
                        new Link.Assumed("notes", "people read on trains", "ada", NOON));

        Roadmap later = at(LATER, sql);
        serve(later, only(later), inputs("reading", "", "notes", "trains are quiet"), BO);
        assertThat(only(later).links())
                .containsExactly(
                        new Link.Clear("reading", "ada", NOON),
                        new Link.Assumed("notes", "trains are quiet", "bo", LATER));

        serve(later, only(later), new Serves.Nothing(), BO);
        assertThat(only(later).links()).containsExactly(new Link.None("bo", LATER));
        assertThat(only(later).orphan()).isTrue();
        serve(later, only(later), new Serves.Unsaid(), BO);
        assertThat(only(later).asked()).isFalse();
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void of_two_who_change_the_same_item_the_second_is_told(String database, DataSource source) {
        Roadmap roadmap = at(NOON, withPeople(source));
        roadmap.take(List.of(SYNC));
        RoadmapItem seen = only(roadmap);
        serve(roadmap, seen, inputs("reading", ""), ADA);

        assertThatThrownBy(() -> serve(roadmap, seen, new Serves.Nothing(), BO))
                .isInstanceOfSatisfying(
                        Fault.class,
                        fault ->
                                assertThat(fault.problems().first().code())
                                        .isEqualTo("roadmap.outrun"));
        assertThat(only(roadmap).links()).containsExactly(new Link.Clear("reading", "ada", NOON));
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void what_was_taken_off_stays_off_until_it_is_put_back(String database, DataSource source) {
        Roadmap roadmap = at(NOON, withPeople(source));
        roadmap.take(List.of(SYNC, CLUB));
        RoadmapItem sync = roadmap.items().getFirst();
        serve(roadmap, sync, inputs("reading", ""), ADA);
        roadmap.remove(sync.id());

        assertThat(roadmap.items()).extracting(RoadmapItem::work).containsExactly(CLUB);
        assertThat(roadmap.removed()).extracting(RoadmapItem::id).containsExactly(sync.id());
        assertThat(roadmap.take(List.of(SYNC))).isEqualTo(new Taken(0, 0, 0, 1));

        roadmap.putBack(sync.id());
        assertThat(roadmap.items()).extracting(RoadmapItem::work).containsExactly(SYNC, CLUB);
        assertThat(roadmap.items().getFirst().links()).hasSize(1);
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void a_file_becomes_the_roadmap_and_what_it_says_as_before_keeps_who_said_it(
            String database, DataSource source) {
        JdbcClient sql = withPeople(source);
        Roadmap roadmap = at(NOON, sql);
        roadmap.take(List.of(SYNC, CLUB));
        serve(roadmap, roadmap.items().getFirst(), inputs("reading", ""), ADA);
        Work books = Work.titled("Tell booksellers");

        at(LATER, sql)
                .become(
                        List.of(
                                new Told(books, new Serves.Nothing()),
                                new Told(SYNC, inputs("reading", ""))),
                        BO);

        assertThat(roadmap.items()).extracting(RoadmapItem::work).containsExactly(books, SYNC);
        assertThat(roadmap.items().getFirst().links()).containsExactly(new Link.None("bo", LATER));
        assertThat(roadmap.items().getLast().links())
                .containsExactly(new Link.Clear("reading", "ada", NOON));
        assertThat(roadmap.removed()).extracting(RoadmapItem::work).containsExactly(CLUB);
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void a_roadmap_has_an_end(String database, DataSource source) {
        Roadmap roadmap = at(NOON, withPeople(source));
        roadmap.take(
                IntStream.range(0, Limits.ITEMS_MAX)
                        .mapToObj(i -> Work.titled("Item " + i))
                        .toList());

        assertThatThrownBy(() -> roadmap.take(List.of(SYNC)))
                .isInstanceOfSatisfying(
                        Fault.class,
                        fault ->
                                assertThat(fault.problems().first().code())
                                        .isEqualTo("roadmap.too-many"));
        assertThat(roadmap.items()).hasSize(Limits.ITEMS_MAX);
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void each_person_has_one_list_that_waits(String database, DataSource source) {
        JdbcClient sql = withPeople(source);
        Drafts drafts = new SqlDrafts(sql, Clock.fixed(NOON, ZoneOffset.UTC));
        drafts.keep(new Drafts.Draft("one", "a.csv", "Title\nA"), ADA);
        drafts.keep(new Drafts.Draft("two", "b.csv", "Title\n🧀"), ADA);
        drafts.keep(new Drafts.Draft("three", "c.csv", "Title\nC"), BO);

        assertThat(drafts.of(ADA)).contains(new Drafts.Draft("two", "b.csv", "Title\n🧀"));
        drafts.drop(ADA);
        assertThat(drafts.of(ADA)).isEmpty();
        assertThat(drafts.of(BO)).isPresent();
    }

    private static RoadmapItem only(Roadmap roadmap) {
        assertThat(roadmap.items()).hasSize(1);
        return roadmap.items().getFirst();
    }

    private static void serve(Roadmap roadmap, RoadmapItem item, Serves serves, Person by) {
        roadmap.change(item.id(), item.version(), item.work(), serves, by);
    }

    private static Serves.Inputs inputs(String... idsAndAssumptions) {
        return new Serves.Inputs(
                IntStream.range(0, idsAndAssumptions.length / 2)
                        .mapToObj(
                                i ->
                                        new Serves.Input(
                                                idsAndAssumptions[2 * i],
                                                idsAndAssumptions[2 * i + 1]))
                        .toList());
    }

    private static Roadmap at(Instant now, JdbcClient sql) {
        return new SqlRoadmap(sql, new RandomIds(), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static JdbcClient withPeople(DataSource source) {
        JdbcClient sql = JdbcClient.create(source);
        for (Person person : List.of(ADA, BO)) {
            sql.sql("insert into person (id, name, role, created_at) values (?, ?, ?, 0)")
                    .params(person.id(), person.name(), person.role().name())
                    .update();
        }
        return sql;
    }
}
