package cynosure.bets.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cynosure.bets.Board;
import cynosure.bets.Column;
import cynosure.bets.Settlement;
import cynosure.bets.Story;
import cynosure.bets.Terms;
import cynosure.problem.Fault;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What a file does to a board: nothing is doubled, nothing half-done, and what people found is
/// never overwritten.
class PlanTest {

    private final BetsText chapter = new BetsText();

    @Test
    void a_card_without_an_id_is_the_one_of_its_title_and_nothing_is_doubled() {
        Board board = new Story().opportunity("a").intervention("b", "a").board();
        ToldBets told =
                chapter.read(
                        """
                        bets:
                          opportunities:
                            - title: opportunity a
                              serves: reading
                              team: Reading
                              interventions:
                                - title: intervention b
                                - title: Another try
                        """);

        assertThat(words(board, told))
                .containsExactly(
                        "“Another try” is something to try for “opportunity a”",
                        "“opportunity a” is written anew");
        Board after = BetsText.taken(board, told, "");
        assertThat(after.all()).hasSize(3);
        assertThat(after.bet("a").draft().team()).isEqualTo("Reading");
        assertThat(BetsText.plan(after, told, "")).isEmpty();
    }

    @Test
    void the_terms_of_a_placed_bet_change_only_with_a_reason() {
        Board board = new Story().opportunity("a").ready("a").moves("a", Column.NOW).board();
        ToldBets told = ToldBets.of(board);
        ToldBets later = held(told, Terms.UNSAID);

        assertThatThrownBy(() -> BetsText.plan(board, later, ""))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("“opportunity a”: The bet was placed with these terms");
        Board after = BetsText.taken(board, later, "We counted wrong.");
        assertThat(after.bet("a").amendments()).hasSize(1);
        assertThat(after.bet("a").amendments().getFirst().why()).isEqualTo("We counted wrong.");
    }

    @Test
    void what_was_found_stays_whatever_a_file_says() {
        Board board =
                new Story()
                        .opportunity("a")
                        .reviewed("a")
                        .does(
                                now ->
                                        now.settling()
                                                .settle(
                                                        "a",
                                                        Settlement.Outcome.LOST,
                                                        null,
                                                        Story.findings()))
                        .board();
        ToldBets told =
                chapter.read(
                        """
                        bets:
                          opportunities:
                            - id: a
                              title: It worked, of course
                              serves: reading
                              settled: {outcome: won, happened: So, learned: Much, next: stop}
                        """);

        assertThat(BetsText.plan(board, told, "")).isEmpty();
        assertThat(FileBoard.difference(ToldBets.of(board), told, id -> id))
                .containsExactly("“It worked, of course” ended otherwise");
    }

    @Test
    void nothing_is_taken_over_where_something_would_be_refused_and_all_of_it_is_named() {
        ToldBets told =
                chapter.read(
                        """
                        bets:
                          opportunities:
                            - title: Trains
                              serves: reading
                              column: now
                            - title: Kitchens
                              serves: reading
                        """);

        assertThatThrownBy(() -> BetsText.plan(Board.empty(), told, ""))
                .isInstanceOfSatisfying(
                        Fault.class,
                        fault ->
                                assertThat(fault.problems())
                                        .hasSize(4)
                                        .allMatch(one -> one.code().equals("bets.not-ready"))
                                        .allMatch(one -> one.sentence().startsWith("“Trains”: ")));
    }

    private static ToldBets held(ToldBets told, Terms terms) {
        ToldBets.Card card = told.cards().getFirst();
        return new ToldBets(
                List.of(),
                List.of(),
                List.of(
                        new ToldBets.Card(
                                card.id(),
                                true,
                                card.number(),
                                card.rank(),
                                card.level(),
                                card.serves(),
                                card.draft(),
                                terms,
                                card.standing(),
                                card.blocked())));
    }

    private static List<String> words(Board board, ToldBets told) {
        return PlanWords.of(board, BetsText.plan(board, told, ""), id -> id);
    }
}
