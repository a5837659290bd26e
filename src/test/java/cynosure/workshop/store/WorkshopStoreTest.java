package cynosure.workshop.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cynosure.framework.ChecklistItem;
import cynosure.framework.Dimension;
import cynosure.framework.Game;
import cynosure.ids.CountedIds;
import cynosure.people.Person;
import cynosure.people.Role;
import cynosure.problem.Fault;
import cynosure.state.OnBothDatabases;
import cynosure.workshop.Act;
import cynosure.workshop.Happening;
import cynosure.workshop.InputIdea;
import cynosure.workshop.JobFunction;
import cynosure.workshop.Length;
import cynosure.workshop.Participant;
import cynosure.workshop.Verdict;
import cynosure.workshop.Workshop;
import cynosure.workshop.WorkshopChanged;
import cynosure.workshop.Workshops;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class WorkshopStoreTest {

    private static final Person FLO = new Person("flo", "Flo", Role.OWNER);
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

    private final List<Object> told = new ArrayList<>();

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void a_workshop_read_back_after_a_restart_is_the_same(String database, DataSource source) {
        Workshops before = open(source);
        Workshop last = livePlan(before);

        Workshops after = open(source);
        assertThat(after.held("w").workshop()).isEqualTo(last);
        assertThat(after.held("w").version()).isEqualTo(before.held("w").version());
        assertThat(after.openWithCode(last.plan().joinCode())).contains(last);
        assertThat(after.all()).containsExactly(last);
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void an_act_that_is_sent_twice_counts_once(String database, DataSource source) {
        Workshops workshops = open(source);
        plan(workshops);
        Act act = new Act("act-1", "flo");
        workshops.act("w", act, w -> w.lead("flo").addTime("s1", 2));
        workshops.act("w", act, w -> w.lead("flo").addTime("s1", 2));

        assertThat(workshops.held("w").version()).isEqualTo(2);
        assertThat(workshops.actor("w", "act-1")).contains("flo");
        assertThat(told).hasSize(1);
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void many_people_at_once_lose_nothing_and_double_nothing(String database, DataSource source)
            throws Exception {
        Workshops workshops = open(source);
        plan(workshops);
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            people.invokeAll(
                            IntStream.range(0, 60)
                                    .mapToObj(
                                            n ->
                                                    Executors.callable(
                                                            () -> join(workshops, "p" + n % 30)))
                                    .toList())
                    .forEach(WorkshopStoreTest::finished);
        }

        assertThat(workshops.held("w").workshop().participants()).hasSize(30);
        assertThat(open(source).held("w").workshop()).isEqualTo(workshops.held("w").workshop());
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void what_goes_along_with_an_act_is_stored_with_it_or_not_at_all(
            String database, DataSource source) {
        Workshops workshops = open(source);
        plan(workshops);
        assertThatThrownBy(
                        () ->
                                workshops.act(
                                        "w",
                                        new Act("act-1", "flo"),
                                        w -> w.lead("flo").moveTo("s1", NOON),
                                        () -> {
                                            throw new IllegalStateException("not today");
                                        }))
                .hasMessage("not today");

        assertThat(workshops.held("w").workshop().started()).isFalse();
        assertThat(open(source).held("w").workshop().started()).isFalse();
        assertThat(told).isEmpty();
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void an_unknown_workshop_is_a_clear_refusal(String database, DataSource source) {
        Workshops workshops = open(source);
        assertThatThrownBy(() -> workshops.held("nowhere")).isInstanceOf(Fault.class);
        assertThat(workshops.openWithCode("00000000")).isEmpty();
    }

    private Workshop livePlan(Workshops workshops) {
        plan(workshops);
        join(workshops, "ada");
        CountedIds ids = new CountedIds();
        act(workshops, w -> w.lead("flo").moveTo("s1", NOON));
        act(workshops, w -> w.seat("ada").write("s1", 0, "“quotes”, \n new lines and 🌟"));
        act(workshops, w -> w.seat("ada").castGameVote("s2", Game.PRODUCTIVITY));
        act(workshops, w -> w.lead("flo").recordGame(Game.ATTENTION));
        act(
                workshops,
                w ->
                        w.seat("ada")
                                .propose(
                                        0,
                                        "Full carts",
                                        "orders",
                                        "counting",
                                        List.of(new InputIdea("Buyers", Dimension.BREADTH)),
                                        ids));
        act(workshops, w -> w.lead("flo").reveal("s5", NOON));
        act(workshops, w -> w.seat("ada").score("id1", ChecklistItem.VALUE, Verdict.PARTLY));
        act(workshops, w -> w.seat("ada").placeDots("id1", 3));
        act(workshops, w -> w.seat("ada").sayDone("s1", true));
        return act(
                workshops,
                w -> w.lead("flo").adopt("id1", "Carts", "number of x", Game.TRANSACTION, NOON));
    }

    private static void plan(Workshops workshops) {
        workshops.plan("w", FLO, "The record shop", Length.SIXTY);
    }

    private static void join(Workshops workshops, String person) {
        act(workshops, w -> w.join(new Participant(person, person, JobFunction.SALES)));
    }

    private static Workshop act(Workshops workshops, Function<Workshop, List<Happening>> verb) {
        return workshops.act("w", new Act(UUID.randomUUID().toString(), "ada"), verb).workshop();
    }

    private static void finished(Future<?> work) {
        try {
            work.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private Workshops open(DataSource source) {
        JdbcClient sql = JdbcClient.create(source);
        sql.sql(
                        "insert into person (id, name, role, created_at) values ('flo', 'Flo', 'OWNER', 0) on conflict do nothing")
                .update();
        return new SqlWorkshops(
                sql,
                new TransactionTemplate(new JdbcTransactionManager(source)),
                event -> {
                    if (event instanceof WorkshopChanged) {
                        told.add(event);
                    }
                },
                new CountedIds(),
                CLOCK);
    }
}
