package cynosure.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.bets.Act;
import cynosure.bets.Baseline;
import cynosure.bets.Bets;
import cynosure.bets.Board;
import cynosure.bets.BoardWritten;
import cynosure.bets.Column;
import cynosure.bets.Done;
import cynosure.bets.Happening;
import cynosure.bets.Settlement;
import cynosure.bets.Story;
import cynosure.people.People;
import cynosure.people.Person;
import cynosure.people.Role;
import cynosure.people.Workspace;
import cynosure.people.Workspaces;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class BetNewsTest {

    private final Told told = new Told();

    @Test
    void a_bet_that_starts_is_told_as_placed_with_its_forecast_and_as_moved() {
        Story story = story();
        happens(story, start());

        assertThat(told.topics()).containsExactly(Topic.BET_PLACED, Topic.BET_MOVED);
        assertThat(told.all.getFirst().data())
                .containsEntry("number", 1L)
                .containsEntry("level", "opportunity")
                .containsEntry("title", "opportunity o")
                .containsEntry("sentence", "If we read aloud, then more people come back.")
                .containsEntry("path", "/north-star/bets/o")
                .containsEntry("by", "Ada")
                .containsEntry("due", "2026-05-01")
                .containsEntry("chance", 60)
                .containsEntry("low", new BigDecimal("200"));
        assertThat(told.all.getLast().data())
                .containsEntry("from", "ideas")
                .containsEntry("to", "now");
    }

    @Test
    void a_bet_that_is_settled_is_told_with_what_was_learned() {
        Story story = story();
        story.does(start());
        story.does(now -> List.of(new Happening.BetMoved("o", Column.REVIEW)));
        happens(
                story,
                now ->
                        List.of(
                                new Happening.BetSettled(
                                        "o",
                                        Settlement.Outcome.LOST,
                                        new BigDecimal("12"),
                                        new Settlement.Findings(
                                                "Nobody came back.",
                                                "x".repeat(900),
                                                Settlement.Next.NEXT_TRY,
                                                ""))));

        assertThat(told.topics()).containsExactly(Topic.BET_SETTLED);
        assertThat(told.all.getFirst().data())
                .containsEntry("outcome", "lost")
                .containsEntry("move", new BigDecimal("12"))
                .containsEntry("happened", "Nobody came back.")
                .containsEntry("learned", "x".repeat(499) + "…")
                .containsEntry("next", "next try");
    }

    @Test
    void a_card_that_leaves_the_board_and_comes_back_is_told_as_moved() {
        Story story = story();
        happens(story, now -> List.of(new Happening.BetWithdrawn("o", "nobody has time")));
        happens(story, now -> List.of(new Happening.BetBroughtBack("o")));

        assertThat(told.topics()).containsExactly(Topic.BET_MOVED, Topic.BET_MOVED);
        assertThat(told.all.getFirst().data())
                .containsEntry("to", "closed")
                .containsEntry("why", "nobody has time");
        assertThat(told.all.getLast().data())
                .containsEntry("from", "closed")
                .containsEntry("to", "ideas");
    }

    @Test
    void what_is_written_ranked_or_remembered_is_no_message() {
        Story story = story();
        happens(story, now -> List.of(new Happening.BetRanked("o", "")));
        happens(story, now -> List.of(new Happening.BetBlocked("o", "waits")));
        assertThat(told.all).isEmpty();

        news(Story.NOON.plus(Duration.ofMinutes(2))).tell(written(story, start()));
        assertThat(told.all).isEmpty();
    }

    @Test
    void a_bet_is_told_once_when_its_day_has_come_and_not_before() {
        Story story = story();
        story.does(start());
        due(story, "2026-04-30").look();
        assertThat(told.all).isEmpty();

        due(story, "2026-05-01").look();
        due(story, "2026-05-01").look();
        due(story, "2026-05-07").look();
        assertThat(told.topics()).containsExactly(Topic.BET_DUE);
        assertThat(told.all.getFirst().data())
                .containsEntry("id", "o")
                .containsEntry("due", "2026-05-01");
    }

    @Test
    void what_was_due_a_week_ago_or_is_reviewed_or_never_began_is_not_told() {
        Story story = story();
        due(story, "2026-05-01").look();
        story.does(start());
        due(story, "2026-05-08").look();
        story.does(now -> List.of(new Happening.BetMoved("o", Column.REVIEW)));
        due(story, "2026-05-01").look();

        assertThat(told.all).isEmpty();
    }

    private static Story story() {
        return new Story().opportunity("o").ready("o");
    }

    private static Function<Board, List<Happening>> start() {
        return now ->
                List.of(
                        new Happening.BetPlaced("o", Baseline.unmeasured(Story.TODAY)),
                        new Happening.BetMoved("o", Column.NOW));
    }

    private void happens(Story story, Function<Board, List<Happening>> verb) {
        BoardWritten written = written(story, verb);
        story.does(verb);
        news(Story.NOON).tell(written);
    }

    private static BoardWritten written(Story story, Function<Board, List<Happening>> verb) {
        Board before = story.board();
        Done done =
                new Done(
                        before.version() + 1,
                        new Act("act", "ada"),
                        Story.NOON,
                        verb.apply(before));
        return new BoardWritten(before, before.after(done), done);
    }

    private BetNews news(Instant now) {
        return new BetNews(told, new OnlyAda(), Clock.fixed(now, ZoneOffset.UTC));
    }

    private BetsDue due(Story story, String day) {
        Instant noon = LocalDate.parse(day).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        return new BetsDue(
                new OneBoard(story.board()),
                told,
                new NoWorkspace(),
                Clock.fixed(noon, ZoneOffset.UTC));
    }

    /// Keeps what is told in a list.
    private static final class Told implements Tellings {

        record One(String key, Topic topic, Map<String, Object> data) {}

        final List<One> all = new ArrayList<>();

        List<Topic> topics() {
            return all.stream().map(One::topic).toList();
        }

        @Override
        public boolean wanted(Topic topic) {
            return true;
        }

        @Override
        public void tell(Topic topic, Map<String, ?> data) {
            all.add(new One("", topic, new LinkedHashMap<>(data)));
        }

        @Override
        public void tellOnce(String key, Topic topic, Map<String, ?> data) {
            if (all.stream().noneMatch(one -> one.key().equals(key))) {
                all.add(new One(key, topic, new LinkedHashMap<>(data)));
            }
        }
    }

    /// A board that nobody acts on.
    private record OneBoard(Board board) implements Bets {

        @Override
        public void together(Runnable changes) {
            changes.run();
        }

        @Override
        public Board act(Act act, Function<Board, List<Happening>> verb) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Board act(Act act, Function<Board, List<Happening>> verb, Runnable alongside) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Board remember(Act act, Instant at, Function<Board, List<Happening>> verb) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Done> story() {
            return List.of();
        }

        @Override
        public List<Done> story(String betId) {
            return List.of();
        }
    }

    private static final class NoWorkspace implements Workspaces {

        @Override
        public Optional<Workspace> current() {
            return Optional.empty();
        }

        @Override
        public void settle(Workspace workspace) {}
    }

    private static final class OnlyAda implements People {

        private static final Person ADA = new Person("ada", "Ada", Role.OWNER);

        @Override
        public Optional<Person> find(String id) {
            return id.equals(ADA.id()) ? Optional.of(ADA) : Optional.empty();
        }

        @Override
        public List<Person> members() {
            return List.of(ADA);
        }

        @Override
        public List<Person> former() {
            return List.of();
        }

        @Override
        public Person add(String name, Role role) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void rename(String id, String name) {}

        @Override
        public void part(Person member, Person by) {}
    }
}
