package cynosure.objective;

import static org.assertj.core.api.Assertions.assertThat;

import cynosure.bets.Column;
import cynosure.bets.Settlement;
import cynosure.bets.Story;
import cynosure.framework.Dimension;
import cynosure.framework.Framework;
import cynosure.framework.Game;
import cynosure.framework.Input;
import cynosure.framework.NorthStar;
import cynosure.metric.Figure;
import cynosure.objective.Course.Mark;
import cynosure.objective.Doubt.Kind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DoubtsTest {

    private static final LocalDate TODAY = Story.TODAY;
    private static final Frame FRAME = Frame.quarter(TODAY);
    private static final String SENTENCE = "number of users who did read";
    private static final KeyResult READING =
            new KeyResult("", "reading", "Reading members", SENTENCE, new BigDecimal("500"));

    private final Story story = new Story().opportunity("bet");

    @Test
    void an_objective_that_makes_sense_is_left_alone() {
        assertThat(doubts(FRAME, List.of("bet"), READING)).isEmpty();
    }

    @Test
    void an_input_that_went_or_counts_something_else_is_named() {
        KeyResult gone = new KeyResult("", "notes", "Notes", "number of note", BigDecimal.TEN);
        KeyResult other =
                new KeyResult("", "reading", "Reading members", "number of read", BigDecimal.TEN);

        assertThat(doubts(FRAME, List.of("bet"), READING, gone)).containsExactly(Kind.INPUT_GONE);
        assertThat(doubts(FRAME, List.of("bet"), other)).containsExactly(Kind.REDEFINED);
    }

    @Test
    void work_in_the_place_of_a_difference_is_noticed() {
        assertThat(doubts(FRAME, List.of("bet"), READING, words("Launch the new page")))
                .containsExactly(Kind.DELIVERABLES);
        assertThat(doubts(FRAME, List.of("bet"), READING, words("Clubs feel at home")))
                .containsExactly(Kind.NO_NUMBER);
        assertThat(doubts(FRAME, List.of("bet"), words("Shipping"), words("A relationship")))
                .containsExactly(Kind.DELIVERABLES);
        KeyResult measured =
                new KeyResult("Ship it, so that", "reading", "R", SENTENCE, BigDecimal.TEN);
        assertThat(doubts(FRAME, List.of("bet"), measured)).isEmpty();
    }

    @Test
    void without_bets_that_live_it_is_a_wish() {
        assertThat(doubts(FRAME, List.of(), READING)).containsExactly(Kind.NO_BETS);
        story.reviewed("bet")
                .does(
                        board ->
                                board.settling()
                                        .settle(
                                                "bet",
                                                Settlement.Outcome.LOST,
                                                null,
                                                Story.findings()));
        assertThat(story.bet("bet").column()).isEqualTo(Column.CLOSED);
        assertThat(doubts(FRAME, List.of("bet"), READING)).containsExactly(Kind.BETS_OVER);
    }

    @Test
    void bets_on_something_else_are_noticed_but_what_lies_on_their_way_up_is_theirs() {
        KeyResult evenings = new KeyResult("", "evenings", "Evenings", SENTENCE, BigDecimal.TEN);
        KeyResult metric =
                new KeyResult("", NorthStar.ID, "Lamplighters", SENTENCE, BigDecimal.TEN);

        assertThat(doubts(FRAME, List.of("bet"), evenings)).containsExactly(Kind.BETS_ELSEWHERE);
        assertThat(doubts(FRAME, List.of("bet"), metric)).isEmpty();
    }

    @Test
    void time_that_is_over_and_numbers_that_are_reached_end_it() {
        Frame autumn = Frame.quarter(TODAY.minusMonths(4));
        assertThat(doubts(autumn, List.of("bet"), READING)).containsExactly(Kind.TIME_OVER);

        Objective objective = objective("one", "", FRAME, List.of("bet"), READING);
        assertThat(kinds(objective, List.of(objective), List.of(Optional.of(course("510")))))
                .containsExactly(Kind.REACHED_EARLY);
        assertThat(kinds(objective, List.of(objective), List.of(Optional.empty())))
                .containsExactly(Kind.UNREAD);
    }

    @Test
    void more_than_five_nobody_remembers() {
        KeyResult[] six = IntStream.range(0, 6).mapToObj(any -> READING).toArray(KeyResult[]::new);
        assertThat(doubts(FRAME, List.of("bet"), six)).containsExactly(Kind.TOO_MANY_RESULTS);

        List<Objective> all =
                IntStream.range(0, 6)
                        .mapToObj(
                                each ->
                                        objective(
                                                "o" + each,
                                                each % 2 == 0 ? "Club life" : "club life",
                                                FRAME,
                                                List.of("bet"),
                                                READING))
                        .toList();
        assertThat(kinds(all.getFirst(), all, going(all.getFirst())))
                .containsExactly(Kind.TOO_MANY_OBJECTIVES);
        assertThat(kinds(all.getFirst(), all.subList(0, 5), going(all.getFirst()))).isEmpty();
    }

    @Test
    void what_is_over_is_not_doubted() {
        Objective retired =
                new Objective(
                        "one",
                        List.of(
                                new Objective.Stood(
                                        new Said("W", "", FRAME, List.of(READING), List.of(), ""),
                                        new Fate.Retired("inputs are enough"),
                                        "ada",
                                        Instant.EPOCH)));
        assertThat(kinds(retired, List.of(retired), going(retired))).isEmpty();
    }

    private List<Kind> doubts(Frame frame, List<String> bets, KeyResult... results) {
        Objective objective = objective("one", "", frame, bets, results);
        return kinds(objective, List.of(objective), going(objective));
    }

    private List<Kind> kinds(
            Objective objective, List<Objective> all, List<Optional<Course>> courses) {
        return new Doubts(tree(), story.board(), all, TODAY)
                .on(objective, courses).stream().map(Doubt::kind).toList();
    }

    /// Every number is on its way.
    private static List<Optional<Course>> going(Objective objective) {
        return objective.said().results().stream().map(any -> Optional.of(course("450"))).toList();
    }

    private static Course course(String value) {
        Mark start = new Mark(TODAY.minusDays(70), TODAY.minusDays(63), new BigDecimal("400"));
        Mark now = new Mark(TODAY.minusDays(8), TODAY.minusDays(1), new BigDecimal(value));
        return new Course(
                FRAME, Figure.COUNT, new BigDecimal("500"), start, List.of(now), null, TODAY);
    }

    private static KeyResult words(String words) {
        return new KeyResult(words, "", "", "", null);
    }

    private static Objective objective(
            String id, String team, Frame frame, List<String> bets, KeyResult... results) {
        Said said = new Said("Readers meet", team, frame, List.of(results), bets, "");
        return new Objective(
                id, List.of(new Objective.Stood(said, new Fate.Living(), "ada", Instant.EPOCH)));
    }

    private static Framework tree() {
        return new Framework(
                "Lantern",
                Game.ATTENTION,
                new NorthStar("Lamplighters", SENTENCE, "", ""),
                List.of(
                        new Input(
                                "reading", "Reading members", Dimension.BREADTH, SENTENCE, "", ""),
                        new Input("evenings", "Evenings", Dimension.FREQUENCY, SENTENCE, "", "")),
                List.of());
    }
}
