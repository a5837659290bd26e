package cynosure.discovery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cynosure.discovery.Act;
import cynosure.discovery.Done;
import cynosure.discovery.Happening;
import cynosure.discovery.MapChanged;
import cynosure.discovery.MindMap;
import cynosure.discovery.MindMaps;
import cynosure.discovery.RandomActs;
import cynosure.ids.RandomIds;
import cynosure.people.Person;
import cynosure.people.Role;
import cynosure.problem.Fault;
import cynosure.state.OnBothDatabases;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class MindMapsTest {

    static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
    static final Person ADA = new Person("ada", "Ada", Role.OWNER);

    private static final int PEOPLE = 6;
    private static final int ACTS_EACH = 60;

    private final List<MapChanged> told = Collections.synchronizedList(new ArrayList<>());

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void an_act_sent_twice_counts_once_and_a_map_begun_twice_is_one(
            String database, DataSource source) {
        MindMaps maps = maps(withPeople(source));
        maps.begin("m1", "  Full\nbaskets ", ADA);
        maps.begin("m1", "Something else", ADA);
        Act act = new Act("a1", "ada");
        maps.act("m1", act, map -> map.hand("ada").write("n1", "“Ж” \\ 🧀", ""));
        maps.act("m1", act, map -> map.hand("ada").write("n2", "again", ""));

        assertThat(maps.held("m1").subject()).isEqualTo("Full baskets");
        assertThat(maps.held("m1").loose()).hasSize(1);
        assertThat(told).hasSize(1);
        MindMaps again = maps(source);
        assertThat(again.held("m1")).isEqualTo(maps.held("m1"));
        assertThat(again.held("m1").note("n1").words()).isEqualTo("“Ж” \\ 🧀");
        assertThat(again.all()).extracting(MindMap::id).containsExactly("m1");
        assertThatThrownBy(() -> again.held("m2")).isInstanceOf(Fault.class);
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void what_fails_alongside_leaves_the_map_as_it_was(String database, DataSource source) {
        MindMaps maps = maps(withPeople(source));
        maps.begin("m1", "Full baskets", ADA);
        assertThatThrownBy(
                        () ->
                                maps.act(
                                        "m1",
                                        new Act("a1", "ada"),
                                        map -> map.hand("ada").write("n1", "one", ""),
                                        () -> {
                                            throw new IllegalStateException("elsewhere");
                                        }))
                .hasMessage("elsewhere");
        assertThat(maps.held("m1").notes()).isEmpty();
        assertThat(told).isEmpty();
        maps.act("m1", new Act("a1", "ada"), map -> map.hand("ada").write("n1", "one", ""));
        assertThat(maps.held("m1").notes()).hasSize(1);
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void what_many_do_at_once_is_what_one_after_the_other_would_have_done(
            String database, DataSource source) throws Exception {
        MindMaps maps = maps(withPeople(source));
        maps.begin("m1", "Full baskets", ADA);
        try (ExecutorService room = Executors.newFixedThreadPool(PEOPLE)) {
            List<Future<?>> all = new ArrayList<>();
            for (int person = 0; person < PEOPLE; person++) {
                String who = "p" + person;
                RandomActs acts = new RandomActs(who, person);
                all.add(
                        room.submit(
                                () -> {
                                    for (int act = 0; act < ACTS_EACH; act++) {
                                        maps.act("m1", new Act(who + "/" + act, who), acts::next);
                                    }
                                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }

        List<Done> story = maps.story("m1");
        MindMap sequential =
                MindMap.begun((Happening.Begun) story.getFirst().happenings().getFirst());
        List<MindMap> steps = new ArrayList<>();
        for (Done done : story.subList(1, story.size())) {
            sequential = sequential.after(done);
            steps.add(sequential);
        }
        assertThat(story).extracting(Done::seq).isSorted().doesNotHaveDuplicates();
        assertThat(maps.held("m1")).isEqualTo(sequential);
        assertThat(maps(source).held("m1")).isEqualTo(sequential);
        assertThat(told.stream().map(MapChanged::after).toList()).isEqualTo(steps);
    }

    private MindMaps maps(DataSource source) {
        ApplicationEventPublisher publisher = event -> told.add((MapChanged) event);
        return new SqlMindMaps(
                JdbcClient.create(source),
                new TransactionTemplate(new DataSourceTransactionManager(source)),
                publisher,
                new RandomIds(),
                CLOCK);
    }

    static DataSource withPeople(DataSource source) {
        for (String id : List.of("ada", "bo")) {
            JdbcClient.create(source)
                    .sql("insert into person (id, name, role, created_at) values (?, ?, ?, ?)")
                    .params(id, id, "MEMBER", 0L)
                    .update();
        }
        return source;
    }
}
