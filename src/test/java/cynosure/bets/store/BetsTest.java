package cynosure.bets.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cynosure.bets.Act;
import cynosure.bets.Bet;
import cynosure.bets.Bets;
import cynosure.bets.Board;
import cynosure.bets.BoardChanged;
import cynosure.bets.BoardWritten;
import cynosure.bets.Column;
import cynosure.bets.Done;
import cynosure.bets.Draft;
import cynosure.bets.Happening;
import cynosure.bets.Level;
import cynosure.bets.Limit;
import cynosure.bets.Settlement;
import cynosure.bets.Story;
import cynosure.bets.Terms;
import cynosure.problem.Fault;
import cynosure.state.OnBothDatabases;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
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

class BetsTest {

    private static final Clock CLOCK = Clock.fixed(Story.NOON, ZoneOffset.UTC);
    private static final int PEOPLE = 6;
    private static final int ACTS_EACH = 60;

    private final List<Object> told = Collections.synchronizedList(new ArrayList<>());

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void everything_that_can_happen_is_read_back_as_it_was(String database, DataSource source) {
        Bets bets = bets(source);
        Story story = new Story();
        story.opportunity("a")
                .opportunity("b")
                .intervention("x", "a")
                .does(now -> now.moving().rank("b", "a"))
                .ready("x")
                .moves("x", Column.NOW)
                .does(now -> now.moving().takeBackStart("x", Column.SHELF, Story.NOON))
                .reviewed("x")
                .does(now -> now.moving().block("x", "“Ж” \\ 🧀"))
                .does(now -> now.moving().free("x"))
                .does(
                        now ->
                                now.settling()
                                        .hold(
                                                "x",
                                                Terms.UNSAID,
                                                "it was wrong",
                                                now.bet("x").version()))
                .does(
                        now ->
                                now.settling()
                                        .settle(
                                                "x",
                                                Settlement.Outcome.LOST,
                                                new BigDecimal("-12.50"),
                                                Story.findings()))
                .does(now -> now.settling().reopen("x", "the other one"))
                .does(now -> now.writing().rehang("x", "b"))
                .does(now -> now.writing().withdraw("a", "nobody wants it"))
                .does(now -> now.writing().bringBack("a"))
                .does(now -> now.settling().holdEdge("reading", Story.TERMS, "", 0))
                .does(now -> now.moving().limit(Level.OPPORTUNITY, Column.NOW, new Limit(2, 3)));
        story.told().forEach(done -> bets.act(done.act(), any -> done.happenings()));

        assertThat(story.told())
                .flatExtracting(Done::happenings)
                .extracting(Object::getClass)
                .as("every kind of happening")
                .containsAll(List.of(Happening.class.getPermittedSubclasses()));
        assertThat(bets.board()).isEqualTo(story.board());
        assertThat(bets(source).board()).isEqualTo(story.board());
        assertThat(bets.story()).isEqualTo(story.told());
        assertThat(bets.story("b"))
                .flatExtracting(Done::happenings)
                .extracting(Happening::about)
                .containsOnly("b");
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void what_is_done_together_with_changes_elsewhere_is_stored_whole_or_not_at_all(
            String database, DataSource source) {
        Bets bets = bets(source);
        Runnable two =
                () -> {
                    bets.act(
                            new Act("a1", "ada"),
                            board -> board.writing().find("a", "reading", titled("one")));
                    bets.act(
                            new Act("a2", "ada"),
                            board -> board.writing().find("b", "reading", titled("two")));
                };

        assertThatThrownBy(
                        () ->
                                bets.together(
                                        () -> {
                                            two.run();
                                            throw new IllegalStateException("elsewhere");
                                        }))
                .hasMessage("elsewhere");
        assertThat(bets.board()).isEqualTo(Board.empty());
        assertThat(told).noneMatch(BoardChanged.class::isInstance);
        bets.together(two);
        assertThat(bets.board().all()).extracting(Bet::title).containsExactly("one", "two");
        assertThat(bets(source).board()).isEqualTo(bets.board());
        assertThat(told).filteredOn(BoardChanged.class::isInstance).hasSize(2);
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void an_act_sent_twice_counts_once(String database, DataSource source) {
        Bets bets = bets(source);
        Act act = new Act("a1", "ada");
        bets.act(act, board -> board.writing().find("a", "reading", Draft.titled("once")));
        bets.act(act, board -> board.writing().find("b", "reading", Draft.titled("twice")));

        assertThat(bets.board().all()).extracting(Bet::title).containsExactly("once");
        assertThat(told).hasExactlyElementsOfTypes(BoardWritten.class, BoardChanged.class);
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void what_fails_alongside_leaves_the_board_as_it_was(String database, DataSource source) {
        Bets bets = bets(source);
        assertThatThrownBy(
                        () ->
                                bets.act(
                                        new Act("a1", "ada"),
                                        board ->
                                                board.writing()
                                                        .find("a", "in", Draft.titled("one")),
                                        () -> {
                                            throw new IllegalStateException("elsewhere");
                                        }))
                .hasMessage("elsewhere");
        assertThat(bets.board().all()).isEmpty();
        assertThat(bets(source).board().all()).isEmpty();
        assertThat(told).isEmpty();
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void the_past_is_told_in_its_order(String database, DataSource source) {
        Bets bets = bets(source);
        Instant then = Story.NOON.minusSeconds(86_400);
        bets.remember(new Act("1", "ada"), then, now -> now.writing().find("a", "in", titled("a")));

        assertThat(bets.board().bet("a").made()).isEqualTo(then);
        for (Instant wrong : List.of(then.minusMillis(1), Story.NOON.plusMillis(1))) {
            assertThatThrownBy(
                            () ->
                                    bets.remember(
                                            new Act("2", "ada"),
                                            wrong,
                                            now -> now.writing().find("b", "in", titled("b"))))
                    .isInstanceOf(Fault.class);
        }
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource(OnBothDatabases.EACH)
    void what_many_do_at_once_is_what_one_after_the_other_would_have_done(
            String database, DataSource source) throws Exception {
        Bets bets = bets(source);
        for (int card = 0; card < 10; card++) {
            String id = "o" + card;
            bets.act(new Act(id, "ada"), board -> board.writing().find(id, "reading", titled(id)));
        }
        try (ExecutorService room = Executors.newFixedThreadPool(PEOPLE)) {
            List<Future<?>> all = new ArrayList<>();
            for (int person = 0; person < PEOPLE; person++) {
                String who = "p" + person;
                Random random = new Random(person);
                all.add(
                        room.submit(
                                () -> {
                                    for (int act = 0; act < ACTS_EACH; act++) {
                                        bets.act(
                                                new Act(who + "/" + act, who),
                                                board -> ranked(board, random));
                                    }
                                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }

        Board replayed = Board.empty().after(bets.story());
        assertThat(bets.board()).isEqualTo(replayed);
        assertThat(bets(source).board()).isEqualTo(replayed);
        List<String> order = replayed.ranked(Level.OPPORTUNITY).map(Bet::id).toList();
        assertThat(order).hasSize(10);
        assertThat(new HashSet<>(order)).hasSize(10);
        assertThat(bets.story()).extracting(Done::seq).isSorted().doesNotHaveDuplicates();
    }

    private static List<Happening> ranked(Board board, Random random) {
        return board.moving().rank("o" + random.nextInt(10), "o" + random.nextInt(10));
    }

    private static Draft titled(String title) {
        return Draft.titled(title);
    }

    private Bets bets(DataSource source) {
        ApplicationEventPublisher publisher = told::add;
        return new SqlBets(
                JdbcClient.create(source),
                new TransactionTemplate(new DataSourceTransactionManager(source)),
                publisher,
                CLOCK);
    }
}
